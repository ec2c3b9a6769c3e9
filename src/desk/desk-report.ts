import { assess } from '../domain/assess.ts';
import { type Answers, type Dossier, emptyDossier } from '../domain/dossier.ts';
import { listOf, type OfficeProfile } from '../domain/office.ts';
import type { Report } from '../domain/report.ts';
import type { ServiceDefinition } from '../domain/services/index.ts';
import { type CheckLine, checkLines } from './line.ts';
import { type Point, pointsToCompare } from './points.ts';

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
