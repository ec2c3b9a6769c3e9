import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCheck, useDesk } from '../desk-context.ts';
import { goTo } from '../use-place.ts';
import { isOpen, type Stop } from './stops.ts';

/** How far the check is, and the one way on from here. It stays in sight. */
export function CheckFoot({ stops, onFinish }: { stops: readonly Stop[]; onFinish: () => void }) {
  const { t } = useTranslation('desk');
  const { clear } = useDesk();
  const { record, result } = useCheck();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = stops.filter((stop) => isOpen(stop, record)).length;
  const faults = result.kind === 'returned' ? result.faults.length : 0;
  return (
    <div className="desk-foot">
      <div className="desk-foot-words" role="status">
        <b>{t('check.progress', { done: stops.length - open, total: stops.length })}</b>
        {faults > 0 && <span className="desk-bad">✕ {t('check.faults', { number: faults })}</span>}
        {result.kind === 'complete' && <span className="desk-good">✓ {t('check.allAccepted')}</span>}
      </div>
      <progress max={stops.length} value={stops.length - open} aria-hidden="true" />
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
        <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
          {t('check.drop')}
        </button>
      </div>
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
    </div>
  );
}
