import type { Dossier, Prepared, Slip } from '../domain/dossier.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { unticked } from '../domain/slip.ts';
import { type CheckLine, type Mark, stateOf } from './line.ts';
import { pointIds } from './points.ts';
import { refusalReasons } from './reasons.ts';
import { type DeskRecord, type Entry, vendorOf } from './record.ts';
import type { Checklist, Result } from './result.ts';

/**
 * The dossier that a return slip carries home: what the vendor brought, with what the desk accepted ticked, what it
 * refused open, and its reasons. Of what was typed at the desk, only what the slip prints anyway goes along, so that who
 * came as somebody else learns nothing from it.
 * @param number that the log gave
 * @returns null where nothing is missing
 */
export function slipDossier(
  office: OfficeProfile,
  record: DeskRecord,
  { report, lines, points }: Checklist,
  result: Result,
  number: string,
): Dossier | null {
  if (result.kind !== 'returned') return null;
  const { dossier } = report;
  const { company, npwp } = vendorOf(record);
  const keys = new Set(lines.map(({ key }) => key));
  const faults = result.faults.map((fault): Slip['faults'][number] => {
    const at = fault.kind === 'line' ? [fault.key] : (points.find(({ id }) => id === fault.id)?.lines ?? []);
    const why = fault.kind === 'line' ? fault.reason : fault.id;
    return { at: at.filter((key) => keys.has(key)), why, ...(fault.note ? { note: fault.note } : {}) };
  });
  const brought = record.dossier?.prepared ?? {};
  const prepared = lines.flatMap((line): [string, Prepared][] => {
    const { key } = line;
    const why = faults.filter(({ at }) => at.includes(key)).map((fault) => fault.why);
    const now =
      why.length > 0
        ? unticked(brought[key], why.includes('expired'))
        : { ...brought[key], ...tickedAs(line, record.marks[key]) };
    return Object.keys(now).length > 0 ? [[key, now]] : [];
  });
  const { name, town } = record.desk;
  return {
    ...dossier,
    officeRevision: record.officeRevision,
    company: { ...dossier.company, ...(company && { name: company }), ...(npwp && { npwp }) },
    ...(office.kind === 'base' && name ? { addressee: { ...dossier.addressee, name, ...(town && { town }) } } : {}),
    prepared: Object.fromEntries(prepared),
    slip: { id: record.id, number, day: record.at.slice(0, 10), visit: record.visit, faults },
  };
}

/** A line that the desk accepted, as the vendor would have ticked it; of data there is nothing to tick. */
function tickedAs(line: CheckLine, mark: Mark = {}): Prepared {
  if (stateOf(line, mark) !== 'accepted' || (line.kind === 'thing' && line.part.item.kind === 'facts')) return {};
  const { original, copies, scan, present } = mark;
  return {
    ...(original && { original }),
    ...(copies && { copies }),
    ...(scan && { scan }),
    ...(present && { done: true }),
  };
}

/** What a slip says of the visit before, as the log would have it; what this version does not know is left out. */
export function entryOfSlip({ id, number, day, visit, faults }: Slip): EarlierVisit {
  return {
    ...{ id, number, day, visit },
    faults: faults.flatMap(({ at, why }): Entry['faults'][number][] => {
      const [point, reason] = [pointIds.find((one) => one === why), refusalReasons.find((one) => one === why)];
      return point ? [{ point }] : at.map((line) => ({ line, reason: reason ?? 'other' }));
    }),
  };
}

/** A visit before this one: what is known of it however it was recognised. */
export type EarlierVisit = Pick<Entry, 'id' | 'number' | 'day' | 'visit' | 'faults'>;
