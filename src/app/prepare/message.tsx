import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedOfOffice } from '../../i18n/id/finish.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import { usePreparing } from './prepare-context.ts';
import { addressOf, tellsHours } from './service-facts.tsx';

interface MessageProps {
  /** Of the office, where it has one. */
  readonly to: string | undefined;
  readonly subject: string;
  /** Lines ended by \n. */
  readonly text: string;
}

/** A ready message: to be opened in the mail app where there is an address, or copied; in Indonesian, as the office reads it. */
export function Message({ to, subject, text }: MessageProps) {
  const { t } = useTranslation('finish');
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

/** A message that asks the office what its source does not say: how, where and when, and what else it asks for. */
export function AskOffice() {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const { office, service, report } = usePreparing();
  const { channel } = report;
  const counter = channel?.kind === 'counter';
  const national = office.kind === 'base';
  const { company, signatory, addressee } = report.dossier;
  const name = national ? (addressee.name ?? 'LPSE') : office.name;
  const asked = [
    ...(channel?.kind === 'unknown' ? [askedOfOffice.how] : []),
    ...(counter && (national || !addressOf(channel, office.contact.counter)) ? [askedOfOffice.where] : []),
    ...(counter && !tellsHours(channel) ? [askedOfOffice.when] : []),
    ...(report.asks ? [askedOfOffice.more] : []),
    askedOfOffice.changed,
  ];
  const text = [
    `Yth. Petugas ${name},`,
    '',
    `Kami hendak mengurus ${serviceName(service, office)}${company.name ? ` untuk ${company.name}` : ''}. Sebelum datang, mohon informasi:`,
    ...asked.map((one, index) => `${index + 1}. ${one}${index === asked.length - 1 ? '.' : ';'}`),
    '',
    'Terima kasih.',
    signatory.name ?? '',
  ]
    .join('\n')
    .trim();
  return (
    <details className="no-print">
      <summary>{t('finish:ready.askOffice')}</summary>
      <Message
        to={national ? undefined : office.contact.email}
        subject={`Pertanyaan: ${serviceName(service, office)}`}
        text={text}
      />
    </details>
  );
}
