import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface MessageProps {
  /** Of the office, where it has one. */
  readonly to: string | undefined;
  readonly subject: string;
  /** Lines ended by \n. */
  readonly text: string;
}

/** A ready message: to be opened in the mail app where there is an address, or copied; in Indonesian, as the office reads it. */
export function Message({ to, subject, text }: MessageProps) {
  const { t } = useTranslation('prepare');
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <div className="actions no-print">
        {to && (
          <a className="button primary" href={`mailto:${encodeURIComponent(to)}?${mailQuery(subject, text)}`}>
            {t('letters.email.open')}
          </a>
        )}
        <button type="button" onClick={copy}>
          {t('letters.email.copy')}
        </button>
      </div>
      <p role="status">{copied === undefined ? '' : t(copied ? 'letters.email.copied' : 'letters.email.notCopied')}</p>
      <pre className="email-text" lang="id">
        {text}
      </pre>
    </>
  );
}

/** Subject and body as mail programs read them: spaces as %20, lines ended by CRLF (RFC 6068). */
const mailQuery = (subject: string, body: string): string =>
  `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
