import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wipeEverything } from '../storage/wipe.ts';
import { pageContext } from './page-context.ts';

/** "Hapus semua data": asks once, then leaves nothing of this app on the device. */
export function WipeButton() {
  const { t } = useTranslation();
  const { live } = useContext(pageContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const [wiped, setWiped] = useState(false);
  const wipe = async () => {
    dialog.current?.close();
    await wipeEverything();
    setWiped(true);
  };
  return (
    <>
      <button type="button" className="quiet" disabled={!live} onClick={() => dialog.current?.showModal()}>
        {t('common.foot.wipe')}
      </button>
      <p role="status">{wiped && t('common.wipe.done')}</p>
      <dialog ref={dialog} aria-labelledby="wipe-question">
        <h2 id="wipe-question">{t('common.wipe.question')}</h2>
        <p>{t('common.wipe.explain')}</p>
        <div className="actions">
          <button type="button" className="danger" onClick={() => void wipe()}>
            {t('common.wipe.confirm')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('common.cancel')}
          </button>
        </div>
      </dialog>
    </>
  );
}
