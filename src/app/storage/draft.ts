import { type Dossier, emptyDossier, parseDossier } from '../../domain/dossier.ts';
import { sameName } from '../../domain/identifiers.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import { type Device, prefix } from './device.ts';
import { companyIn, draftKey, reviewKey } from './remembered.ts';

/** One dossier being prepared: the draft of this office and service, kept on the device at each change. */
export interface Draft {
  readonly get: () => Dossier;
  readonly set: (change: (dossier: Dossier) => Dossier) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the device again, where another tab may have written. True if something else stood there. */
  readonly refresh: () => boolean;
  /** Keeps again what the browser has wiped from under the page. True if it had. */
  readonly restore: () => boolean;
  /** Copies what was entered into another storage, where the device's own is about to be left. */
  readonly copyTo: (storage: Storage) => void;
  /** Back to nothing, and nothing kept. */
  readonly clear: () => void;
  readonly key: string;
  /** Whether what stood on the device could not be read, and was set aside. */
  readonly unreadable: boolean;
  /**
   * Whether what stands on the device is a dossier of another version of this app: as long as it does, nothing is
   * written over it.
   */
  readonly foreign: () => boolean;
}

/** @param number which of several requests for this service at this office, from 2; undefined: the first */
export function createDraft(
  device: Device,
  office: string,
  service: ServiceId,
  scope = office,
  number?: number,
): Draft {
  const key = draftKey(scope, service, number);
  const listeners = new Set<() => void>();
  let text = device.read(key);
  const stored = readDraft(device, key, text);
  let current = stored ?? emptyDossier(office, service);
  let foreign = stored === undefined && isForeign(text);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    key,
    unreadable: text !== undefined && stored === undefined && !foreign,
    foreign: () => foreign,
    get: () => current,
    set: (change) => {
      const next = change(current);
      if (next === current) return;
      current = next;
      // A tab of a newer version may have written since; word of it comes only after this key press.
      const found = device.read(key);
      if (found !== text) foreign = isForeign(found);
      if (!foreign) {
        text = JSON.stringify(next);
        device.write(key, text);
      }
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
      foreign = isForeign(found);
      // What the user sees stays, then, until the page is loaded anew.
      if (!foreign) current = readDraft(device, key, found) ?? emptyDossier(office, service);
      tell();
      return true;
    },
    restore: () => {
      if (text === undefined || foreign || device.read(key) !== undefined) return false;
      device.write(key, text);
      return true;
    },
    copyTo: (storage) => {
      if (text !== undefined) storage.setItem(prefix + key, text);
    },
    clear: () => {
      const found = device.read(key);
      if (foreign && found) device.write(asideKey(key), found);
      device.remove(key);
      if (typeof indexedDB !== 'undefined')
        void import('./scans.ts').then(({ dropScans }) => dropScans(key)).catch(() => {});
      device.remove(reviewKey(key));
      text = undefined;
      foreign = false;
      current = emptyDossier(office, service);
      tell();
    },
  };
}

/**
 * How far a company has numbered its letters in a year, by what stands in the drafts of this device: the highest of its
 * numbers that begin as `012/` and end in the year; 0 where there is none.
 * @param except the draft that is to be numbered
 */
export function lastSequence(device: Device, company: string, year: string, except: string): number {
  const numbers = device.keys().flatMap((key) => {
    if (!key.startsWith('draft:') || key === except) return [];
    try {
      const text = device.read(key);
      if (!sameName(companyIn(text).name, company)) return [];
      const draft = JSON.parse(text ?? '{}') as Partial<Pick<Dossier, 'letter' | 'powerOfAttorney'>>;
      return [draft.letter?.number, draft.powerOfAttorney?.number];
    } catch {
      return [];
    }
  });
  const sequences = numbers.map((number) => /^0*(\d{1,4})\/.*\b(\d{4})$/.exec(number?.trim() ?? ''));
  return Math.max(0, ...sequences.map((found) => (found?.[2] === year ? Number(found[1]) : 0)));
}

/** The key under which browsers report a change of this draft from another tab. */
export const storedAs = (draft: Draft): string => prefix + draft.key;

const asideKey = (key: string): string => `unreadable:${key}`;

/** A draft that cannot be read any more is set aside; that of another version stays where it is. Neither is lost. */
function readDraft(device: Device, key: string, text: string | undefined): Dossier | undefined {
  if (text === undefined) return undefined;
  try {
    return parseDossier(JSON.parse(text));
  } catch {
    if (!isForeign(text)) device.write(asideKey(key), text);
    return undefined;
  }
}

/** Whether a text calls itself a dossier, and this version of the app cannot read it: a newer one wrote it. */
function isForeign(text: string | undefined): boolean {
  if (text === undefined) return false;
  let value: unknown;
  try {
    value = JSON.parse(text);
    parseDossier(value);
    return false;
  } catch {
    return (value as { readonly format?: unknown } | null | undefined)?.format === 'siapberkas/dossier';
  }
}
