import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../domain/day.ts';
import { blocks } from '../../domain/finding.ts';
import { entriesToAsk } from '../../domain/list-findings.ts';
import { listOf } from '../../domain/office.ts';
import { countingLeaves, type Part } from '../../domain/part.ts';
import { inSentence, partName, photocopyName } from '../../i18n/part-names.ts';
import { isMessageKind } from '../../letters/message.ts';
import type { Code } from '../../letters/model.ts';
import { place, useAddress } from '../ui/address.ts';
import { download } from '../ui/browser.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { makeLetter } from '../ui/make-letter.ts';
import { type Form, formsOf, formWords, goesAsScan, screenWords } from '../ui/part-words.ts';
import { FindingList } from './finding-list.tsx';
import { HandoffCodes } from './handoff-codes.tsx';
import ink from './ink.svg';
import inkWithStamp from './ink-stamp.svg';
import { useCodeChoice, useCodes, useLetters, usePaper } from './letters/use-letters.ts';
import { usePreparing } from './preparing.ts';
import { SaveFile } from './save-file.tsx';
import { Contacts, ServiceFacts, tellsHours, useServiceFacts } from './service-facts.tsx';
import { StepFrame } from './step-frame.tsx';

const ScanFolder = lazyPart(async () => (await import('./scan-folder.tsx')).ScanFolder, 'scans');
// Few requests are sent, and few ask first: what they need comes with them.
const HandIn = lazyPart(async () => (await import('./hand-in.tsx')).HandIn, 'asides');
const DayDownloads = lazyPart(async () => (await import('./day-downloads.tsx')).DayDownloads, 'asides');
const AskOffice = lazyPart(async () => (await import('./message.tsx')).AskOffice, 'asides');
const SlipBox = lazyPart(async () => (await import('./slip.tsx')).SlipBox, 'review', 'desk');
const ReviewBox = lazyPart(async () => (await import('./review-box.tsx')).ReviewBox, 'review', 'asides', 'locked');

const before = new Set(['try-first', 'central-account-first', 'no-visit-needed']);

/** Step 6: is it complete, where to go, what to carry. */
export function ReadyStep() {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const { report, office, service } = usePreparing();
  const { dossier } = report;
  const open = report.findings.filter(blocks);
  // What to try before preparing anything was said there; that nobody is there on that day is said with the day.
  const mind = report.findings.filter((one) => !blocks(one) && !before.has(one.code) && one.code !== 'closed-that-day');
  const list = listOf(office, service);
  const { channel } = report;
  const counter = channel?.kind === 'counter';
  const isSent = isMessageKind(channel?.kind);
  const facts = useServiceFacts(channel ? [channel] : []);
  const elsewhere = new Set(['hours', 'answer', 'after']);
  const isKnown = channel ? tellsHours(channel) : false;
  const { count, value } = report.meterai;
  const stamped = report.requirements.some(({ part }) =>
    countingLeaves(part).some(({ item }) => 'marks' in item && item.marks?.companyStamp),
  );
  const [withCode, setWithCode] = useCodeChoice();
  const codes = useCodes(withCode);
  return (
    <StepFrame name="ready" title={t(counter ? 'ready.title' : 'finish:ready.titleSend')}>
      <div role="status">
        {report.ready ? (
          <p className="notice notice-good">
            <b>
              <span aria-hidden="true">✓</span> {t('finish:ready.yes')}
            </b>
          </p>
        ) : open.length === 0 ? (
          <StillToAsk />
        ) : (
          <p className="notice notice-error">
            <b>{t('finish:ready.no', { number: open.length })}</b>
          </p>
        )}
      </div>
      <FindingList findings={open} links />
      {dossier.slip && <SlipBox quiet />}
      <h2>{t('finish:ready.where')}</h2>
      <p>
        <b>{office.kind === 'base' ? dossier.addressee.name || t('overview.yourOffice') : office.name}</b>
      </p>
      <ServiceFacts facts={facts.filter(({ kind }) => !elsewhere.has(kind))} />
      <Contacts facts={facts} />
      {(counter || isKnown) && <h2>{t('finish:ready.when')}</h2>}
      {counter && dossier.visit.date && <p>{t('finish:ready.whenDay', { day: dayInWords(dossier.visit.date) })}</p>}
      <FindingList findings={report.findings.filter(({ code }) => code === 'closed-that-day')} links />
      <ServiceFacts facts={facts.filter(({ kind }) => kind === 'hours')} />
      {counter && !isKnown && <p>{t('finish:ready.askHours')}</p>}
      {(counter || channel?.kind === 'unknown' || report.asks) && <AskOffice quiet />}
      {isSent ? (
        <HandIn />
      ) : (
        <>
          <h2>{t(counter ? 'finish:ready.carry' : 'finish:ready.send')}</h2>
          <CarryList />
        </>
      )}
      {counter && dossier.answers.handedInBy === 'attorney' && <p>{t('finish:ready.identity')}</p>}
      {report.requirements.some(({ part }) => countingLeaves(part).some((one) => goesAsScan(one, report))) && (
        <ScanFolder quiet />
      )}
      {!isSent && <Photocopies />}
      <h2>{t('finish:ready.meterai')}</h2>
      {count > 0 && value !== null ? (
        <>
          <p>
            {t('finish:ready.meteraiCount', {
              count,
              value: value.toLocaleString('id-ID'),
              total: (count * value).toLocaleString('id-ID'),
            })}
          </p>
          <p>{t('finish:ready.meteraiHow')}</p>
        </>
      ) : (
        <p>{t('finish:ready.noMeterai')}</p>
      )}
      {stamped && <p>{t('finish:ready.stampHow')}</p>}
      {count > 0 && (
        <img
          src={stamped ? inkWithStamp : ink}
          className="ink"
          width="194"
          height="144"
          alt={t(stamped ? 'finish:ready.stampPicture' : 'finish:ready.meteraiPicture')}
        />
      )}
      {mind.length > 0 && (
        <>
          <h2>{t('finish:ready.mind')}</h2>
          <FindingList findings={mind} />
        </>
      )}
      <h2>{t('finish:ready.after')}</h2>
      <ServiceFacts facts={facts.filter(({ kind }) => kind === 'answer' || kind === 'after')} />
      <p>
        {!(list.published && list.answer) && `${t('finish:ready.answerUnknown')} `}
        {t(counter ? 'finish:ready.receipt' : 'finish:ready.keepAnswer')}
      </p>
      {counter && <HandoffCodes shown={withCode} show={setWithCode} codes={codes} />}
      <div className="actions no-print">
        <ChecklistDownload codes={codes} />
        <DayDownloads quiet />
        <button type="button" onClick={() => window.print()}>
          {t('finish:ready.print')}
        </button>
      </div>
      <ReviewBox quiet />
      <SaveFile />
    </StepFrame>
  );
}

