import { assess } from '../domain/assess.ts';
import { type Answers, type Dossier, emptyDossier } from '../domain/dossier.ts';
import { listOf, type OfficeProfile } from '../domain/office.ts';
import type { Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import type { ServiceDefinition } from '../domain/services/index.ts';
import { type CheckLine, checkLines, type Mark, stateOf } from './line.ts';
import { type Point, type PointId, pointsToCompare } from './points.ts';
import type { RefusalReason } from './reasons.ts';

/** What the desk notes of one point to compare. */
interface PointMark {
  readonly same?: boolean | undefined;
  readonly note?: string | undefined;
}

/** One thing that is missing or wrong. */
export type Fault =
  | { readonly kind: 'line'; readonly key: string; readonly reason: RefusalReason; readonly note?: string }
  | { readonly kind: 'point'; readonly id: PointId; readonly note?: string };

/** What is still to be looked at: keys of lines, ids of points. */
interface Unchecked {
  readonly lines: readonly string[];
  readonly points: readonly PointId[];
}

/**
 * Complete: every line accepted, every point the same. Returned: something is refused or differs; the desk may stop here,
 * and what it did not check is listed. Open: nothing is wrong so far, and something is still to be checked.
 */
export type Result =
  | { readonly kind: 'complete' }
  | { readonly kind: 'returned'; readonly faults: readonly Fault[]; readonly unchecked: Unchecked }
  | { readonly kind: 'open'; readonly unchecked: Unchecked };

export interface Examined {
  readonly lines: readonly CheckLine[];
  readonly points: readonly Point[];
  readonly marks: Readonly<Record<string, Mark>>;
  readonly pointMarks: Readonly<Partial<Record<PointId, PointMark>>>;
}

/** The state of a file. A list without lines is never complete: the desk cannot have accepted anything. */
export function resultOf({ lines, points, marks, pointMarks }: Examined): Result {
  const stateOfLine = (line: CheckLine) => stateOf(line, marks[line.key]);
  const compared = pointsThatStand({ lines, points, marks });
  const faults: readonly Fault[] = [
    ...lines.flatMap((line): Fault[] => {
      const { refused, note } = marks[line.key] ?? {};
      return refused && stateOfLine(line) === 'refused'
        ? [{ kind: 'line', key: line.key, reason: refused, ...noted(note) }]
        : [];
    }),
    ...compared
      .filter(({ id }) => pointMarks[id]?.same === false)
      .map(({ id }): Fault => ({ kind: 'point', id, ...noted(pointMarks[id]?.note) })),
  ];
  const unchecked = {
    lines: lines.filter((line) => stateOfLine(line) === 'open').map(({ key }) => key),
    points: compared.filter(({ id }) => pointMarks[id]?.same === undefined).map(({ id }) => id),
  };
  if (faults.length > 0) return { kind: 'returned', faults, unchecked };
  const settled =
    lines.some(({ need }) => need !== 'own') && unchecked.lines.length === 0 && unchecked.points.length === 0;
  return settled ? { kind: 'complete' } : { kind: 'open', unchecked };
}

/** The points whose papers apply: where the surat kuasa is not applicable, nothing in it is compared. */
export function pointsThatStand({ lines, points, marks }: Omit<Examined, 'pointMarks'>): readonly Point[] {
  const isAway = (line: CheckLine) => ['not-applicable', 'absent', 'optional'].includes(stateOf(line, marks[line.key]));
  const away = new Set(lines.filter(isAway).flatMap(keysOf));
  return points.filter(({ lines: on }) => on.length === 0 || on.some((key) => !away.has(key)));
}

/** A line's own key, and for a choice not made those of all its papers. */
const keysOf = (line: CheckLine): readonly string[] =>
  line.kind === 'choice' ? line.choice.of.flatMap(({ part }) => leafKeys(part)) : [line.key];

const leafKeys = (part: Part): readonly string[] =>
  part.kind === 'leaf' || part.kind === 'open-ended' ? [part.key] : part.parts.flatMap(leafKeys);

const noted = (note: string | undefined): { note?: string } => (note?.trim() ? { note: note.trim() } : {});

/** What the desk itself decided; it overrides what the vendor answered. */
interface Settled {
  readonly answers: Answers;
  /** Which of several papers lies on the table, by group. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Everything that the desk checks for one file. */
export interface Checklist {
  readonly dossier: Dossier;
  readonly report: Report;
  readonly lines: readonly CheckLine[];
  readonly points: readonly Point[];
}

/**
 * The list of this office for a file, with or without a dossier. The vendor's ticks do not count: the desk looks for
 * itself, so that only the vendor's choice among alternatives is taken over, and that a paper asked for only if it exists
 * does not.
 * @param today `YYYY-MM-DD`
 */
export function checklistOf(
  service: ServiceDefinition,
  office: OfficeProfile,
  prepared: Dossier | null,
  settled: Settled,
  today: string,
): Checklist {
  const list = listOf(office, service.id);
  const counter = list.published && list.channels.some(({ kind }) => kind === 'counter');
  const base = prepared ?? emptyDossier(office.id, service.id);
  const answers: Answers = {
    ...base.answers,
    ...(counter ? { channel: 'counter' as const } : {}),
    ...settled.answers,
    exists: { ...base.answers.exists, ...settled.answers.exists },
  };
  const dossier: Dossier = {
    ...base,
    office: office.id,
    service: service.id,
    answers,
    choices: { ...choicesOf(prepared, service, office, answers, today), ...settled.choices },
    prepared: {},
  };
  const report = assess(service, office, dossier, today);
  const rule = list.published ? list.attorney?.rule : undefined;
  return {
    dossier,
    report,
    lines: checkLines(report, answers, { today, prepared: prepared?.prepared ?? {} }),
    points: pointsToCompare(service, prepared ? dossier : null, report, rule),
  };
}

/** The alternatives that the vendor brings: those chosen, or else those ticked as ready. */
function choicesOf(
  prepared: Dossier | null,
  service: ServiceDefinition,
  office: OfficeProfile,
  answers: Answers,
  today: string,
): Record<string, string> {
  if (!prepared) return {};
  const report = assess(service, office, { ...prepared, office: office.id, service: service.id, answers }, today);
  const groups = report.requirements.map(({ part }) => part);
  const found: Record<string, string> = { ...prepared.choices };
  for (let part = groups.pop(); part; part = groups.pop()) {
    if (part.kind === 'any-of' && part.counts?.status === 'ready') found[part.key] ??= part.counts.key;
    if (part.kind === 'any-of' || part.kind === 'all-of') groups.push(...part.parts);
  }
  return found;
}
