import { useSyncExternalStore } from 'react';

/** Address of a place inside the page: a step, and what to point at in it. `#data:company.npwp` */
export const place = (step: string, target?: string): string => `#${step}${target ? `:${target}` : ''}`;

/** The id under which a place can be found. */
export const targetId = (target: string): string => `di-${target.replace(/[^a-zA-Z0-9-]+/g, '-')}`;

/** The step and the target that an address names. */
export function readPlace(hash: string): { readonly step: string; readonly target: string | undefined } {
  // A target may have a colon of its own: `#pertanyaan:exists:akta-perubahan`.
  const [step = '', ...target] = hash.split(':');
  return { step, target: target.join(':') || undefined };
}

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
