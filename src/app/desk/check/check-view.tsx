import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedButton } from '../../ui/question.tsx';
import './check.css';
import { isOptional } from '../../../desk/line.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { goTo, useCheck, useDesk } from '../desk-context.ts';
import { IntakeWords } from '../intake/intake-words.tsx';
import { CheckHead, Differences } from './check-head.tsx';
import { isOpen, nextOpen, pressKey, type Stop, stopsOf, withAllAccepted, withPoint } from './press-key.ts';
import { KeyCap, type RowFrame, Shield } from './row.tsx';
import { LineRow, PointRow } from './rows.tsx';

const Returning = lazyPart(async () => (await import('./returning.tsx')).Returning, 'deskRooms');

type Opened = { readonly what: 'reasons' | 'note'; readonly name: string } | undefined;

/** One file on one screen: lines of the list, points to compare, and what comes of it. */
export function CheckView() {
  return (
    <>
      <IntakeWords />
      <Returning quiet />
      <CheckRows whole onFinish={() => goTo('result')} />
      <DropCheck />
    </>
  );
}

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
  return (
    <AskedButton
      label={t('check.drop')}
      why={t('check.dropSure')}
      yes={t('check.dropYes')}
      no={t('close')}
      onYes={() => {
        clear(true);
        goTo('intake');
      }}
    />
  );
}

interface CheckFootProps {
  readonly stops: readonly Stop[];
  /** Where the keys are. */
  readonly at: Stop | undefined;
  /** The space bar was pressed where it does not count. */
  readonly warned: boolean;
  readonly onFinish: () => void;
}

/** How far the check is, and the one way on from here. It stays in sight. */
export function CheckFoot({ stops, at, warned, onFinish }: CheckFootProps) {
  const { t } = useTranslation('desk');
  const { record, result } = useCheck();
  const total = stops.filter((stop) => stop.is === 'point' || !isOptional(stop.line)).length;
  const done = total - stops.filter((stop) => isOpen(stop, record)).length;
  const faults = result.kind === 'returned' ? result.faults.length : 0;
  return (
    <div className="desk-foot">
      <div className="desk-foot-words" role="status">
        <b>{t('check.progress', { done, total })}</b>
        {faults > 0 && <span className="desk-bad">✕ {t('check.faults', { number: faults })}</span>}
        {warned && <span className="desk-warned">{t('check.guardsKey')}</span>}
        {result.kind === 'complete' && <span className="desk-good">✓ {t('check.allAccepted')}</span>}
      </div>
      {result.kind !== 'complete' && !warned && <KeysLegend at={at} />}
      <progress max={total} value={done} aria-hidden="true" />
      <div className="desk-foot-actions">
        {result.kind === 'complete' && (
          <button type="button" className="primary" aria-keyshortcuts="Enter" onClick={onFinish}>
            {t('check.finish')} <KeyCap name="Enter" />
          </button>
        )}
        {result.kind === 'returned' && (
          <button type="button" className="primary" aria-keyshortcuts="Control+Enter" onClick={onFinish}>
            {t('check.finishReturned')} <KeyCap name="Ctrl Enter" />
          </button>
        )}
      </div>
    </div>
  );
}

const legends = {
  line: [
    ['␣', 'matches'],
    ['⇧␣', 'acceptRest'],
    ['A', 'original'],
    ['0–9', 'copies'],
    ['T', 'refuse'],
    ['C', 'note'],
    ['?', 'keys'],
  ],
  point: [
    ['S', 'same'],
    ['T', 'differs'],
    ['C', 'note'],
    ['Enter', 'nextOpen'],
    ['?', 'keys'],
  ],
} as const;

/** The few keys that matter most where one is, for the eye; all of them are in the help. */
function KeysLegend({ at }: { at: Stop | undefined }) {
  const { t } = useTranslation('desk');
  return (
    <span className="desk-legend" aria-hidden="true">
      {legends[at?.is ?? 'line'].map(([key, word]) => (
        <span key={key}>
          <KeyCap name={key} /> {t(`check.${word}`)}
        </span>
      ))}
    </span>
  );
}

const keys = [
  ['↑ ↓', 'move'],
  ['← →', 'across'],
  ['Spasi', 'space'],
  ['⇧ Spasi', 'rest'],
  ['S', 's'],
  ['A', 'a'],
  ['0–9', 'digit'],
  ['P', 'p'],
  ['T', 't'],
  ['C', 'c'],
  ['X', 'x'],
  ['Del', 'delete'],
  ['Enter', 'enter'],
  ['Ctrl Enter', 'now'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const;

/** Every key of the check. */
export function KeysHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('desk');
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('check.keys')}</h2>
      <dl>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`check.keysOf.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
