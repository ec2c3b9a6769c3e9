import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedOfOffice } from '../../i18n/id/asides.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import type { MessageKind } from '../../letters/message.ts';
import { mailLink, whatsAppLink } from '../../letters/render-text.ts';
import { usePreparing } from './prepare-context.ts';
import { addressOf, tellsHours } from './service-facts.tsx';

interface MessageProps {
  /** How it goes; by mail unless told. */
  readonly channel?: MessageKind;
  /** Of the office, where it has one. */
  readonly to: string | undefined;
  readonly subject: string;
  /** Lines ended by \n. */
  readonly text: string;
}

/**
 * A ready message: to be opened in the mail app or in WhatsApp where there is an address, or copied; in Indonesian, as the
 * office reads it. A text that no link carries is copied, and that is said.
 */
export function Message({ channel = 'email', to = '', subject, text }: MessageProps) {
  const { t } = useTranslation('asides');
  const [copied, setCopied] = useState<boolean>();
  const copy = async (what: string) => {
    try {
      await navigator.clipboard.writeText(what);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  const link =
    channel === 'email' ? mailLink(to, subject, text) : channel === 'whatsapp' ? whatsAppLink(to, text) : undefined;
  const opened = link && (
    <a className={link.whole ? 'button primary' : 'button'} href={link.href} rel="noreferrer noopener">
      {t(channel === 'email' ? 'message.open' : 'message.openWhatsApp')}
    </a>
  );
  return (
    <>
      {link && !link.whole && <p className="no-print">{t('message.tooLong')}</p>}
      <div className="actions no-print">
        {link?.whole && opened}
        <button type="button" onClick={() => copy(text)}>
          {t('message.copy')}
        </button>
        {link && !link.whole && opened}
        {channel !== 'email' && channel !== 'whatsapp' && /^https:\/\/\S+$/.test(to) && (
          <a className="button" href={to} rel="noreferrer noopener">
            {t('message.openPage')}
          </a>
        )}
        {(channel === 'ticket' || channel === 'upload') && (
          <button type="button" onClick={() => copy(subject)}>
            {t('message.copySubject')}
          </button>
        )}
      </div>
      <p role="status">{copied === undefined ? '' : t(copied ? 'message.copied' : 'message.notCopied')}</p>
      <pre className="email-text" lang="id">
        {text}
      </pre>
    </>
  );
}

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
