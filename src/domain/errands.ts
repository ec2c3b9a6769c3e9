import { tariffOn } from './meterai.ts';
import type { LeafPart, Part } from './part.ts';
import type { NeededLetter, Photocopy, Report, RequirementReport } from './report.ts';

/** Single things; alternatives of which none is chosen yet stay together, since nobody can say which it will be. */
const decidedParts = (requirements: readonly RequirementReport[]): readonly Part[] =>
  requirements.flatMap(({ part }) => inOnes(part)).filter(({ status }) => status !== 'undecided');

function inOnes(part: Part): readonly Part[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return [part];
  if (part.kind === 'any-of') return part.counts ? inOnes(part.counts) : [part];
  return part.parts.flatMap(inOnes);
}

const isLeaf = (part: Part): part is LeafPart => part.kind === 'leaf';

/** Photocopies to make, summed by document. */
export function photocopiesOf(requirements: readonly RequirementReport[]): readonly Photocopy[] {
  const byDocument = new Map<string, Photocopy>();
  for (const { item } of decidedParts(requirements.filter(({ own }) => !own)).filter(isLeaf)) {
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

/** What to put into the bag: papers, and things that are no papers. */
export const carriedParts = (requirements: readonly RequirementReport[]): readonly Part[] =>
  decidedParts(requirements).filter((part) => !isLeaf(part) || part.item.kind !== 'facts');

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
