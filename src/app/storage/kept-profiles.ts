import type { Dossier } from '../../domain/dossier.ts';
import { sameName } from '../../domain/identifiers.ts';
import type { Note, ReviewNotes } from '../../handoff/review.ts';
import { type Device, thisDevice } from './device.ts';
import { reviewKey } from './remembered.ts';

/**
 * Profiles that stand on this device and not in the site: those that the workshop writes, and those that came by a link.
 * A shared computer keeps them as it keeps everything, in the tab's memory. Nothing here knows whether a profile is
 * valid: who reads one parses it. Beside them, what is kept of reviews: apart from their drafts.
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

/** A review as it went out: which dossier, and when. */
export interface SentReview {
  readonly about: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Without its letterhead's picture: to say what changed since. */
  readonly dossier: Dossier;
}

/** A note that came back, and what became of it. */
export type KeptNote = Note & { readonly settled?: 'taken' | 'answered'; readonly answer?: string };

/** What one person wrote about a dossier. */
export interface Round extends Omit<ReviewNotes, 'notes'> {
  readonly notes: readonly KeptNote[];
}

/** What is kept beside a draft of its reviews, the newest first. */
export interface KeptReview {
  readonly sent: readonly SentReview[];
  readonly rounds: readonly Round[];
}

/** So many of each; what is older is let go. */
const [mostSent, mostRounds] = [3, 10];

/** What is kept under a draft's key; nothing where nothing is, or it cannot be read. */
export function readReview(draft: string): KeptReview {
  try {
    const { sent, rounds } = JSON.parse(thisDevice().read(reviewKey(draft)) ?? '{}') as Partial<KeptReview>;
    return { sent: Array.isArray(sent) ? sent : [], rounds: Array.isArray(rounds) ? rounds : [] };
  } catch {
    return { sent: [], rounds: [] };
  }
}

export function keepReview(draft: string, { sent, rounds }: KeptReview): void {
  const kept: KeptReview = { sent: sent.slice(0, mostSent), rounds: rounds.slice(0, mostRounds) };
  if (sent.length + rounds.length === 0) thisDevice().remove(reviewKey(draft));
  else thisDevice().write(reviewKey(draft), JSON.stringify(kept));
}

/** With notes that came back. The same notes opened again keep what became of each. */
export function withNotes(kept: KeptReview, { notes, ...rest }: ReviewNotes): KeptReview {
  const same = kept.rounds.find(({ about, by, on }) => about === rest.about && by === rest.by && on === rest.on);
  const before = new Map(same?.notes.map((note) => [`${note.at}\n${note.text}\n${note.value ?? ''}`, note]));
  const round: Round = {
    ...rest,
    notes: notes.map((note) => before.get(`${note.at}\n${note.text}\n${note.value ?? ''}`) ?? note),
  };
  return { ...kept, rounds: [round, ...kept.rounds.filter((one) => one !== same)] };
}

/** The draft on this device that notes are about: one that was sent, or else of the same office, service and company. */
export function draftOfNotes({ about, office, service, company }: ReviewNotes): string | undefined {
  const device = thisDevice();
  const drafts = device.keys().filter((key) => {
    if (!key.startsWith('draft:')) return false;
    try {
      const dossier = JSON.parse(device.read(key) ?? 'null') as Partial<Dossier> | null;
      return dossier?.office === office && dossier.service === service;
    } catch {
      return false;
    }
  });
  const named = (key: string) => (JSON.parse(device.read(key) ?? '{}') as Partial<Dossier>).company?.name ?? '';
  return (
    drafts.find((key) => readReview(key).sent.some((sent) => sent.about === about)) ??
    drafts.find((key) => sameName(named(key), company))
  );
}

/** Which of several requests for one service at one office a draft's key is of; undefined: the first. */
export function numberOfKey(draft: string): number | undefined {
  const number = /:(\d+)$/.exec(draft)?.[1];
  return number === undefined ? undefined : Number(number);
}

const handedKey = 'review-handed';

/** Keeps a review until the page that opens it has come; where there is no room, that page asks for the file again. */
export function handReview(text: string): void {
  if (thisDevice().write(handedKey, text) !== 'kept') thisDevice().remove(handedKey);
}

/** The review that was handed to this page; once. */
export function takeHanded(): string | undefined {
  const text = thisDevice().read(handedKey);
  thisDevice().remove(handedKey);
  return text;
}
