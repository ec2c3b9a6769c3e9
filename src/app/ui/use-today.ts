import { useSyncExternalStore } from 'react';

/** The day on this device's clock and in its time zone, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

/** Today; `builtOn` in the prerendered page. */
export const useToday = (builtOn: string): string =>
  useSyncExternalStore(
    subscribe,
    () => localDay(new Date()),
    () => builtOn,
  );
