import { tariffOn } from './meterai.ts';
import { countingLeaves, type LeafPart } from './part.ts';
import type { NeededLetter, Photocopy, Report, RequirementReport } from './report.ts';

const decidedLeaves = (requirements: readonly RequirementReport[]): readonly LeafPart[] =>
  requirements.flatMap(({ part }) => countingLeaves(part)).filter((leaf) => leaf.status !== 'undecided');

/** Photocopies to make, summed by document. */
export function photocopiesOf(requirements: readonly RequirementReport[]): readonly Photocopy[] {
  const byDocument = new Map<string, Photocopy>();
  for (const { item } of decidedLeaves(requirements.filter(({ own }) => !own))) {
    if ((item.kind !== 'document' && item.kind !== 'letter') || item.evidence === 'unstated' || !item.evidence.copies)
      continue;
    const document = item.kind === 'document' ? item.document : item.letter;
    const role = item.kind === 'document' ? item.role : undefined;
    const name = `${document}:${role ?? ''}`;
    const copies = (byDocument.get(name)?.copies ?? 0) + item.evidence.copies;
    byDocument.set(name, { document, ...(role ? { role } : {}), copies });
  }
  return [...byDocument.values(), ...requirements.flatMap(ownCopies)];
}

function ownCopies({ own, part }: RequirementReport): Photocopy[] {
  const item = own && part.item.kind === 'own' ? part.item : undefined;
  return item?.evidence.copies ? [{ own: item.text, copies: item.evidence.copies }] : [];
}

/** What to put into the bag: originals, and things that are no papers. */
export const carriedParts = (requirements: readonly RequirementReport[]): readonly LeafPart[] =>
  decidedLeaves(requirements).filter(({ item }) => item.kind !== 'facts');

/** Stamps to buy: one for each letter that the list marks bermeterai, at the tariff of the day (null: no tariff is known). */
export function meteraiOf(letters: readonly NeededLetter[], today: string): Report['meterai'] {
  const stamped = letters.filter((letter) => letter.marks.meterai).map((letter) => letter.kind);
  return { count: stamped.length, value: knownTariff(today), letters: stamped };
}

/** The tariff in rupiah, or null where the day is outside all known tariffs (a device's clock in 1970). */
export function knownTariff(today: string): number | null {
  try {
    return tariffOn(today).value;
  } catch {
    return null;
  }
}
