import { type Dossier, emptyDossier, parseDossier } from '../../domain/dossier.ts';
import type { ServiceId } from '../../domain/terms.ts';
import { type Device, prefix } from './device.ts';

/** One dossier being prepared: the draft of this office and service, kept on the device at each change. */
export interface Draft {
  readonly get: () => Dossier;
  readonly set: (change: (dossier: Dossier) => Dossier) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the device again, where another tab may have written. True if something else stood there. */
  readonly refresh: () => boolean;
  /** Back to nothing, and nothing kept. */
  readonly clear: () => void;
  readonly key: string;
  /** Whether what stood on the device could not be read, and was set aside. */
  readonly unreadable: boolean;
}

export const draftKey = (office: string, service: ServiceId): string => `draft:${office}:${service}`;

export function createDraft(device: Device, office: string, service: ServiceId): Draft {
  const key = draftKey(office, service);
  const listeners = new Set<() => void>();
  let text = device.read(key);
  const stored = readDraft(device, key, text);
  let current = stored ?? emptyDossier(office, service);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    key,
    unreadable: text !== undefined && stored === undefined,
    get: () => current,
    set: (change) => {
      const next = change(current);
      if (next === current) return;
      current = next;
      text = JSON.stringify(next);
      device.write(key, text);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => {
      const found = device.read(key);
      if (found === text) return false;
      text = found;
      current = readDraft(device, key, found) ?? emptyDossier(office, service);
      tell();
      return true;
    },
    clear: () => {
      device.remove(key);
      text = undefined;
      current = emptyDossier(office, service);
      tell();
    },
  };
}

/** The key under which browsers report a change of this draft from another tab. */
export const storedAs = (draft: Draft): string => prefix + draft.key;

/** A draft that cannot be read any more is set aside, never overwritten. */
function readDraft(device: Device, key: string, text: string | undefined): Dossier | undefined {
  if (text === undefined) return undefined;
  try {
    return parseDossier(JSON.parse(text));
  } catch {
    device.write(`unreadable:${key}`, text);
    return undefined;
  }
}
