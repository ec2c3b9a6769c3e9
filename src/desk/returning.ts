import { sameCompany } from '../domain/identifiers.ts';
import { type OfficeProfile, serviceOf } from '../domain/office.ts';
import { type DeskRecord, type Filed, vendorOf } from './record.ts';
import { checklistOf } from './result.ts';
import { type EarlierVisit, entryOfSlip } from './slip.ts';

/** A visit before this one. Without a record, this book has never seen it, or its personal data were wiped. */
export interface Earlier {
  readonly entry: EarlierVisit;
  readonly record: DeskRecord | null;
}

/**
 * The visit before this one: by the slip that the file carries, where it does, or else the newest file of the same
 * company for the same service, where it was given back and nothing has come of it since. What the desk has said of it
 * itself counts first. A slip that this book does not hold was given at another counter: its own word counts.
 * @param files of the log; where their personal data were wiped, nobody is recognised by them but by the slip
 */
export function visitBefore(record: DeskRecord, files: readonly Filed[]): Earlier | null {
  const slip = slipOf(record);
  if (record.follows !== undefined)
    return files.find(({ entry }) => entry.id === record.follows) ?? (slip?.entry.id === record.follows ? slip : null);
  const byId = (id: string) =>
    files.find(({ entry }) => entry.id === id) ?? files.find(({ entry }) => entry.follows === id);
  const known = slip && byId(slip.entry.id);
  if (known && known.entry.id !== record.id && isOfOneRequest(known, record)) {
    const last = lastOf(known, files, record.id);
    if (last.entry.status === 'returned') return last;
  }
  const [newest] = files
    .filter((file) => file.record && file.entry.id !== record.id && file.record.at <= record.at)
    .filter((file) => file.record && isOfOneRequest(file, record))
    .sort((one, other) => ((one.record?.at ?? '') < (other.record?.at ?? '') ? 1 : -1));
  if (slip && !known && slip.entry.day >= (newest?.entry.day ?? '')) return slip;
  return newest?.entry.status === 'returned' ? newest : null;
}

/** The slip of a file, as of a visit; none where it is of a day that has not come yet. */
function slipOf({ dossier, at }: DeskRecord): Earlier | undefined {
  const slip = dossier?.slip;
  return slip && slip.day <= at.slice(0, 10) ? { entry: entryOfSlip(slip), record: null } : undefined;
}

/** Of one office, service and company, as far as that is known. */
function isOfOneRequest({ entry, record: before }: Filed, record: DeskRecord): boolean {
  if (entry.service !== record.service || entry.office !== record.office) return false;
  if (!before) return true;
  const [one, other] = [before, record].map((each) => {
    const { company, npwp } = vendorOf(each);
    return { name: company, npwp };
  });
  return one !== undefined && other !== undefined && sameCompany(one, other) !== undefined;
}

/** The last of the visits that followed one. */
function lastOf(file: Filed, files: readonly Filed[], without: string): Filed {
  const seen = new Set([without]);
  let last = file;
  for (let next: Filed | undefined = file; next && !seen.has(next.entry.id); ) {
    last = next;
    seen.add(last.entry.id);
    next = files.find(({ entry }) => entry.follows === last.entry.id && !seen.has(entry.id));
  }
  return last;
}

/** The record of a file that came back: which visit it is, and after which. */
export const comeBack = (record: DeskRecord, { entry }: Earlier): DeskRecord => ({
  ...record,
  visit: Math.min(99, entry.visit + 1),
  follows: entry.id,
});

/**
 * The same with what was in order the last time: those lines are not asked again. What people are compared by is, with
 * the papers that differed: whoever comes now may be someone else. Where the list is another by now, every line is asked,
 * and so it is where this book never saw that visit: a slip alone proves nothing.
 */
export function withAccepted(
  record: DeskRecord,
  { entry, record: before }: Earlier,
  office: OfficeProfile,
): DeskRecord {
  if (!before || before.officeRevision !== record.officeRevision) return record;
  const { points } = checklistOf(
    serviceOf(office, before.service),
    office,
    before.dossier,
    before.settled,
    before.at.slice(0, 10),
  );
  const faulty = new Set(
    entry.faults.flatMap((fault) =>
      'line' in fault ? [fault.line] : (points.find(({ id }) => id === fault.point)?.lines ?? []),
    ),
  );
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

/**
 * Files of several counters as one office saw them: a first visit at one counter that came after a slip of another is a
 * second one. What an officer has said of a visit stays, and so does what nobody can know any more since the personal
 * data were wiped. Whoever works this out, at whatever desk, comes to the same.
 */
export function relinked<T extends Filed>(files: readonly T[]): readonly T[] {
  const moment = ({ record, entry }: T): string => `${record?.at ?? entry.day} ${entry.id}`;
  const found: T[] = [];
  for (const file of [...files].sort((one, other) => (moment(one) < moment(other) ? -1 : 1)))
    found.push(linked(file, found, files));
  const byId = new Map(found.map((file) => [file.entry.id, file]));
  return files.map((file) => byId.get(file.entry.id) ?? file);
}

function linked<T extends Filed>(file: T, earlier: readonly T[], before: readonly T[]): T {
  const { entry, record } = file;
  const [was, is] = [before, earlier].map((all) => all.find((one) => one.entry.id === entry.follows));
  const first = record && entry.visit === 1 && record.follows === undefined ? visitBefore(record, earlier) : null;
  const after =
    first ?? (was && is && is.entry.visit !== was.entry.visit && entry.visit === was.entry.visit + 1 ? is : null);
  if (!after) return file;
  const [visit, follows] = [Math.min(99, after.entry.visit + 1), after.entry.id];
  return { ...file, entry: { ...entry, visit, follows }, record: record && { ...record, visit, follows } };
}
