import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order, Saved } from '../../offline/contract.ts';
import { pageContext } from './address.ts';

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

/** What there is to say about working without a network. */
export interface Offline {
  /** `unknown`: nothing to say; `offered`: the user saves data and may ask for it. */
  readonly state: 'unknown' | 'offered' | 'saving' | 'incomplete' | 'ready';
  readonly missingBytes: number;
  /** A newer version is there and waits to be asked for. */
  readonly newer: boolean;
}

let now: Offline = { state: 'unknown', missingBytes: 0, newer: false };
const listeners = new Set<() => void>();
let registration: ServiceWorkerRegistration | undefined;

const offlineNow = (): Offline => now;

function onOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(change: Partial<Offline>): void {
  now = { ...now, ...change };
  for (const listener of listeners) listener();
}

const savesData = (): boolean =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;

/** Sends an order; a worker that the browser stops meanwhile never answers, and the next page asks again. */
function ask(worker: ServiceWorker, order: Order): Promise<Saved> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Saved>) => resolve(data);
    worker.postMessage(order, [port2]);
  });
}

/**
 * Registers the service worker of the site at `root`, and has it save the site, unless the user saves data: then
 * nothing but what this page has loaded anyway. Where the browser refuses, the site works on, with a network.
 */
async function startOffline(root: string): Promise<void> {
  try {
    registration = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
    registration.addEventListener('updatefound', awaitNewer);
    awaitNewer();
    const { active } = await navigator.serviceWorker.ready;
    if (active) await saveAtFirst(active);
  } catch {
    // No https, a private window, an old browser.
  }
}

async function saveAtFirst(worker: ServiceWorker): Promise<void> {
  if (!savesData()) return tell(await ask(worker, { kind: 'save' }), 'unknown');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  tell(await ask(worker, { kind: 'save', only: [location.href, ...loaded] }), 'offered');
}

const tell = ({ missingBytes }: Saved, otherwise: Offline['state']): void =>
  become({ missingBytes, state: missingBytes === 0 ? 'ready' : otherwise });

/** "Simpan untuk dipakai tanpa jaringan". */
async function saveOffline(): Promise<void> {
  const worker = registration?.active;
  if (!worker) return;
  become({ state: 'saving' });
  tell(await ask(worker, { kind: 'save' }), 'incomplete');
}

/** A version that is there beside the one in use is told of once it is saved, so that it can do without a network, too. */
function awaitNewer(): void {
  const worker = registration?.installing ?? registration?.waiting;
  if (!worker || !registration?.active) return;
  const look = async () => {
    if (worker.state !== 'installed') return;
    if (!savesData()) await ask(worker, { kind: 'save' });
    become({ newer: true });
  };
  worker.addEventListener('statechange', look);
  void look();
}

/** Loads the newer version, at the user's press and never before. */
function takeNewer(): void {
  const worker = registration?.waiting;
  if (worker) {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ kind: 'take-over' } satisfies Order);
  } else {
    // Another tab has asked for it already.
    location.reload();
  }
}
