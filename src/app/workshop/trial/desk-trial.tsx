import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../desk/desk.css';
import { acceptedMark } from '../../../desk/line.ts';
import { composePaper, type PaperKind } from '../../../desk/papers.ts';
import { type DeskRecord, usualSettings } from '../../../desk/record.ts';
import { checklistOf, resultOf } from '../../../desk/result.ts';
import { serviceOf } from '../../../domain/office.ts';
import type { Templates } from '../../../letters/compose/letters.ts';
import type { Letter } from '../../../letters/model.ts';
import { CheckRows } from '../../desk/check/check-view.tsx';
import { stopsOf, withMark, withPoint } from '../../desk/check/press-key.ts';
import { type Check, checkContext, useCheck } from '../../desk/desk-context.ts';
import { newRecord } from '../../desk/use-file-on-desk.ts';
import { Choices } from '../../ui/choices.tsx';
import { LetterTrial } from './letter-trial.tsx';
import type { Trial } from './trial.tsx';

/** The sample as a file that was just laid on the desk. */
const laid = ({ preparing: { office, service, today }, handedIn }: Trial): DeskRecord =>
  newRecord(office, service, handedIn, usualSettings, today);

/** The list of the desk for a record, and what comes of what is marked. */
function checked({ preparing: { office, service } }: Trial, record: DeskRecord): Pick<Check, 'checklist' | 'result'> {
  const { dossier, settled, at, marks, points } = record;
  const checklist = checklistOf(serviceOf(office, service), office, dossier, settled, at.slice(0, 10));
  return { checklist, result: resultOf({ ...checklist, marks, pointMarks: points }) };
}

/** The desk's own rows over a file that lives in the page's memory: no draft, no log, no number. */
export function DeskTrial({ trial, templates }: { trial: Trial; templates: Templates }) {
  const { t } = useTranslation('wording');
  const { office } = trial.preparing;
  const [record, setRecord] = useState(() => laid(trial));
  const [finished, setFinished] = useState(false);
  const check = useMemo(
    (): Check => ({ record, office, change: setRecord, file: async () => null, ...checked(trial, record) }),
    [record, office, trial],
  );
  return (
    <checkContext.Provider value={check}>
      <p className="notice">{t('desk.note')}</p>
      <div className="desk">
        {finished && check.result.kind !== 'open' ? (
          <Result templates={templates} onBack={() => setFinished(false)} />
        ) : (
          <CheckRows onFinish={() => setFinished(true)} />
        )}
      </div>
    </checkContext.Provider>
  );
}

function Result({ templates, onBack }: { templates: Templates; onBack: () => void }) {
  const { t } = useTranslation('wording');
  const { office, record, checklist, result } = useCheck();
  const main = result.kind === 'complete' ? 'receipt' : 'return-slip';
  const [chosen, setChosen] = useState<PaperKind>(main);
  const kind = chosen === 'official-record' ? chosen : main;
  const number = t('desk.number');
  const letters = useMemo(
    () => [composePaper(kind, { office, record, checklist, result, number }, templates)],
    [kind, office, record, checklist, result, number, templates],
  );
  return (
    <section aria-labelledby="trial-result">
      <h2 id="trial-result">{t('desk.result')}</h2>
      <p>{t(result.kind === 'complete' ? 'desk.complete' : 'desk.returned')}</p>
      <Choices
        id="trial-desk-paper"
        name="trial-desk-paper"
        legend={t('desk.paper')}
        beside="words"
        value={kind}
        options={([main, 'official-record'] as const).map((value) => ({ value, label: t(`desk.papers.${value}`) }))}
        onChange={setChosen}
      />
      <LetterTrial letters={letters} papers={['a5', 'a4']} />
      <div className="actions">
        <button type="button" onClick={onBack}>
          {t('desk.back')}
        </button>
      </div>
    </section>
  );
}

/**
 * A paper of the desk for the sample, as if everything had been looked at: complete, or for a return slip with the first
 * paper refused. None where the list has nothing of the kind.
 */
export function deskPaper(kind: PaperKind, trial: Trial, templates: Templates, number: string): Letter | undefined {
  const { office } = trial.preparing;
  const first = laid(trial);
  const stops = stopsOf({ record: first, checklist: checked(trial, first).checklist });
  const accepted = stops.reduce(
    (one, stop) =>
      stop.is === 'line'
        ? withMark(one, stop.line.key, (now) => acceptedMark(stop.line, now))
        : withPoint(one, stop.point.id, (now) => ({ ...now, same: true })),
    first,
  );
  const faulty = stops.find((stop) => stop.is === 'line' && stop.line.reasons.length > 0);
  const record =
    kind === 'return-slip' && faulty?.is === 'line'
      ? withMark(accepted, faulty.line.key, () => ({ refused: faulty.line.reasons[0] }))
      : accepted;
  const { checklist, result } = checked(trial, record);
  const fits = { receipt: 'complete', 'return-slip': 'returned', 'official-record': 'complete' } as const;
  return result.kind === fits[kind]
    ? composePaper(kind, { office, record, checklist, result, number }, templates)
    : undefined;
}
