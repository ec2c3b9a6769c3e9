import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../domain/day.ts';
import { blocks } from '../../domain/finding.ts';
import { listOf } from '../../domain/office.ts';
import type { Part } from '../../domain/part.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import { paperName, partName } from '../../i18n/part-names.ts';
import type { Code } from '../../letters/model.ts';
import { download } from '../ui/download.ts';
import { makeLetter } from '../ui/make-letter.ts';
import { useAddress } from '../ui/page-context.ts';
import { screenWords } from '../ui/part-words.ts';
import { ChannelWords } from './channel-words.tsx';
import { FindingList } from './finding-list.tsx';
import ink from './ink.svg';
import { usePaper } from './letters/paper-choice.tsx';
import { useCodeChoice, useCodes } from './letters/use-codes.ts';
import { useLetters } from './letters/use-letters.ts';
import { Message } from './message.tsx';
import { usePreparing } from './prepare-context.ts';
import { SaveFile } from './save-file.tsx';
import { StepFrame } from './step-frame.tsx';

const before = new Set(['try-first', 'central-account-first', 'no-visit-needed']);

/** Step 6: is it complete, where to go, what to carry. */
export function ReadyStep() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report, office, service } = usePreparing();
  const { dossier } = report;
  const open = report.findings.filter(blocks);
  // What to try before preparing anything was said there.
  const mind = report.findings.filter((one) => !blocks(one) && !before.has(one.code));
  const list = listOf(office, service);
  const counter = report.channel?.kind === 'counter';
  const { count, value } = report.meterai;
  const [withCode, setWithCode] = useCodeChoice();
  const codes = useCodes(withCode);
  return (
    <StepFrame name="ready" title={t(counter ? 'ready.title' : 'ready.titleSend')}>
      <div role="status">
        {report.ready ? (
          <p className="notice notice-good">
            <b>
              <span aria-hidden="true">✓</span> {t('ready.yes')}
            </b>
          </p>
        ) : (
          <p className="notice notice-error">
            <b>{t('ready.no', { number: open.length })}</b>
          </p>
        )}
      </div>
      <FindingList findings={open} links />
      <h2>{t('ready.where')}</h2>
      {report.channel && <ChannelWords channel={report.channel} />}
      {counter && (
        <>
          <h2>{t('ready.when')}</h2>
          {dossier.visit.date && <p>{t('ready.whenDay', { day: dayInWords(dossier.visit.date) })}</p>}
          <p>{t('ready.askHours')}</p>
          <AskOffice />
        </>
      )}
      <h2>{t(counter ? 'ready.carry' : 'ready.send')}</h2>
      <CarryList />
      {counter && dossier.answers.handedInBy === 'attorney' && <p>{t('ready.identity')}</p>}
      <h2>{t('ready.photocopies')}</h2>
      {report.photocopies.length === 0 ? (
        <p>{t('ready.noCopies')}</p>
      ) : (
        <ul className="plain-list ruled">
          {report.photocopies.map((one) => (
            <li key={one.own ?? `${one.document}-${one.role ?? ''}`}>
              <span>{one.own ?? paperName(one.document, one.role, screenWords(t))}</span>{' '}
              <span>{t('ready.sheets', { copies: one.copies })}</span>
            </li>
          ))}
        </ul>
      )}
      <h2>{t('ready.meterai')}</h2>
      {count > 0 && value !== null ? (
        <>
          <p>
            {t('ready.meteraiCount', {
              count,
              value: value.toLocaleString('id-ID'),
              total: (count * value).toLocaleString('id-ID'),
            })}
          </p>
          <p>{t('ready.meteraiHow')}</p>
          <img src={ink} className="ink" width="194" height="144" alt={t('ready.meteraiPicture')} />
        </>
      ) : (
        <p>{t('ready.noMeterai')}</p>
      )}
      {mind.length > 0 && (
        <>
          <h2>{t('ready.mind')}</h2>
          <FindingList findings={mind} />
        </>
      )}
      <h2>{t('ready.after')}</h2>
      <p>
        {list.published && list.answer?.withinDays !== undefined
          ? t('ready.answer', { days: list.answer.withinDays })
          : t('ready.answerUnknown')}{' '}
        {t(counter ? 'ready.receipt' : 'ready.keepAnswer')}
      </p>
      {counter && <HandoffCodes shown={withCode} show={setWithCode} codes={codes} />}
      <div className="actions no-print">
        <ChecklistDownload codes={codes} />
        <button type="button" onClick={() => window.print()}>
          {t('ready.print')}
        </button>
      </div>
      <SaveFile />
    </StepFrame>
  );
}

