import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../domain/assess.ts';
import { emptyDossier } from '../../domain/dossier.ts';
import { serviceOf } from '../../domain/office.ts';
import type { ListedRequirement } from '../../domain/report.ts';
import { askedOfOffice } from '../../i18n/id/asides.ts';
import { changedListText } from '../../i18n/id/changed-list.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import { indonesian, partName } from '../../i18n/part-names.ts';
import type { MessageKind } from '../../letters/message.ts';
import { mailLink, whatsAppLink } from '../../letters/render-text.ts';
import { Choices } from '../ui/choices.tsx';
import { screenWords } from '../ui/part-words.ts';
import { usePreparing } from './preparing.ts';
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

const readers = ['office', 'site'] as const;
type Reader = (typeof readers)[number];

/**
 * What to write where an office asks for something else than its list says here: with office, service, entry, its words
 * and its source, so that nobody need look these up. In Indonesian, as they are read.
 */
export function ChangedListForm() {
  const { t } = useTranslation(['prepare', 'start', 'asides']);
  const { office, service, today } = usePreparing();
  const [reader, setReader] = useState<Reader>('office');
  const [chosen, choose] = useState('');
  const [now, setNow] = useState('');
  // The list as the office printed it: nobody's name and no answer goes into the text.
  const entries = useMemo(() => {
    const blank = assess(serviceOf(office, service), office, emptyDossier(office.id, service), today);
    return blank.requirements.filter((one): one is ListedRequirement => !one.own);
  }, [office, service, today]);
  const entry = entries.find(({ id }) => id === chosen);
  const national = office.kind === 'base';
  const text = changedListText({
    reader,
    office: office.name,
    service: serviceName(service, office),
    now: now.trim(),
    ...(entry ? { entry: { name: partName(entry.part, { ...indonesian, whole: true }), ...entry } } : {}),
    sources: Object.values(office.sources),
  });
  return (
    <>
      <p>{t('asides:changedList.lead')}</p>
      {!national && (
        <Choices
          id="changed-reader"
          name="changed-reader"
          legend={t('asides:changedList.reader')}
          beside="words"
          value={reader}
          options={readers.map((value) => ({ value, label: t(`asides:changedList.readers.${value}`) }))}
          onChange={setReader}
        />
      )}
      <div className="field">
        <label className="label" htmlFor="changed-entry">
          {t('asides:changedList.entry')}
        </label>
        <select id="changed-entry" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('asides:changedList.whole')}</option>
          {entries.map(({ id, part }) => (
            <option key={id} value={id}>
              {partName(part, screenWords(t))}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor="changed-now">
          {t('asides:changedList.now')}
        </label>
        <textarea
          id="changed-now"
          rows={3}
          maxLength={600}
          value={now}
          onChange={(event) => setNow(event.currentTarget.value)}
        />
      </div>
      <Message
        to={reader === 'office' && !national ? office.contact.email : undefined}
        subject={text.subject}
        text={text.text}
      />
    </>
  );
}
