import { nameKey } from '../domain/identifiers.ts';
import type { Filed } from './entry.ts';
import { type DeskRecord, vendorOf } from './record.ts';

/**
 * The visit before this one: the newest file of the same company for the same service, where it was given back and
 * nothing has come of it since. What the desk has said of it itself counts first.
 * @param files of the log; where their personal data were wiped, nobody is recognised by them
 */
export function visitBefore(record: DeskRecord, files: readonly Filed[]): Filed | null {
  if (record.follows !== undefined) return files.find(({ entry }) => entry.id === record.follows) ?? null;
  const [newest] = files
    .filter((file) => file.record && file.entry.id !== record.id && file.record.at <= record.at)
    .filter(({ entry }) => entry.service === record.service && entry.office === record.office)
    .filter((file) => file.record && isSameVendor(vendorOf(file.record), vendorOf(record)))
    .sort((one, other) => ((one.record?.at ?? '') < (other.record?.at ?? '') ? 1 : -1));
  return newest?.entry.status === 'returned' ? newest : null;
}

type Vendor = ReturnType<typeof vendorOf>;

/** By the NPWP, in 15 or 16 digits, where both are known; else by the name. */
function isSameVendor(one: Vendor, other: Vendor): boolean {
  const [npwp, otherNpwp] = [one, other].map((vendor) => vendor.npwp.replace(/\D/g, '').replace(/^0(?=\d{15}$)/, ''));
  if (npwp && otherNpwp) return npwp === otherNpwp;
  const name = nameKey(one.company);
  return name !== '' && name === nameKey(other.company);
}

/** The record of a file that came back: which visit it is, and after which. */
export const comeBack = (record: DeskRecord, { entry }: Filed): DeskRecord => ({
  ...record,
  visit: Math.min(99, entry.visit + 1),
  follows: entry.id,
});

/**
 * The same with what was in order the last time: those lines are not asked again. What people are compared by is: whoever
 * comes now may be someone else. Where the list is another by now, every line is asked.
 */
export function withAccepted(record: DeskRecord, { entry, record: before }: Filed): DeskRecord {
  if (!before || before.officeRevision !== record.officeRevision) return record;
  const faulty = new Set(entry.faults.flatMap((fault) => ('line' in fault ? [fault.line] : [])));
  const good = Object.entries(before.marks).filter(([key, { refused }]) => !refused && !faulty.has(key));
  return {
    ...record,
    settled: {
      answers: { ...before.settled.answers, ...record.settled.answers },
      choices: { ...before.settled.choices, ...record.settled.choices },
    },
    marks: { ...Object.fromEntries(good), ...record.marks },
  };
}
