import type { Device } from './device.ts';

/**
 * Profiles that stand on this device and not in the site: those that the workshop writes, and those that came by a link.
 * A shared computer keeps them as it keeps everything, in the tab's memory. Nothing here knows whether a profile is
 * valid: who reads one parses it.
 */
export type KeptFrom = 'workshop' | 'link';

export interface KeptProfile {
  /** As written: whole or not, valid or not. */
  readonly profile: unknown;
  /** Wordings of its letters, as Markdown, by file name without `.md`: `power-of-attorney.bombana`. */
  readonly letters: Readonly<Record<string, string>>;
  /** When it was last changed, ms. */
  readonly at: number;
  /** Versions that were published from here, the newest first. */
  readonly published?: readonly PublishedVersion[];
  /** Of one that came by a link: who gave it, in their own words. */
  readonly givenBy?: string;
  /** Whose signature on it was right, by a key that this site knows. */
  readonly signedBy?: string;
}

/** One version as it went out. */
export interface PublishedVersion {
  readonly revision: number;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly by: string;
  readonly profile: unknown;
  readonly letters: Readonly<Record<string, string>>;
}

const keyOf = (from: KeptFrom, slot: string): string => `profile:${from}:${slot}`;

/** The slots that are taken; a slot is a name that does not change while its profile does. */
export const keptSlots = (device: Device, from: KeptFrom): readonly string[] =>
  device.keys().flatMap((key) => (key.startsWith(keyOf(from, '')) ? [key.slice(keyOf(from, '').length)] : []));

/** What stands in a slot; undefined where nothing does, or nothing that can be read. */
export function readKept(device: Device, from: KeptFrom, slot: string): KeptProfile | undefined {
  const text = device.read(keyOf(from, slot));
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && 'profile' in kept && 'letters' in kept
      ? (kept as KeptProfile)
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it stands on the device, or only in memory because storage is blocked or full */
export const keepProfile = (
  device: Device,
  from: KeptFrom,
  slot: string,
  kept: KeptProfile,
): ReturnType<Device['write']> => device.write(keyOf(from, slot), JSON.stringify(kept));

export const dropKept = (device: Device, from: KeptFrom, slot: string): void => device.remove(keyOf(from, slot));
