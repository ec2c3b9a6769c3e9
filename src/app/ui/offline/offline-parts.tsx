import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'preact/compat';
import { offline as english } from '../../../i18n/en/offline.ts';
import { offline as indonesian } from '../../../i18n/id/offline.ts';
import { useOwnWords } from '../own-words.ts';
import { pageContext } from '../page-context.ts';
import { useWords } from '../use-words.ts';
import { offlineNow, onOffline, saveOffline, startOffline, takeNewer } from './registration.ts';

/** Below the masthead: a newer version is there. Nothing changes before it is asked for. */
export function NewerVersion() {
  const say = useOwnWords(indonesian, english);
  const { newer } = useSyncExternalStore(onOffline, offlineNow);
  return (
    <div role="status" className="no-print">
      {newer && (
        <div className="column newer-version">
          <p>{say.newer}</p>
          <button type="button" className="quiet" onClick={takeNewer}>
            {say.reload}
          </button>
        </div>
      )}
    </div>
  );
}

/** In the foot: whether the app works without a network. Said aloud only to who asked for it. */
export function OfflineLine() {
  const { i18n } = useWords();
  const say = useOwnWords(indonesian, english);
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
        {state === 'ready' && say.ready}
        {state === 'saving' && say.saving}
        {state === 'incomplete' && say.incomplete}
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
          {say.save.replace('{{size}}', size)}
        </button>
      )}
    </div>
  );
}
