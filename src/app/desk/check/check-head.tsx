import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRevision } from '../../../desk/list-differences.ts';
import { type DeskRecord, vendorOf } from '../../../desk/record.ts';
import type { Answers, Dossier } from '../../../domain/dossier.ts';
import type { Question } from '../../../domain/evaluate.ts';
import { type OfficeProfile, serviceOf } from '../../../domain/office.ts';
import { questionName } from '../../../domain/requirements.ts';
import { legalForms } from '../../../domain/terms.ts';
import { sayFinding } from '../../../i18n/finding-sentences.ts';
import { useServiceName } from '../../ui/said.tsx';
import { useCheck, useNames } from '../desk-context.ts';
import { loadDeskOffice } from '../use-file-on-desk.ts';
import { KeyCap } from './row.tsx';

/** Whose file it is, for which service, and what the list hangs on. */
export function CheckHead({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation(['desk', 'start']);
  const nameOf = useServiceName();
  const { record, office, change } = useCheck();
  const vendor = vendorOf(record);
  // Open where there is nothing yet to fold away; from then on as the person leaves it.
  const [unnamed] = useState(vendor.company === '');
  const set = (key: keyof DeskRecord['vendor'], text: string) =>
    change((one) => ({ ...one, vendor: { ...one.vendor, [key]: text } }));
  return (
    <div className="desk-head">
      <div className="desk-title">
        <h1>
          {nameOf(record.service, serviceOf(office, record.service).own)}
          <span className="kicker">
            {record.desk.name || office.name}, {record.at.slice(11).replace(':', '.')}
            {office.kind === 'base' && ` (${t('intake.national')})`}
          </span>
        </h1>
        <button type="button" onClick={onHelp}>
          {t('check.keys')} <KeyCap name="?" />
        </button>
      </div>
      <details className="desk-whose" open={unnamed}>
        <summary>
          <b>{vendor.company || t('intake.unnamed')}</b>
          {[vendor.npwp, vendor.bearer && t('check.by.bearer', { name: vendor.bearer })].filter(Boolean).map((word) => (
            <span key={word}> · {word}</span>
          ))}
        </summary>
        <div className="desk-vendor">
          {(['company', 'npwp', 'bearer', 'phone'] as const).map((key) => (
            <div key={key}>
              <label htmlFor={`vendor-${key}`}>{t(`check.${key}`)}</label>
              <input
                id={`vendor-${key}`}
                value={record.vendor[key] ?? vendor[key]}
                maxLength={300}
                autoComplete="off"
                inputMode={key === 'phone' ? 'tel' : 'text'}
                onChange={(event) => set(key, event.currentTarget.value)}
              />
            </div>
          ))}
          <div className="desk-visit">
            <label htmlFor="vendor-visit">{t('check.visit')}</label>
            <input
              id="vendor-visit"
              type="number"
              min={1}
              max={99}
              value={record.visit}
              onChange={(event) => {
                const visit = Math.round(event.currentTarget.valueAsNumber);
                if (visit >= 1 && visit <= 99) change((one) => ({ ...one, visit }));
              }}
            />
          </div>
          <DeskQuestions />
        </div>
      </details>
    </div>
  );
}

/** What decides the list, each a small choice; what nobody knows yet stays open, and its lines may not apply. */
function DeskQuestions() {
  const { checklist } = useCheck();
  return checklist.report.questions
    .filter(({ decides, question }) => decides && question.ask !== 'channel')
    .map(({ question }) => <Ask key={questionName(question)} question={question} />);
}

function Ask({ question }: { question: Question }) {
  const { t } = useTranslation(['desk', 'start']);
  const { checklist, change } = useCheck();
  const { answers } = checklist.dossier;
  const id = `asks-${questionName(question).replace(':', '-')}`;
  // What the desk settled counts before what the vendor answered, document by document.
  const answer = ({ exists, ...given }: Answers) =>
    change((one) => {
      const { answers: before } = one.settled;
      const found = exists && { exists: { ...before.exists, ...exists } };
      return { ...one, settled: { ...one.settled, answers: { ...before, ...given, ...found } } };
    });
  const { label, value, options, take } = askOf(question, answers, answer);
  return (
    <div>
      <label htmlFor={id}>
        {label === 'exists' && question.ask === 'exists'
          ? t('check.asks.exists', { thing: t(`terms.document.${question.document}`) })
          : t(`check.asks.${label}`, { thing: '' })}
      </label>
      <select id={id} value={value} onChange={(event) => take(event.currentTarget.value)}>
        {value === '' && <option value="">{t('check.unanswered')}</option>}
        {options === 'forms'
          ? legalForms.map((form) => (
              <option key={form} value={form}>
                {t(`terms.shortForm.${form}`)}
              </option>
            ))
          : options === 'people'
            ? (['signatory', 'attorney'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`check.by.${one}`)}
                </option>
              ))
            : (['yes', 'no'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`start:common.${one}`)}
                </option>
              ))}
      </select>
    </div>
  );
}

