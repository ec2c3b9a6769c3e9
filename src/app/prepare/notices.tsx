import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRevision } from '../../desk/list-differences.ts';
import { serviceOf } from '../../domain/office.ts';
import type { Device } from '../storage/device.ts';
import { thisDevice } from '../storage/shared.ts';
import { usePreparing } from './prepare-context.ts';

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
  useAskedBeforeLeaving(state !== 'kept');
  return (
    <div role="status" className="no-print">
      {state !== 'kept' && !(state === 'blocked' && saidInBar()) && (
        <p className="notice notice-warning">{t(`storage.${state}`)}</p>
      )}
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

/** In a frame of another site, its bar says where what is entered is kept. */
const saidInBar = (): boolean => document.documentElement.classList.contains('framed');

/** Where the device does not keep what was entered, the browser asks before the page goes. */
function useAskedBeforeLeaving(unkept: boolean): void {
  useEffect(() => {
    if (!unkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (
        thisDevice()
          .keys()
          .some((key) => key.startsWith('draft:'))
      )
        event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unkept]);
}

/** The office published its list anew since this dossier was begun: said until someone has looked. */
export function NewerRevision() {
  const { t } = useTranslation('asides');
  const { office, service, dossier, today, change } = usePreparing();
  const before = dossier.officeRevision ?? office.revision;
  if (before >= office.revision) return null;
  const { notPrepared, noLongerAsked } = compareRevision(serviceOf(office, service), office, dossier, today);
  return (
    <div className="notice notice-warning no-print" role="status">
      <p>{t('newer.says', { before, now: office.revision })}</p>
      <p>{t('newer.what', { asked: notPrepared.length, gone: noLongerAsked.length })}</p>
      <div className="actions">
        <a className="button" href="#daftar">
          {t('newer.look')}
        </a>
        <button
          type="button"
          className="quiet"
          onClick={() => change((one) => ({ ...one, officeRevision: office.revision }))}
        >
          {t('newer.seen')}
        </button>
      </div>
    </div>
  );
}
