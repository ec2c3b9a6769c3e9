import { isDay } from './day.ts';
import { countingLeaves, type LeafPart, type Part } from './part.ts';
import type { Photocopy, Report, RequirementReport } from './report.ts';

/** Single things; alternatives stay together as long as none is chosen. */
const decidedParts = (requirements: readonly RequirementReport[]): readonly Part[] =>
  requirements.flatMap(({ part }) => inOnes(part)).filter(({ status }) => status !== 'undecided');

function inOnes(part: Part): readonly Part[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return [part];
  if (part.kind === 'any-of') return part.counts ? inOnes(part.counts) : [part];
  return part.parts.flatMap(inOnes);
}

const isLeaf = (part: Part): part is LeafPart => part.kind === 'leaf';

/** Photocopies to make, summed by document, those to be legalised apart. */
export function photocopiesOf(requirements: readonly RequirementReport[]): readonly Photocopy[] {
  const byDocument = new Map<string, Photocopy>();
  for (const { item } of decidedParts(requirements.filter(({ own }) => !own)).filter(isLeaf)) {
    if (item.kind !== 'document' && item.kind !== 'letter' && item.kind !== 'named') continue;
    if (item.evidence === 'unstated' || !item.evidence.copies) continue;
    const { legalised } = item.evidence;
    const of =
      item.kind === 'named' ? { own: item.name } : { document: item.kind === 'document' ? item.document : item.letter };
    const role = item.kind === 'letter' ? undefined : item.role;
    const name = `${of.own ?? of.document}:${role ?? ''}:${legalised ?? ''}`;
    const copies = (byDocument.get(name)?.copies ?? 0) + item.evidence.copies;
    byDocument.set(name, { ...of, ...(role ? { role } : {}), ...(legalised ? { legalised } : {}), copies });
  }
  return [...byDocument.values(), ...requirements.flatMap(ownCopies)];
}

function ownCopies({ own, part }: RequirementReport): Photocopy[] {
  const item = own && part.item.kind === 'own' ? part.item : undefined;
  return item?.evidence.copies ? [{ own: item.text, copies: item.evidence.copies }] : [];
}

/** What to take along: papers and other things. */
export const carriedParts = (requirements: readonly RequirementReport[]): readonly Part[] =>
  decidedParts(requirements).filter((part) => !isLeaf(part) || part.item.kind !== 'facts');

/**
 * Stamps to buy, at the tariff of the day (null: no tariff is known): one for each letter that the list marks bermeterai,
 * whether it is ours, on the office's own form, or in the office's own words.
 */
export function meteraiOf(requirements: readonly RequirementReport[], today: string): Report['meterai'] {
  const stamped = requirements
    .flatMap(({ part }) => countingLeaves(part))
    .filter(({ status }) => status !== 'undecided')
    .flatMap(({ item }) => {
      if (item.kind === 'letter') return item.marks.meterai ? [item.letter] : [];
      return item.kind === 'named' && item.marks?.meterai ? [item.name] : [];
    });
  const letters = [...new Set(stamped)];
  return { count: letters.length, value: knownTariff(today), letters };
}

/** The tariff in rupiah, or null where the day is outside all known tariffs (a device's clock in 1970). */
export function knownTariff(today: string): number | null {
  try {
    return tariffOn(today).value;
  } catch {
    return null;
  }
}

/** A stamp-duty tariff for letters of this kind, and the days for which it holds (both inclusive). */
interface Tariff {
  readonly from: string;
  readonly until: string | null;
  /** Rupiah. */
  readonly value: number;
  readonly source: string;
  /** Old stamps that were still valid during a transition, and the least total in rupiah. */
  readonly transition?: { readonly until: string; readonly stamps: readonly number[]; readonly atLeast: number };
}

/** Added to, never overwritten. */
export const tariffs: readonly Tariff[] = [
  { from: '2000-05-01', until: '2020-12-31', value: 6000, source: 'PP 24/2000' },
  {
    from: '2021-01-01',
    until: null,
    value: 10000,
    source: 'UU 10/2020',
    transition: { until: '2021-12-31', stamps: [3000, 6000], atLeast: 9000 },
  },
];

/** No tariff is known for this day: the day is wrong, or the table above needs a line. */
export class NoTariffError extends Error {
  override readonly name = 'NoTariffError';
  readonly day: string;

  constructor(day: string) {
    super(
      `No stamp-duty tariff is known for ${day}. Check the date of this device, or add the tariff to src/domain/errands.ts.`,
    );
    this.day = day;
  }
}

/**
 * The tariff in force on a day, `YYYY-MM-DD`.
 * @throws {NoTariffError}
 */
export function tariffOn(day: string): Tariff {
  const found = isDay(day)
    ? tariffs.find((tariff) => tariff.from <= day && (tariff.until === null || day <= tariff.until))
    : undefined;
  if (!found) throw new NoTariffError(day);
  return found;
}
