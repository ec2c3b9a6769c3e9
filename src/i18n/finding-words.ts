import type { PaperKey } from '../domain/dossier.ts';
import type { Question } from '../domain/evaluate.ts';
import type { Finding, FindingCode, FindingOf } from '../domain/finding.ts';
import type { Lacking, Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import { services } from '../services/index.ts';
import { type PartWords, partName } from './part-names.ts';

/** Names that sentences about findings need, in one language. */
export interface FindingNames {
  /** The label of a field, as it stands on the screen. */
  readonly field: (path: string) => string;
  readonly paper: (paper: PaperKey) => string;
  readonly question: (question: Question) => string;
  readonly lacking: (lacking: readonly Lacking[]) => string;
  readonly document: (document: string) => string;
  /** The name of a requirement or one of its parts in this report. */
  readonly part: (report: Report, requirement: string, part?: string) => string;
}

/** One sentence for each code: complete, or it does not compile. */
export type FindingWords = { readonly [C in FindingCode]: (finding: FindingOf<C>, report: Report) => string };

/** A finding as a sentence: what is wrong, and what to do. */
export const sentenceOf = (finding: Finding, report: Report, words: FindingWords): string =>
  (words[finding.code] as (one: Finding, report: Report) => string)(finding, report);

/** The name of a part of a report's list. */
export function namedPart(words: PartWords, report: Report, requirement: string, key?: string): string {
  const found = report.requirements.find((one) => one.id === requirement);
  if (!found) return requirement;
  return partName((key && partAt(found.part, key)) || found.part, words);
}

function partAt(part: Part, key: string): Part | undefined {
  if (part.key === key) return part;
  if (part.kind !== 'any-of' && part.kind !== 'all-of') return undefined;
  for (const inner of part.parts) {
    const found = partAt(inner, key);
    if (found) return found;
  }
  return undefined;
}

/** Words of the data step that name fields. */
interface PaperWords {
  readonly paper: Readonly<Record<string, string>>;
  readonly field: Readonly<Record<string, string>>;
}

/** Names a field by its path: `company.npwp`, `papers.npwp.number`, `directors.0.nik`; the path itself where no words are known. */
export function fieldNaming(
  fields: unknown,
  papers: PaperWords,
  directors: string,
  director: (kind: string, number: number) => string,
  addition: (number: number) => string,
): FindingNames['field'] {
  return (path) => {
    const [head, key = '', last = ''] = path.split('.');
    if (path === 'directors') return directors;
    if (head === 'papers') return `${papers.field[last] ?? last} (${papers.paper[key] ?? key})`;
    if (head === 'additions') return addition(Number(key) + 1);
    if (head === 'directors') return director(last, Number(key) + 1);
    return labelAt(fields, path);
  };
}

/** The same, with the names that a field bears where the vendor is a person, or where the service changes it. */
export const fieldsInReport =
  (
    named: FindingNames['field'],
    individual: unknown,
    changed: Readonly<Record<'npwp-change' | 'email-change', { readonly from: string; readonly to: string }>>,
  ) =>
  (path: string, { service, dossier }: Report): string => {
    const own = dossier.answers.legalForm === 'individual' ? labelAt(individual, path) : path;
    const name = own === path ? named(path) : own;
    if (service !== 'npwp-change' && service !== 'email-change') return name;
    const { change } = services[service];
    return path === change?.from ? changed[service].from : path === change?.to ? changed[service].to : name;
  };

/** A character with its code, since it may not show on this screen either. */
export const shownCharacter = (character: string): string =>
  `${/\p{C}/u.test(character) ? '' : `${character} `}(U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** The label at a path such as `company.npwp` in a tree of words; the path itself where it has none. */
function labelAt(tree: unknown, path: string): string {
  let at: unknown = tree;
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'object' && at !== null && 'label' in at && typeof at.label === 'string' ? at.label : path;
}
