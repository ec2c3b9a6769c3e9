import { type CheckLine, stateOf } from '../../../../desk/line.ts';
import type { Point, PointId } from '../../../../desk/points.ts';
import type { DeskRecord } from '../../../../desk/record.ts';
import { pointsThatStand } from '../../../../desk/result.ts';
import type { Check } from '../desk-context.ts';

/** One thing to look at: where the arrows stop. */
export type Stop =
  | { readonly is: 'line'; readonly name: string; readonly line: CheckLine }
  | { readonly is: 'point'; readonly name: string; readonly point: Point };

/** Everything to look at, the lines of the list first. */
export function stopsOf({ checklist, record }: Pick<Check, 'checklist' | 'record'>): readonly Stop[] {
  const { lines } = checklist;
  return [
    ...lines.map((line): Stop => ({ is: 'line', name: `line-${slug(line.key)}`, line })),
    ...pointsThatStand({ lines, points: checklist.points, marks: record.marks }).map(
      (point): Stop => ({ is: 'point', name: `point-${point.id}`, point }),
    ),
  ];
}

const slug = (key: string): string => key.replaceAll(/[^a-z0-9]+/g, '-');

export const isOpen = (stop: Stop, record: DeskRecord): boolean =>
  stop.is === 'line'
    ? stateOf(stop.line, record.marks[stop.line.key]) === 'open'
    : record.points[stop.point.id]?.same === undefined;

/** The place of the next open thing after `from`, beginning anew at the top; -1 where nothing is open. */
export function nextOpen(stops: readonly Stop[], record: DeskRecord, from: number): number {
  const after = stops.findIndex((stop, index) => index > from && isOpen(stop, record));
  return after >= 0 ? after : stops.findIndex((stop) => isOpen(stop, record));
}

type Marks = DeskRecord['marks'];

/** A record with another mark on one line, made of the one that stands there; a mark that says nothing is left out. */
export function withMark(record: DeskRecord, key: string, alter: (now: Marks[string]) => Marks[string]): DeskRecord {
  const { [key]: now = {}, ...others } = record.marks;
  const said = Object.entries(alter(now)).filter(([, value]) => value !== undefined && value !== false && value !== '');
  return { ...record, marks: said.length > 0 ? { ...others, [key]: Object.fromEntries(said) } : others };
}

type PointMark = { readonly same?: boolean | undefined; readonly note?: string | undefined };

/** A record with another mark on one point, made of the one that stands there. */
export function withPoint(record: DeskRecord, id: PointId, alter: (now: PointMark) => PointMark): DeskRecord {
  const { [id]: now = {}, ...others } = record.points;
  const said = Object.entries(alter(now)).filter(([, value]) => value !== undefined && value !== '');
  return { ...record, points: said.length > 0 ? { ...others, [id]: Object.fromEntries(said) } : others };
}
