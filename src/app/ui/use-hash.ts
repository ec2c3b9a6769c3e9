import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The part of the address behind `#`, without it; empty in the prerendered page. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => decoded(window.location.hash.slice(1)),
    () => '',
  );

/** An address that is broken by hand, as `#%E0%A4%A`, names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
