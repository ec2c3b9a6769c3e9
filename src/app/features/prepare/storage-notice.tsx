import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { thisDevice } from '../../storage/this-device.ts';

/** Says so where what is typed is not kept, or where another tab writes to the same file. */
export function StorageNotice({ elsewhere, unreadable }: { elsewhere: boolean; unreadable: boolean }) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(
    (listener) => thisDevice().subscribe(listener),
    () => thisDevice().state(),
    () => 'kept' as const,
  );
  return (
    <div role="status" className="no-print">
      {state !== 'kept' && <p className="notice notice-warning">{t(`common.storage.${state}`)}</p>}
      {unreadable && <p className="notice notice-warning">{t('common.storage.unreadable')}</p>}
      {elsewhere && <p className="notice">{t('common.storage.elsewhere')}</p>}
    </div>
  );
}
