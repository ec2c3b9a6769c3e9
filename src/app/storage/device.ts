/** How what was last written is kept: on the device, or only in memory because storage is blocked or full. */
type Kept = 'kept' | 'blocked' | 'full';

/** What the app keeps on this device, all of it under one prefix, so that it can be wiped in one step. */
export interface Device {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => Kept;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
  /** Leaves nothing of the app behind, neither stored nor in memory. */
  readonly wipe: () => void;
  readonly state: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
}

export const prefix = 'siapberkas:';

/** Writes through to a storage where there is one that works; else works on in memory. */
export function createDevice(open: () => Storage): Device {
  const memory = new Map<string, string>();
  const listeners = new Set<() => void>();
  const storage = usable(open);
  let kept: Kept = storage ? 'kept' : 'blocked';

  const become = (next: Kept): Kept => {
    if (next !== kept) {
      kept = next;
      for (const listener of listeners) listener();
    }
    return kept;
  };
  const storedKeys = (): string[] =>
    storage
      ? Object.keys(storage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length))
      : [];

  return {
    read: (key) => memory.get(key) ?? storage?.getItem(prefix + key) ?? undefined,
    write: (key, text) => {
      if (!storage) {
        memory.set(key, text);
        return kept;
      }
      try {
        storage.setItem(prefix + key, text);
        memory.delete(key);
        return become('kept');
      } catch {
        memory.set(key, text);
        return become('full');
      }
    },
    remove: (key) => {
      memory.delete(key);
      storage?.removeItem(prefix + key);
    },
    keys: () => [...new Set([...memory.keys(), ...storedKeys()])],
    wipe: () => {
      memory.clear();
      for (const key of storedKeys()) storage?.removeItem(prefix + key);
      become(storage ? 'kept' : 'blocked');
    },
    state: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The storage if it opens and takes a word; a private window or a strict browser may refuse either. */
function usable(open: () => Storage): Storage | undefined {
  try {
    const storage = open();
    const probe = `${prefix}probe`;
    storage.setItem(probe, '1');
    storage.removeItem(probe);
    return storage;
  } catch (error) {
    // A full storage still reads and may have room again later.
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? open() : undefined;
  }
}

/**
 * Shared-computer mode ("komputer bersama"): what is entered lives in `sessionStorage`, the memory of one tab, which
 * survives the way from one page of the app to the next, and which the browser drops with the tab. Only the switch
 * itself stands in `localStorage`: it is the computer that is shared, so a second tab, and whoever sits down next, must
 * find the mode on.
 *
 * What "close" means: a browser may bring a closed tab back with its memory (reopen closed tab, restore of a session),
 * and a duplicated tab has a copy. So the tab's memory carries a time until which it holds, three minutes on while the
 * page is open, one from leaving it, though a browser that is closing may lose that last word. A page that finds the
 * time past wipes before it shows anything. Until a browser forgets its closed tabs, it may keep their memory in files
 * of its own; only "Selesai, hapus sekarang" does not wait for that.
 */
export const sharedKey = `${prefix}shared`;
const untilKey = `${prefix}until`;

/** How long a tab's memory holds, in ms: told anew every half minute while the page is open; the way to the next page. */
export const holds = { open: 3 * 60_000, left: 60_000 } as const;

/** The storage that outlives the tab. */
let lasting = (): Storage => window.localStorage;

/** From now on, and before the device is opened, another storage takes its place: the site's own, in a frame that got it. */
export const keepIn = (storage: Storage): void => {
  lasting = () => storage;
};

export function isShared(): boolean {
  try {
    return lasting().getItem(sharedKey) !== null;
  } catch {
    return false;
  }
}

/** Lets the tab's memory hold for so long from now, ms; nothing where the computer is not shared. */
export function holdFor(time: number): void {
  if (isShared()) sessionStorage.setItem(untilKey, String(Date.now() + time));
}

/** Wipes the tab's memory. */
export function wipeTab(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Where storage is blocked, there is nothing to wipe.
  }
}

/** The tab's memory, wiped if its time is past, or beyond all measure since the clock was changed. */
function tabStorage(): Storage {
  const left = Number(sessionStorage.getItem(untilKey)) - Date.now();
  if (!(left > 0 && left <= holds.open)) wipeTab();
  holdFor(holds.open);
  return sessionStorage;
}

/** Where another tab switches the mode, this page begins anew with it. */
export const followSwitch = (): void =>
  window.addEventListener('storage', ({ key }) => {
    if (key === sharedKey) location.reload();
  });

let device: Device | undefined;

/**
 * This browser's storage, opened once; on a shared computer the memory of this tab. Only to be called in the browser,
 * never while rendering for `dist/`.
 */
export function thisDevice(): Device {
  device ??= createDevice(() => (isShared() ? tabStorage() : lasting()));
  return device;
}

/** The page lets go of what it holds: drafts, fields, files that it handed to the downloads. */
export const tellWiped = (): void => void window.dispatchEvent(new Event('siapberkas:wiped'));

/** "Hapus semua data": leaves nothing of what was entered on this device. The mode of a shared computer stays on. */
export async function wipeEverything(): Promise<void> {
  thisDevice().wipe();
  wipeTab();
  await wipeDatabases();
  tellWiped();
}

/** The databases of the app: the desk's book, and the scans. */
export const databases = { book: 'siapberkas-desk', scans: 'siapberkas-scans' } as const;

/** Leaves no database of the app behind, or none of those named; open tabs let go of theirs. */
export async function wipeDatabases(which: readonly (keyof typeof databases)[] = ['book', 'scans']): Promise<void> {
  const names = which.map((one) => databases[one]);
  await Promise.all(
    names.map(
      (name) =>
        new Promise<void>((resolve) => {
          try {
            const deleting = indexedDB.deleteDatabase(name);
            deleting.onsuccess = () => resolve();
            deleting.onerror = () => resolve();
          } catch {
            // Where storage is blocked, there is nothing to wipe.
            resolve();
          }
        }),
    ),
  );
}
