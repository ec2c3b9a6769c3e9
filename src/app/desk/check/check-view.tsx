import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './check.css';
import { checklistOf } from '../../../desk/desk-report.ts';
import { comeBack, type Filed, visitBefore, withAccepted } from '../../../desk/entry.ts';
import { type DeskRecord, vendorOf } from '../../../desk/record.ts';
import { serviceOf } from '../../../domain/office.ts';
import { useCheck, useDesk } from '../desk-context.ts';
import { IntakeWords } from '../intake/intake-words.tsx';
import { goTo } from '../use-place.ts';
import { CheckFoot, KeysHelp } from './check-foot.tsx';
import { CheckHead, Differences } from './check-head.tsx';
import { LineRow } from './line-row.tsx';
import { PointRow } from './point-row.tsx';
import { nextOpen, pressKey, type Stop, stopsOf, withAllAccepted, withPoint } from './press-key.ts';
import { KeyCap, type RowFrame, Shield } from './row.tsx';
import { useNames } from './use-names.ts';

type Opened = { readonly what: 'reasons' | 'note'; readonly name: string } | undefined;

/** One file on one screen: lines of the list, points to compare, and what comes of it. */
export function CheckView() {
  return (
    <>
      <IntakeWords />
      <Returning />
      <CheckRows whole onFinish={() => goTo('result')} />
      <DropCheck />
    </>
  );
}

/** Who types a name is not interrupted by it, ms. */
const typing = 700;

