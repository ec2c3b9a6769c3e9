import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isOptional } from '../../../desk/line.ts';
import { useCheck } from '../desk-context.ts';
import { isOpen, type Stop } from './press-key.ts';
import { KeyCap } from './row.tsx';

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
