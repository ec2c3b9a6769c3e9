import { useTranslation } from 'react-i18next';
import { useCheck } from '../desk-context.ts';
import { KeyCap } from './key-cap.tsx';
import { isOpen, type Stop } from './stops.ts';

/** How far the check is, and the one way on from here. It stays in sight. */
export function CheckFoot({ stops, onFinish }: { stops: readonly Stop[]; onFinish: () => void }) {
  const { t } = useTranslation('desk');
  const { record, result } = useCheck();
  const total = stops.filter((stop) => stop.is === 'point' || stop.line.need !== 'own').length;
  const done = total - stops.filter((stop) => isOpen(stop, record)).length;
  const faults = result.kind === 'returned' ? result.faults.length : 0;
  return (
    <div className="desk-foot">
      <div className="desk-foot-words" role="status">
        <b>{t('check.progress', { done, total })}</b>
        {faults > 0 && <span className="desk-bad">✕ {t('check.faults', { number: faults })}</span>}
        {result.kind === 'open' && <KeysLegend />}
        {result.kind === 'complete' && <span className="desk-good">✓ {t('check.allAccepted')}</span>}
      </div>
      <progress max={total} value={done} aria-hidden="true" />
      <div className="desk-foot-actions">
        {result.kind === 'complete' && (
          <button type="button" className="primary" onClick={onFinish}>
            {t('check.finish')}
          </button>
        )}
        {result.kind === 'returned' && (
          <button type="button" className="primary" onClick={onFinish}>
            {t('check.finishReturned')}
          </button>
        )}
      </div>
    </div>
  );
}

const legend = [
  ['␣', 'matches'],
  ['A', 'original'],
  ['0–9', 'copies'],
  ['T', 'refuse'],
  ['C', 'note'],
  ['?', 'keys'],
] as const;

/** The few keys that matter most, for the eye; all of them are in the help. */
function KeysLegend() {
  const { t } = useTranslation('desk');
  return (
    <span className="desk-legend" aria-hidden="true">
      {legend.map(([key, word]) => (
        <span key={key}>
          <KeyCap name={key} /> {t(`check.${word}`)}
        </span>
      ))}
    </span>
  );
}