/** A message that asks the office what its source does not say: the address of its counter, and its hours. */
function AskOffice() {
  const { t } = useTranslation('prepare');
  const { office, service, report } = usePreparing();
  const national = office.kind === 'base';
  const { company, signatory, addressee } = report.dossier;
  const name = national ? (addressee.name ?? 'LPSE') : office.name;
  const asked = [
    ...(national || !office.contact.counter ? ['alamat loket layanan penyedia'] : []),
    'hari dan jam layanan',
    'apakah ada syarat yang berubah',
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
      <summary>{t('ready.askOffice')}</summary>
      <Message
        to={national ? undefined : office.contact.email}
        subject={`Pertanyaan: ${serviceName(service, office)}`}
        text={text}
      />
    </details>
  );
}

/** What goes into the folder, in the order of the list, each with its forms. */
function CarryList() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  if (report.carry.length === 0)
    return <p>{t(report.channel?.kind === 'counter' ? 'ready.carryNothing' : 'ready.sendNothing')}</p>;
  const forms = (part: Part): string => {
    if (part.kind !== 'leaf') return t('ready.chooseOne');
    const { item } = part;
    if (!('evidence' in item)) return '';
    const letter = item.kind === 'letter';
    if (item.evidence === 'unstated') return t(letter ? 'ready.handedIn' : 'ready.original');
    const { original, copies, scan } = item.evidence;
    return [
      ...(original ? [t(original === 'shown' && !letter ? 'ready.original' : 'ready.handedIn')] : []),
      ...(copies ? [t('ready.copy', { copies })] : []),
      ...(scan ? [t('ready.scan')] : []),
    ].join(' + ');
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

interface HandoffCodesProps {
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
  /** None where they are not wanted, or the file is too large for codes. */
  readonly codes: readonly Code[];
}

/** The codes for the front desk, printed with this page; what they carry is said, and they can be left out. */
function HandoffCodes({ shown, show, codes }: HandoffCodesProps) {
  const { t } = useTranslation('prepare');
  return (
    <section className={shown ? 'handoff' : 'handoff no-print'}>
      <h2>{t('ready.code.title')}</h2>
      <p className="no-print">{t('ready.code.carries')}</p>
      <label className="choice no-print">
        <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />
        <span>{t('ready.code.show')}</span>
      </label>
      {shown && codes.length === 0 && <p role="status">{t('ready.code.tooLarge')}</p>}
      <div className="handoff-codes">
        {codes.map((code, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: codes of one file never change places
          <CodePicture key={index} code={code} number={index + 1} total={codes.length} />
        ))}
      </div>
    </section>
  );
}

/** Modules that must stay white around a code (ISO/IEC 18004). */
const margin = 4;

function CodePicture({ code, number, total }: { code: Code; number: number; total: number }) {
  const { t } = useTranslation('prepare');
  const title = useId();
  const { modules } = code;
  const side = modules.length + 2 * margin;
  const size = (code.size * side) / modules.length;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])),
  );
  return (
    <figure>
      <svg
        width={`${size}mm`}
        height={`${size}mm`}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
        role="img"
        aria-labelledby={title}
      >
        <title id={title}>{t('ready.code.picture', { number, total })}</title>
        <rect width={side} height={side} fill="#fff" />
        <path d={dark.join('')} fill="#000" />
      </svg>
      {total > 1 && (
        <figcaption>
          {number}/{total}
        </figcaption>
      )}
    </figure>
  );
}

/** The sheet to lay on top of the file, with its code for the front desk. */
function ChecklistDownload({ codes }: { codes: readonly Code[] }) {
  const { t } = useTranslation('prepare');
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
        {t('ready.sheet')}
      </button>
      <span role="alert">{failed && t('letters.failed')}</span>
    </>
  );
}
