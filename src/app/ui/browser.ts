import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/** False in the prerendered page and while the script takes it over; true from then on. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** Whether the page stands in a frame; not in the prerendered page. */
export const useFramed = (): boolean =>
  useSyncExternalStore(
    never,
    () => window.self !== window.top,
    () => false,
  );

const query = '(min-width: 62.5em)';

const subscribe = (listener: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether two columns have room beside each other: 1,000 px and more. Not in the prerendered page. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );

interface Connection {
  readonly saveData?: boolean;
}

/** Does something once the page has nothing better to do; not at all where the user saves data. Returns how to call it off. */
export function whenIdle(work: () => Promise<unknown>): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return () => {};
  // What cannot be fetched now is fetched when it is asked for.
  const run = () => void work().catch(() => {});
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 2000);
  return () => clearTimeout(timer);
}

const handed = new Set<string>();

function revoke(address: string): void {
  handed.delete(address);
  URL.revokeObjectURL(address);
}

if (typeof window !== 'undefined') window.addEventListener('siapberkas:wiped', () => handed.forEach(revoke));

/** Hands a file to the browser's downloads; nothing leaves the device. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  handed.add(address);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to write.
  setTimeout(() => revoke(address), 60_000);
}
