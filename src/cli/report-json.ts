import { countingLeaves, type Part } from '../domain/part.ts';
import type { ListedRequirement, Report } from '../domain/report.ts';
import { partForm, partName } from '../letters/compose/form-words.ts';

/** The report as `check --json` prints it: stable names, no words for people but the papers' own names. */
export const reportAsJson = (report: Report): object => ({
  office: report.office,
  service: report.service,
  ready: report.ready,
  draft: report.draft,
  channel: report.channel?.kind ?? null,
  findings: report.findings,
  requirements: report.requirements.map((requirement) => ({
    id: requirement.id,
    status: requirement.status,
    reason: requirement.reason,
    name: partName(requirement.part),
    form: partForm(requirement.part),
    parts: partsAsJson(requirement.part),
    ...(requirement.own ? { own: true } : sourceAsJson(requirement)),
  })),
  letters: report.letters,
  photocopies: report.photocopies,
  meterai: report.meterai,
  carry: report.carry.map((leaf) => ({ part: leaf.key, name: partName(leaf) })),
});

const sourceAsJson = ({ source, citation, via }: ListedRequirement): object => ({
  source: {
    title: source.title,
    publisher: source.publisher,
    year: source.year,
    entry: citation.entry,
    quote: citation.quote,
  },
  ...(via ? { via } : {}),
});

/** The things that count, each with its own form and what it lacks. */
const partsAsJson = (part: Part): object[] =>
  countingLeaves(part).map((leaf) => ({
    part: leaf.key,
    name: partName(leaf),
    status: leaf.status,
    ...('evidence' in leaf.item ? { evidence: leaf.item.evidence } : {}),
    lacking: leaf.lacking,
  }));
