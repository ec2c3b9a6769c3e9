import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/** False in the prerendered page and while the script takes it over; true from then on. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