/** A file that came back: which visit it is, what was missing, what the list asks for since; recognised by itself. */
function Returning() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const { record, office, checklist, change } = useCheck();
  const names = useNames();
  const [before, setBefore] = useState<Filed | null>(null);
  const { run, state } = book;
  const { company, npwp } = vendorOf(record);
  const now = useRef(record);
  now.current = record;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up again when whose file it is has changed
  useEffect(() => {
    if (state !== 'open') return undefined;
    const timer = setTimeout(
      async () => {
        const files = await run((log) => log.files('0000-00-00', '9999-99-99'));
        const found = files.ok ? visitBefore(now.current, files.value) : null;
        setBefore(found);
        if (found) change((one) => (one.follows === undefined ? comeBack(one, found) : one));
      },
      record.follows === undefined ? typing : 0,
    );
    return () => clearTimeout(timer);
  }, [run, state, company, npwp, record.follows, record.id]);
  if (!before || record.follows !== before.entry.id) return null;
  const { entry, record: was } = before;
  const again = withAccepted(record, before);
  const asked = was
    ? new Set(
        checklistOf(serviceOf(office, was.service), office, was.dossier, was.settled, entry.day).lines.map(
          ({ key }) => key,
        ),
      )
    : null;
  const added = asked ? checklist.lines.filter(({ key }) => !asked.has(key)).map(names.line) : [];
  const lines = new Map(checklist.lines.map((line) => [line.key, names.line(line)]));
  const missing = entry.faults.map((fault) =>
    'line' in fault
      ? `${lines.get(fault.line) ?? names.key(fault.line)}: ${t(`reason.${fault.reason}`)}`
      : t(`point.${fault.point}`),
  );
  return (
    <section className="notice desk-returning" aria-label={t('back.title', { visit: record.visit })}>
      <p>
        <b>{t('back.title', { visit: record.visit })}</b> {t('back.before', { number: entry.number, day: entry.day })}
      </p>
      {missing.length > 0 && <p>{t('back.missing', { things: missing.join('; ') })}</p>}
      {added.length > 0 && <p>{t('back.added', { things: added.join(', ') })}</p>}
      <div className="actions">
        {JSON.stringify(again.marks) !== JSON.stringify(record.marks) && (
          <button type="button" onClick={() => change((one) => withAccepted(one, before))}>
            {t('back.accept')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => change((one) => asFirst(one, was))}>
          {t('back.no')}
        </button>
      </div>
    </section>
  );
}

/** The file is none that came back after all: what was taken over from that one is asked again. */
const asFirst = (record: DeskRecord, was: DeskRecord | null): DeskRecord => ({
  ...record,
  visit: 1,
  follows: '',
  marks: Object.fromEntries(
    Object.entries(record.marks).filter(([key, mark]) => JSON.stringify(mark) !== JSON.stringify(was?.marks[key])),
  ),
});

interface CheckRowsProps {
  readonly onFinish: () => void;
  /** It is what the page is there for: the keyboard begins at its first open row, and comes back to it. */
  readonly whole?: boolean;
}

/** The check itself: whose file it is, what differs, its rows, and how far it is. */
export function CheckRows({ onFinish, whole = false }: CheckRowsProps) {
  const { t } = useTranslation('desk');
  const check = useCheck();
  const { record, change } = check;
  const stops = useMemo(() => stopsOf(check), [check]);
  const [at, setAt] = useState(() => Math.max(0, nextOpen(stops, record, -1)));
  const [opened, setOpened] = useState<Opened>();
  const [warned, setWarned] = useState(false);
  const help = useRef<HTMLDialogElement>(null);
  const here = Math.min(at, stops.length - 1);

  const focusOn = (stop: Stop | undefined) => document.getElementById(stop?.name ?? '')?.focus();
  const go = (index: number) => {
    const next = Math.min(index, stops.length - 1);
    setAt(next);
    setOpened(undefined);
    focusOn(stops[next]);
  };
  const refuse = (stop: Stop) => {
    if (stop.is === 'line') {
      if (stop.line.reasons.length > 0) setOpened({ what: 'reasons', name: stop.name });
    } else {
      change((one) =>
        withPoint(one, stop.point.id, ({ same, note }) => (same === false ? { note } : { note, same: false })),
      );
    }
  };
  const note = (stop: Stop) => setOpened({ what: 'note', name: stop.name });

  // The first thing to look at waits for the keyboard.
  const first = useRef(stops[here]?.name);
  useLayoutEffect(() => {
    if (whole) document.getElementById(first.current ?? '')?.focus({ preventScroll: true });
  }, [whole]);
  // A press beside the list must not leave the arrows without a place to go.
  const place = useRef(stops[here]);
  place.current = stops[here];
  useEffect(() => {
    if (!whole) return undefined;
    const hear = (event: KeyboardEvent) => {
      const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!arrow || document.activeElement !== document.body) return;
      event.preventDefault();
      document.getElementById(place.current?.name ?? '')?.focus();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [whole]);

  const frameOf = (stop: Stop, index: number): RowFrame => ({
    id: stop.name,
    current: index === here,
    refusing: opened?.what === 'reasons' && opened.name === stop.name,
    noting: opened?.what === 'note' && opened.name === stop.name,
    onEnter: () => setAt(index),
    onRefuse: () => refuse(stop),
    onNote: () => note(stop),
    onClose: () => {
      setOpened(undefined);
      focusOn(stop);
    },
  });
  const rows = stops.map((stop, index) => ({ stop, frame: frameOf(stop, index), index }));
  /** As one press would leave it that takes what is left of the papers: itself where nothing is. */
  const accepted = withAllAccepted(record, stops);
  const acceptRest = () => {
    change((one) => withAllAccepted(one, stops));
    go(Math.max(0, nextOpen(stops, accepted, -1)));
  };
  const guarded = stops.some((stop) => stop.is === 'point' && stop.point.guards);
  return (
    <>
      <CheckHead onHelp={() => help.current?.showModal()} />
      <Differences />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside take the focus; their keys are heard here */}
      <div
        className="desk-check"
        onKeyDown={(event) => {
          setWarned(false);
          pressKey(event, stops, check, {
            at: here,
            go,
            refuse,
            note,
            acceptRest,
            finish: onFinish,
            help: () => help.current?.showModal(),
            warn: () => setWarned(true),
          });
        }}
      >
        <section aria-labelledby="desk-lines">
          <div className="desk-check-head">
            <h2 id="desk-lines">{t('check.lines')}</h2>
            {accepted !== record && (
              <button type="button" className="desk-toggle" aria-keyshortcuts="Shift+Space" onClick={acceptRest}>
                {t('check.acceptRest')} <KeyCap name="⇧␣" />
              </button>
            )}
          </div>
          {rows.length === 0 && <p>{t('check.nothing')}</p>}
          {rows.map(({ stop, frame, index }) =>
            stop.is === 'line' ? <LineRow key={stop.name} line={stop.line} number={index + 1} frame={frame} /> : null,
          )}
        </section>
        <section aria-labelledby="desk-points">
          <div className="desk-check-head">
            <h2 id="desk-points">{t('check.points')}</h2>
            {guarded && (
              <p className="hint">
                <Shield /> {t('check.guardsWhy')}
              </p>
            )}
          </div>
          {rows.map(({ stop, frame }) =>
            stop.is === 'point' ? <PointRow key={stop.name} point={stop.point} frame={frame} /> : null,
          )}
        </section>
      </div>
      <CheckFoot stops={stops} at={stops[here]} warned={warned} onFinish={onFinish} />
      <KeysHelp dialog={help} />
    </>
  );
}

/** Throws the check on screen away, after a yes. */
function DropCheck() {
  const { t } = useTranslation('desk');
  const { clear } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {t('check.drop')}
      </button>
      <dialog ref={dialog} aria-labelledby="drop-question">
        <h2 id="drop-question">{t('check.drop')}</h2>
        <p>{t('check.dropSure')}</p>
        <div className="actions">
          <button
            type="button"
            className="danger"
            onClick={() => {
              dialog.current?.close();
              clear(true);
              goTo('intake');
            }}
          >
            {t('check.dropYes')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </div>
      </dialog>
    </>
  );
}
