import { useSyncExternalStore } from 'react';
import { isShared } from '../../storage/shared.ts';

const never = (): (() => void) => () => {};

/** Whether the mode for shared computers is on; false in the prerendered page. A switch loads the page anew. */
export const useShared = (): boolean => useSyncExternalStore(never, isShared, () => false);
