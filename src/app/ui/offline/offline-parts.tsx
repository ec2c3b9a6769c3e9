import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { pageContext } from '../page-context.ts';
import { offlineNow, onOffline, saveOffline, startOffline, takeNewer } from './registration.ts';

/** Below the masthead: a newer version is there. Nothing changes before it is asked for. */
export function NewerVersion() {
  const { t } = useTranslation('offline');
  const { newer } = useSyncExternalStore(onOffline, offlineNow);
  return (
    <div role="status" className="no-print">
      {newer && (
        <div className="column newer-version">
          <p>{t('newer')}</p>
          <button type="button" className="quiet" onClick={takeNewer}>
            {t('reload')}
          </button>
        </div>
      )}
    </div>
  );
}

/** In the foot: whether the app works without a network. Said aloud only to who asked for it. */
export function OfflineLine() {
  const { t, i18n } = useTranslation('offline');
  const { root } = useContext(pageContext);
  const { state, missingBytes } = useSyncExternalStore(onOffline, offlineNow);
  const [asked, setAsked] = useState(false);
  useEffect(() => void startOffline(root), [root]);
  // Costs more than the rest of the line together.
  const size = useMemo(
    () => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(missingBytes / 1e6),
    [i18n.language, missingBytes],
  );
  return (
    <div className="no-print">
      <p role={asked ? 'status' : undefined}>
        {state === 'ready' && t('ready')}
        {state === 'saving' && t('saving')}
        {state === 'incomplete' && t('incomplete')}
      </p>
      {(state === 'offered' || state === 'incomplete') && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setAsked(true);
            void saveOffline();
          }}
        >
          {t('save', { size: size })}
        </button>
      )}
    </div>
  );
}
