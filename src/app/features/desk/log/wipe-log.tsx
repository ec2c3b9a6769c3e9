import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';

/** Wipes names and papers at once; numbers and counts stay. */
export function WipeLog({ onWiped }: { onWiped: () => Promise<void> }) {
  const { t } = useTranslation('desk');
  const { book, clear } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState(false);
  const wipe = async () => {
    dialog.current?.close();
    clear(true);
    setDone((await book.run((log) => log.wipePersonal())).ok);
    await onWiped();
  };
  return (
    <div className="no-print">
      <button type="button" className="danger" onClick={() => dialog.current?.showModal()}>
        {t('book.wipe')}
      </button>
      <p role="status">{done && t('book.wipeDone')}</p>
      <dialog ref={dialog} aria-labelledby="wipe-log">
        <h2 id="wipe-log">{t('book.wipeSure')}</h2>
        <p>{t('book.wipeExplain')}</p>
        <div className="actions">
          <button type="button" className="danger" onClick={() => void wipe()}>
            {t('book.wipeYes')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
