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
