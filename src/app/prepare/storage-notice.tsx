import { useTranslation } from 'react-i18next';
import type { Device } from '../storage/device.ts';

interface StorageNoticeProps {
  readonly state: ReturnType<Device['state']>;
  readonly elsewhere: boolean;
  /** The browser had wiped what was kept, and it was kept again. */
  readonly restored: boolean;
  readonly unreadable: boolean;
  /** The draft on the device was written by another version of the app; `onRestart` leaves it aside. */
  readonly foreign: boolean;
  readonly onRestart: () => void;
}

/** Says so where what is typed is not kept, or where another tab writes to the same file. */
export function StorageNotice({ state, elsewhere, restored, unreadable, foreign, onRestart }: StorageNoticeProps) {
  const { t } = useTranslation('asides');
  return (
    <div role="status" className="no-print">
      {state !== 'kept' && <p className="notice notice-warning">{t(`storage.${state}`)}</p>}
      {unreadable && <p className="notice notice-warning">{t('storage.unreadable')}</p>}
      {foreign && (
        <div className="notice notice-warning">
          <p>{t('storage.foreign')}</p>
          <div className="actions">
            <button type="button" onClick={() => location.reload()}>
              {t('storage.reload')}
            </button>
            <button type="button" className="quiet" onClick={onRestart}>
              {t('storage.restart')}
            </button>
          </div>
        </div>
      )}
      {restored && <p className="notice notice-warning">{t('storage.restored')}</p>}
      {elsewhere && !foreign && <p className="notice">{t('storage.elsewhere')}</p>}
    </div>
  );
}
