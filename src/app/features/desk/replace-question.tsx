import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskRecord, vendorOf } from '../../../desk/record.ts';

/** Asked before a file with ticks makes room for another. */
export function ReplaceQuestion({ record, onYes, onNo }: { record: DeskRecord; onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation('desk');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="replace-question" onCancel={onNo} onClose={onNo}>
      <h2 id="replace-question">{t('intake.replace')}</h2>
      <p>{t('intake.replaceWhy', { company: vendorOf(record).company || t('intake.unnamed') })}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={onYes}>
          {t('intake.replaceYes')}
        </button>
        <button type="button" onClick={onNo}>
          {t('intake.replaceNo')}
        </button>
      </div>
    </dialog>
  );
}