interface Asked {
  readonly label: Question['ask'];
  readonly value: string;
  readonly options: 'forms' | 'people' | 'yes-no';
  readonly take: (value: string) => void;
}

function askOf(question: Question, answers: Answers, answer: (given: Answers) => void): Asked {
  switch (question.ask) {
    case 'legalForm':
      return {
        label: 'legalForm',
        value: answers.legalForm ?? '',
        options: 'forms',
        take: (value) => {
          const legalForm = legalForms.find((form) => form === value);
          if (legalForm) answer({ legalForm });
        },
      };
    case 'handedInBy':
      return {
        label: 'handedInBy',
        value: answers.handedInBy ?? '',
        options: 'people',
        take: (value) => answer({ handedInBy: value === 'attorney' ? 'attorney' : 'signatory' }),
      };
    case 'exists':
      return {
        label: 'exists',
        value: yesNo(answers.exists?.[question.document]),
        options: 'yes-no',
        take: (value) => answer({ exists: { [question.document]: value === 'yes' } }),
      };
    case 'attorneyInDeed':
    case 'oldMailboxOpen':
      return {
        label: question.ask,
        value: yesNo(answers[question.ask]),
        options: 'yes-no',
        take: (value) => answer({ [question.ask]: value === 'yes' }),
      };
    case 'channel':
      return { label: 'channel', value: '', options: 'yes-no', take: () => {} };
    default:
      return question satisfies never;
  }
}

const yesNo = (answer: boolean | undefined): string => (answer === undefined ? '' : answer ? 'yes' : 'no');

/** How the vendor's list stands to the desk's, and what is odd in what the vendor typed. */
export function Differences() {
  const { t, i18n } = useTranslation('desk');
  const { record, office, checklist } = useCheck();
  const names = useNames();
  const { dossier, service, at } = record;
  const preparedBy = usePreparedBy(dossier, office.id);
  const compared = useMemo(
    () => (dossier ? compareRevision(serviceOf(office, service), office, dossier, at.slice(0, 10), preparedBy) : null),
    [dossier, service, office, at, preparedBy],
  );
  if (!dossier || !compared) return null;
  const lineNames = new Map(checklist.lines.map((line) => [line.key, names.line(line)]));
  const listed = (keys: readonly string[]) => keys.map((key) => lineNames.get(key) ?? names.key(key)).join(', ');
  const { state, prepared, desk, notPrepared, noLongerAsked } = compared;
  const odd = checklist.report.findings.filter(
    (one) => one.severity === 'inconsistent' || (one.severity === 'doubtful' && 'path' in one),
  );
  const moved = state !== 'same' && state !== 'unknown';
  if (!moved && notPrepared.length === 0 && odd.length === 0) return null;
  return (
    <div className="desk-differences">
      {moved && (
        <p className="notice notice-warning">{t(`difference.${state}`, { prepared: prepared ?? '–', desk })}</p>
      )}
      {notPrepared.length > 0 && (
        <p className="notice">{t('difference.notPrepared', { names: listed(notPrepared) })}</p>
      )}
      {moved && noLongerAsked.length > 0 && (
        <p className="notice">{t('difference.noLongerAsked', { names: listed(noLongerAsked) })}</p>
      )}
      {odd.length > 0 && (
        <div className="notice notice-warning">
          <p>
            <b>{t('check.doubts')}</b>
          </p>
          <ul>
            {odd.map((one) => (
              <li key={JSON.stringify(one)}>
                {sayFinding(one, checklist.report, i18n.language === 'en' ? 'en' : 'id')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The list of another office that a dossier was prepared with, once it has come. */
function usePreparedBy(dossier: Dossier | null, desk: string): OfficeProfile | null {
  const [found, setFound] = useState<OfficeProfile | null>(null);
  const other = dossier && dossier.office !== desk ? dossier.office : undefined;
  useEffect(() => {
    let wanted = true;
    if (other) void loadDeskOffice(other).then((profile) => wanted && setFound(profile));
    return () => {
      wanted = false;
    };
  }, [other]);
  return found && found.id === other ? found : null;
}
