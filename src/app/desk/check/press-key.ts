import type { KeyboardEvent } from 'react';
import { acceptedMark, type CheckLine, type Mark, maySpare, sparedMark, stateOf } from '../../../desk/line.ts';
import type { Point, PointId } from '../../../desk/points.ts';
import type { DeskRecord } from '../../../desk/record.ts';
import { pointsThatStand } from '../../../desk/result.ts';
import type { Check } from '../desk-context.ts';

/** What the keys do beyond marking. */
interface KeyActions {
  readonly at: number;
  readonly go: (index: number) => void;
  readonly refuse: (stop: Stop) => void;
  readonly note: (stop: Stop) => void;
  readonly acceptRest: () => void;
  readonly finish: () => void;
  readonly help: () => void;
  /** A key that takes a whole row of papers was pressed where each thing is looked at by itself. */
  readonly warn: () => void;
}

/** Whether a key press belongs to a field or a control rather than to the list. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input:not([type="checkbox"]), textarea, select, dialog')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, input, summary, a') !== null;
}

/** Marks and moves by single keys, where the focus is in the list. */
export function pressKey(event: KeyboardEvent, stops: readonly Stop[], check: Check, actions: KeyActions): void {
  // Not a letter: a scanner's first sign, which acts before it shows as a scanner's, must never hand anything out.
  if (event.ctrlKey && event.key === 'Enter' && check.result.kind !== 'open') {
    event.preventDefault();
    actions.finish();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
  const stop = stops[actions.at];
  if (!stop) return;
  // A key held down moves, and marks nothing: what lies under a finger was not looked at.
  const done = move(event.key, stops, check, actions) || event.repeat || mark(event, stop, check, actions);
  if (done) event.preventDefault();
}

function move(key: string, stops: readonly Stop[], { record }: Check, actions: KeyActions): boolean {
  const firstPoint = stops.findIndex(({ is }) => is === 'point');
  switch (key) {
    case 'ArrowDown':
      actions.go(Math.min(actions.at + 1, stops.length - 1));
      return true;
    case 'ArrowUp':
      actions.go(Math.max(actions.at - 1, 0));
      return true;
    case 'Home':
      actions.go(0);
      return true;
    case 'End':
      actions.go(stops.length - 1);
      return true;
    case 'ArrowRight':
      if (firstPoint >= 0) actions.go(firstPoint);
      return true;
    case 'ArrowLeft':
      actions.go(0);
      return true;
    case 'Enter': {
      const open = nextOpen(stops, record, actions.at);
      if (open >= 0) actions.go(open);
      else actions.finish();
      return true;
    }
    case '?':
      actions.help();
      return true;
    default:
      return false;
  }
}

function mark({ key, shiftKey }: KeyboardEvent, stop: Stop, check: Check, actions: KeyActions): boolean {
  const small = key.toLowerCase();
  if (key === ' ' && shiftKey) actions.acceptRest();
  else if (small === 'c') actions.note(stop);
  else if (small === 't') actions.refuse(stop);
  else if (stop.is === 'line') return markLine(small, stop.line, check, actions);
  else return markPoint(small, stop, check, actions);
  return true;
}

function markLine(key: string, line: CheckLine, { record, change }: Check, { at, go }: KeyActions): boolean {
  const set = (alter: (now: Mark) => Mark) => change((one) => withMark(one, line.key, alter));
  if (key === ' ') {
    if (line.kind === 'choice') return true;
    if (stateOf(line, record.marks[line.key]) !== 'accepted') set((now) => acceptedMark(line, now));
    go(at + 1);
    return true;
  }
  if (key === 'delete' || key === 'backspace') set(() => ({}));
  else if (/^\d$/.test(key)) digit(Number(key), line, change);
  else if (key === 'a') set((now) => ({ ...withoutRefusal(now), original: !now.original }));
  else if (key === 'p') set((now) => ({ ...withoutRefusal(now), scan: !now.scan }));
  else if (key === 'x' && maySpare(line)) set((now) => sparedMark(line, now));
  else return false;
  return true;
}

function digit(number: number, line: CheckLine, change: Check['change']): void {
  if (line.kind !== 'choice') {
    change((one) => withMark(one, line.key, (now) => ({ ...withoutRefusal(now), copies: number })));
    return;
  }
  const chosen = line.choice.of[number - 1];
  if (chosen) change((one) => withChoice(one, line.choice.key, chosen.key));
}

/**
 * A record with every needed paper that nobody has marked yet taken as the list asks, and every plain comparison the
 * same. What guards an account stays open, and so does what may not apply, is still to be chosen, may not exist, bears a
 * doubtful day, or ends a list openly.
 */
export const withAllAccepted = (record: DeskRecord, stops: readonly Stop[]): DeskRecord =>
  stops
    .filter((stop) => isOpen(stop, record))
    .reduce((one, stop) => {
      if (stop.is === 'point')
        return stop.point.guards ? one : withPoint(one, stop.point.id, (now) => ({ ...now, same: true }));
      const { line } = stop;
      return isPlain(line) ? withMark(one, line.key, (now) => acceptedMark(line, now)) : one;
    }, record);

/** Whether nothing is left to find out about a line's thing but that it lies there as it must. */
const isPlain = (line: CheckLine): boolean =>
  line.kind === 'thing' &&
  !line.dated?.doubtful &&
  (line.need === 'needed' || (line.need === 'if-exists' && line.told === 'there'));

/** The mark after a press on the button "Sesuai": accepted, or nothing but its note where it was. */
export const pressedMark = (line: CheckLine, now: Mark): Mark =>
  stateOf(line, now) === 'accepted' ? { note: now.note } : acceptedMark(line, now);

/** A record with another of several papers chosen. */
export const withChoice = (record: Check['record'], group: string, key: string): Check['record'] => ({
  ...record,
  settled: { ...record.settled, choices: { ...record.settled.choices, [group]: key } },
});

/** A tick says that the thing is there after all. */
export function withoutRefusal(mark: Mark): Mark {
  const { refused: _, notApplicable: __, ...rest } = mark;
  return rest;
}

/** Space is for papers; what guards an account is answered by a key of its own, so that nobody runs past it. */
function markPoint(
  key: string,
  { point }: Extract<Stop, { is: 'point' }>,
  { change }: Check,
  { at, go, warn }: KeyActions,
): boolean {
  if (key === ' ' && point.guards) warn();
  else if (key === ' ' || key === 's') {
    change((one) => withPoint(one, point.id, (now) => ({ ...now, same: true })));
    go(at + 1);
  } else if (key === 'delete' || key === 'backspace') change((one) => withPoint(one, point.id, () => ({})));
  else return false;
  return true;
}

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
