import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../../../../letters/model.ts';
import { renderText } from '../../../../letters/text/render-text.ts';

/** A request that goes by e-mail: to whom, which subject, which words. */
export function EmailText({ letter }: { letter: Letter }) {
  const { t } = useTranslation('prepare');
  const [copied, setCopied] = useState<boolean>();
  const text = renderText(letter);
  const { to = '', subject = '' } = letter.email ?? {};
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <section aria-labelledby="email">
      <h2 id="email">{t('letters.email.title')}</h2>
      <p>{t('letters.email.lead')}</p>
      <dl className="pairs">
        <dt>{t('letters.email.to')}</dt>
        <dd>{to}</dd>
        <dt>{t('letters.email.subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      <div className="actions no-print">
        <a className="button primary" href={`mailto:${encodeURIComponent(to)}?${mailQuery(subject, text)}`}>
          {t('letters.email.open')}
        </a>
        <button type="button" onClick={copy}>
          {t('letters.email.copy')}
        </button>
      </div>
      <p role="status">{copied === undefined ? '' : t(copied ? 'letters.email.copied' : 'letters.email.notCopied')}</p>
      <pre className="email-text" lang="id">
        {text}
      </pre>
    </section>
  );
}

/** Subject and body as mail programs read them: spaces as %20, lines ended by CRLF (RFC 6068). */
const mailQuery = (subject: string, body: string): string =>
  `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
