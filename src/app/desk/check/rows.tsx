import { useTranslation } from 'react-i18next';
import { type CheckLine, type Mark, maySpare, sparedMark, stateOf, wantedHere } from '../../../desk/line.ts';
import type { Point } from '../../../desk/points.ts';
import { asSentence } from '../../../i18n/remarks.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { Said } from '../../ui/said.tsx';
import { useCheck, useNames, useRemarks } from '../desk-context.ts';
import { pressedMark, withChoice, withMark, withoutRefusal, withPoint } from './press-key.ts';
import { Pencil, Row, type RowFrame, Toggle } from './row.tsx';

// Most lines are in order: the forms for what is not come when the page has time.
const refusal = () => import('./refusal.tsx');
const Reasons = lazyPart(async () => (await refusal()).Reasons);
const NoteField = lazyPart(async () => (await refusal()).NoteField);
export const fetchRefusal = () => Promise.all([Reasons.fetch(), NoteField.fetch()]);

/** One line of the list: what it is, in which form it must be there, and what the desk notes of it. */
export function LineRow({ line, number, frame }: { line: CheckLine; number: number; frame: RowFrame }) {
  const { t } = useTranslation('desk');
  const { record, change } = useCheck();
  const names = useNames();
  const now = record.marks[line.key] ?? {};
  const state = stateOf(line, now);
  const name = names.line(line);
  const mark = (alter: (now: Mark) => Mark) => change((one) => withMark(one, line.key, alter));
  const accepted = state === 'accepted';
  return (
    <Row
      frame={frame}
      number={number}
      name={name}
      state={state}
      stateName={t(`check.state.${state}`)}
      hint={<Wanted line={line} />}
    >
      {line.choice && <Choice line={line} name={name} />}
      <div className="desk-marks">
        {line.kind !== 'choice' && (
          <Toggle
            main
            on={accepted}
            label={t('check.matches')}
            keyName="Space"
            onPress={() => mark((now) => pressedMark(line, now))}
          />
        )}
        {line.kind === 'thing' && <Forms line={line} now={now} name={name} mark={mark} />}
        {maySpare(line) && (
          <Toggle
            on={state === 'not-applicable' || state === 'absent'}
            label={t(line.need === 'undecided' ? 'check.notApplicable' : 'check.absent')}
            keyName="X"
            onPress={() => mark((now) => sparedMark(line, now))}
          />
        )}
        {line.reasons.length > 0 && (
          <Toggle
            on={now.refused !== undefined}
            tone="bad"
            label={t('check.refuse')}
            keyName="T"
            onPress={frame.onRefuse}
          />
        )}
        <Toggle on={Boolean(now.note)} label={t('check.note')} sign={<Pencil />} keyName="C" onPress={frame.onNote} />
      </div>
      {frame.refusing ? (
        <Reasons line={line} name={name} frame={frame} />
      ) : (
        now.refused && <p className="desk-why">{t('check.why', { reason: t(`reason.${now.refused}`) })}</p>
      )}
      {(frame.noting || now.note) && (
        <NoteField
          name={name}
          frame={frame}
          value={now.note ?? ''}
          onChange={(note) => mark((now) => ({ ...now, note }))}
        />
      )}
    </Row>
  );
}

/** What the office asks of this thing, and what nobody knows of it yet. */
function Wanted({ line }: { line: CheckLine }) {
  const { t } = useTranslation('desk');
  const { weighed, remarks } = useRemarks(line);
  if (line.need === 'own') return <>{t('check.ownWhy')}</>;
  const form = wantedHere(line);
  const { need, note } = line;
  const sentences = [
    ...(line.kind === 'open-ended' ? [t('check.openEnded')] : []),
    ...(line.kind === 'thing' && line.wants.either ? [`${t('check.wantsUnstated')}.`] : []),
    ...(form ? [asSentence(form)] : []),
    ...remarks,
  ];
  return (
    <>
      {need === 'undecided' && <b>{t('check.undecided')}. </b>}
      {weighed && <b>{weighed} </b>}
      {sentences.join(' ')}
      {note && (
        <>
          {' '}
          {t('check.officeNote')} <Said text={note} />
        </>
      )}
    </>
  );
}

interface FormsProps {
  readonly line: Extract<CheckLine, { kind: 'thing' }>;
  readonly now: Mark;
  readonly name: string;
  readonly mark: (alter: (now: Mark) => Mark) => void;
}

