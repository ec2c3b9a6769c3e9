import { officeIndex } from '../../catalog/office-index.ts';
import { siteOffice } from '../../catalog/site-list.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { sameName } from '../../domain/identifiers.ts';
import { isOwnService, type ServiceId } from '../../domain/services/index.ts';
import type { Note, ReviewNotes } from '../../handoff/review.ts';
import { reviewKey } from './begun.ts';
import { keptSlots } from './kept-profiles.ts';
import { thisDevice } from './shared.ts';

/** Where a service of an office stands now, or that it stands nowhere any more. */
export type Whereabouts = 'shipped' | 'site' | 'link' | 'gone';

/**
 * Where an office and its service stand now: what was put into the site goes before what was built into it.
 * @param root way to the site's root
 */
export async function whereabouts(root: string, office: string, service: ServiceId): Promise<Whereabouts> {
  const own = await siteOffice(root, office);
  if (own && (!isOwnService(service) || own.published.includes(service))) return 'site';
  const built = officeIndex.find(({ id }) => id === office);
  if (built && (!isOwnService(service) || built.published.includes(service))) return 'shipped';
  return keptSlots(thisDevice(), 'link').includes(office) ? 'link' : 'gone';
}

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
