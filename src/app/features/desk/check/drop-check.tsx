import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';
import { goTo } from '../use-place.ts';

/** Throws the check on screen away, after a yes. */
export function DropCheck() {
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