/** The forms in which it lies on the desk. */
function Forms({ line, now, name, mark }: FormsProps) {
  const { t } = useTranslation('desk');
  const { wants } = line;
  const { sheets } = wants;
  const copies = now.copies ?? 0;
  const count = (more: number) =>
    mark((one) => ({ ...withoutRefusal(one), copies: Math.min(99, Math.max(0, (one.copies ?? 0) + more)) }));
  return (
    <>
      {(wants.original || wants.either) && (
        <Toggle
          on={now.original === true}
          label={sheets ? t('check.sheets', { sheets }) : t('check.original')}
          keyName="A"
          onPress={() => mark((one) => ({ ...withoutRefusal(one), original: !one.original }))}
        />
      )}
      {(wants.copies > 0 || wants.either) && (
        <fieldset className="desk-copies" aria-label={t('check.copiesOf', { name })}>
          <button
            type="button"
            aria-label={t('check.fewer', { name })}
            disabled={copies === 0}
            onClick={() => count(-1)}
          >
            −
          </button>
          <output>
            {t('check.copies')} <b>{copies}</b>
          </output>
          <button type="button" aria-label={t('check.more', { name })} disabled={copies >= 99} onClick={() => count(1)}>
            +
          </button>
        </fieldset>
      )}
      {wants.scan && (
        <Toggle
          on={now.scan === true}
          label={t('check.scan')}
          keyName="P"
          onPress={() => mark((one) => ({ ...withoutRefusal(one), scan: !one.scan }))}
        />
      )}
    </>
  );
}

/** Which of several papers lies on the desk. */
function Choice({ line, name }: { line: CheckLine; name: string }) {
  const { t } = useTranslation('desk');
  const { checklist, change } = useCheck();
  const names = useNames();
  const { choice } = line;
  if (!choice) return null;
  const group = choice.key;
  const chosen = line.kind === 'choice' ? '' : (checklist.dossier.choices[group] ?? '');
  const value = choice.of.some(({ key }) => key === chosen) ? chosen : line.kind === 'choice' ? '' : line.key;
  return (
    <select
      className="desk-choice"
      aria-label={t('check.choice', { name })}
      value={value}
      onChange={(event) => change((one) => withChoice(one, group, event.currentTarget.value))}
    >
      {line.kind === 'choice' && <option value="">{t('check.choose')}</option>}
      {choice.of.map(({ key, part }, index) => (
        <option key={key} value={key}>
          {index + 1}. {names.part(part)}
        </option>
      ))}
    </select>
  );
}

/** One point to compare across papers, with what must be read there as far as the dossier says it. */
export function PointRow({ point, frame }: { point: Point; frame: RowFrame }) {
  const { t } = useTranslation('desk');
  const { record, change } = useCheck();
  const { same, note } = record.points[point.id] ?? {};
  const state = same === undefined ? 'open' : same ? 'same' : 'differs';
  const name = t(`point.${point.id}`);
  return (
    <Row
      frame={frame}
      name={name}
      state={state}
      stateName={t(`check.pointState.${state}`)}
      guards={point.guards ? t('check.guards') : undefined}
      hint={
        point.expected.length > 0 && (
          <>
            <span className="desk-expected">{t('check.expected')} </span>
            <b className="digits">{point.expected.join(' / ')}</b>
          </>
        )
      }
    >
      <div className="desk-marks">
        <Toggle
          main
          on={same === true}
          label={t('check.same')}
          keyName={point.guards ? 'S' : 'S Space'}
          onPress={() =>
            change((one) =>
              withPoint(one, point.id, (now) => ({ note: now.note, same: now.same === true ? undefined : true })),
            )
          }
        />
        <Toggle on={same === false} tone="bad" label={t('check.differs')} keyName="T" onPress={frame.onRefuse} />
        <Toggle on={Boolean(note)} label={t('check.note')} sign={<Pencil />} keyName="C" onPress={frame.onNote} />
      </div>
      {(frame.noting || note) && (
        <NoteField
          name={name}
          frame={frame}
          value={note ?? ''}
          onChange={(text) => change((one) => withPoint(one, point.id, (now) => ({ ...now, note: text })))}
        />
      )}
    </Row>
  );
}