/** Everything that is written down is there; what else the office asks for, nobody has asked yet. */
function StillToAsk() {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const { report, office } = usePreparing();
  return (
    <div className="notice notice-warning">
      <p>
        <b>{t('finish:ready.asks')}</b>{' '}
        {t('finish:ready.asksWhom', { office: office.kind === 'base' ? t('overview.yourOffice') : office.name })}
      </p>
      <ul>
        {entriesToAsk(report.requirements).map(({ id, part }) => (
          <li key={id}>
            <a href={place('daftar', id)}>{partName(part, screenWords(t))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A form as it stands in a row of several; a thing that is no paper has none. */
function shortWords(form: Form, t: TFunction<['prepare', 'start', 'finish']>): string | undefined {
  switch (form.key) {
    case 'original': {
      const original = t(`finish:ready.originals.${form.how}`);
      return form.sheets ? `${original}, ${t('finish:ready.sheets', { copies: form.sheets })}` : original;
    }
    case 'copies':
      return t(form.legalised ? 'finish:ready.copyLegalised' : 'finish:ready.copy', { copies: form.copies });
    case 'scan':
      return inSentence(formWords(form, t));
    default:
      return undefined;
  }
}

/** What goes into the folder, in the order of the list, each with its forms. */
function CarryList() {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const { report } = usePreparing();
  if (report.carry.length === 0)
    return <p>{t(report.channel?.kind === 'counter' ? 'finish:ready.carryNothing' : 'finish:ready.sendNothing')}</p>;
  const forms = (part: Part): string => {
    if (part.kind !== 'leaf') return t('finish:ready.chooseOne');
    const { item } = part;
    return formsOf(item)
      .flatMap((form) => shortWords(form, t) ?? [])
      .join(' + ');
  };
  return (
    <ol className="ruled">
      {report.carry.map((part) => (
        <li key={part.key}>
          <span>{partName(part, screenWords(t))}</span> {forms(part) && <span>{forms(part)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Copies to make; of what is sent, the originals are scanned. */
function Photocopies() {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const { photocopies } = usePreparing().report;
  return (
    <>
      <h2>{t('finish:ready.photocopies')}</h2>
      {photocopies.length === 0 ? (
        <p>{t('finish:ready.noCopies')}</p>
      ) : (
        <ul className="plain-list ruled">
          {photocopies.map((one) => {
            const name = photocopyName(one, screenWords(t));
            return (
              <li key={name}>
                <span>{name}</span> <span>{t('finish:ready.sheets', { copies: one.copies })}</span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** The sheet to lay on top of the file, with its code for the front desk. */
function ChecklistDownload({ codes }: { codes: readonly Code[] }) {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const root = useAddress()('');
  const { dossier } = usePreparing().report;
  const [paper] = usePaper();
  const [failed, setFailed] = useState(false);
  const sheet = useLetters({ codes }).find((one) => one.kind === 'checklist')?.letter;
  if (!sheet) return null;
  const save = async () => {
    try {
      setFailed(false);
      download(await makeLetter({ letters: [sheet], dossier, paper, format: 'pdf', root }), `${sheet.fileName}.pdf`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="primary" onClick={save}>
        {t('finish:ready.sheet')}
      </button>
      <span role="alert">{failed && t('finish:letters.failed')}</span>
    </>
  );
}
