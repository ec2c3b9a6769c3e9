import { ParseError } from '../domain/parse.ts';
import { nearest } from '../domain/profile-schema.ts';
import { traced } from '../letters/compose/compose.ts';
import { pathsOf } from '../letters/compose/draft.ts';
import { type FieldName, fieldNames } from '../letters/compose/fields.ts';
import { parseTemplate, type TemplateFault } from '../letters/parse-template.ts';
import type { Template, TemplateCondition, TemplateNode, TemplateText } from '../letters/template.ts';
import type { LetterCase, LetterUse } from './letter-uses.ts';

/** What is wrong with an office's own wording of a letter, or will not work as it is meant: codes, places, no sentences. */

/** For whom alone something is missing. */
export type For = 'everyone' | 'company' | 'individual' | 'represented' | 'alone';

export type WordingProblem = { readonly line?: number } & (
  | { readonly code: TemplateFault; readonly about: Readonly<Record<string, string>> }
  | { readonly code: 'field-missing'; readonly field: FieldName; readonly for: For }
  | { readonly code: 'block-missing'; readonly block: string }
  | { readonly code: 'never'; readonly condition: TemplateCondition }
);

/** Whether a letter can be written with it at all. */
export const isBroken = ({ code }: WordingProblem): boolean =>
  code !== 'field-missing' && code !== 'block-missing' && code !== 'never';

/** Blocks that the shipped wording has for a reason; the others are the office's to leave out. */
const kept: ReadonlySet<string> = new Set([
  'addressee',
  'checklist',
  'contents',
  'date',
  'desk',
  'letterhead',
  'people',
  'signatures',
]);

/**
 * @param source the office's own wording, as Markdown
 * @param shipped the wording that it stands in for
 * @param use what the letter is composed from; without it, only its form is looked at
 */
export function wordingProblems(
  source: string,
  shipped: Template | undefined,
  use: LetterUse | undefined,
): readonly WordingProblem[] {
  const { template, problems } = parsed(source);
  if (!template) return problems;
  return [
    ...(shipped ? missingBlocks(template, shipped) : []),
    ...(shipped && use ? missingFields(template, shipped, use) : []),
    ...(use ? neverHolding(template, source, shipped, use) : []),
  ];
}

/** The template, or what keeps it from being one. */
function parsed(source: string): { readonly template?: Template; readonly problems: readonly WordingProblem[] } {
  try {
    return { template: parseTemplate('', source), problems: [] };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const problems = error.problems.map(({ path, about = {} }): WordingProblem => {
      const { code, ...rest } = about;
      const meant = rest.field ? nearest(rest.field, fieldNames) : undefined;
      return {
        code: code as TemplateFault,
        line: Number(/\d+/.exec(path)?.[0]),
        about: meant ? { ...rest, meant } : rest,
      };
    });
    return { problems };
  }
}

function missingBlocks(template: Template, shipped: Template): readonly WordingProblem[] {
  const there = new Set(blocksIn(template.nodes));
  return [...new Set(blocksIn(shipped.nodes))]
    .filter((block) => !there.has(block))
    .map((block) => ({ code: 'block-missing', block }));
}

/** `signatures attorney`, `date`: what a template has of what must stay. */
const blocksIn = (nodes: readonly TemplateNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'if') return blocksIn(node.nodes);
    if (node.kind !== 'directive' || !kept.has(node.name)) return [];
    return node.words.length > 0 ? node.words.map((word) => `${node.name} ${word}`) : [node.name];
  });

/** What the shipped wording says in a situation in which it is needed, and the office's own does not. */
function missingFields(template: Template, shipped: Template, { cases }: LetterUse): readonly WordingProblem[] {
  const full = cases.filter((one) => one.full);
  const missing = new Map<FieldName, LetterCase[]>();
  for (const one of full) {
    const { input, letter } = one;
    const options = letter ? { letter } : {};
    const [before, now] = [traced(shipped, input, options), traced(template, input, options)];
    const stated = [...now.printed, ...now.states];
    const wanted = letter ? input.report.facts.map(({ path }) => path as string) : undefined;
    for (const field of fieldsIn(shipped.nodes, letter !== undefined)) {
      const places = pathsOf(field, input.report.dossier, signerIn(before.printed, field)).filter(
        (place) => before.printed.has(place) && (!wanted || wanted.some((path) => covers(place, path))),
      );
      if (places.some((place) => !stated.some((said) => covers(place, said) || covers(said, place))))
        missing.set(field, [...(missing.get(field) ?? []), one]);
    }
  }
  return [...missing].map(([field, where]) => ({ code: 'field-missing', field, for: forWhom(where, full) }));
}

const covers = (place: string, path: string): boolean => path === place || path.startsWith(`${place}.`);

/** Who signs: the places that were printed tell. */
const signerIn = (printed: ReadonlySet<string>, field: FieldName) =>
  field.startsWith('signer.') &&
  printed.has(field.replace('signer', 'attorney')) &&
  !printed.has(field.replace('signer', 'signatory'))
    ? 'attorney'
    : 'signatory';

function forWhom(where: readonly LetterCase[], all: readonly LetterCase[]): For {
  const only = (is: (one: LetterCase) => boolean): boolean => where.every(is) && !all.every(is);
  if (only(({ answers }) => answers.legalForm === 'individual')) return 'individual';
  if (only(({ answers }) => answers.legalForm !== 'individual')) return 'company';
  if (only(({ answers }) => answers.handedInBy === 'attorney')) return 'represented';
  return only(({ answers }) => answers.handedInBy !== 'attorney') ? 'alone' : 'everyone';
}

/** Every field that a template names. */
export const fieldsOfTemplate = ({ nodes }: Template): readonly FieldName[] => fieldsIn(nodes, true);

/** The fields that a template names. `all`: also those that may stay empty. */
function fieldsIn(nodes: readonly TemplateNode[], all: boolean): readonly FieldName[] {
  const of = (text: TemplateText | undefined): readonly FieldName[] =>
    (text ?? []).flatMap((piece) => ('field' in piece && (all || !piece.optional) ? [piece.field] : []));
  const found = nodes.flatMap((node): readonly FieldName[] => {
    switch (node.kind) {
      case 'paragraph':
        return of(node.text);
      case 'title':
        return [...of(node.text), ...of(node.number)];
      case 'rows':
        return node.rows.flatMap(({ value }) => of(value));
      case 'list':
        return node.items.flatMap(of);
      case 'if':
        return fieldsIn(node.nodes, all);
      default:
        return [];
    }
  });
  return [...new Set(found)];
}

/**
 * Blocks under a condition that holds in none of the situations. One that the shipped wording has as it stands is not
 * told: it serves every office.
 */
function neverHolding(
  template: Template,
  source: string,
  shipped: Template | undefined,
  { cases }: LetterUse,
): readonly WordingProblem[] {
  const held = new Set<TemplateCondition>();
  for (const { input, letter } of cases)
    for (const one of traced(template, input, letter ? { letter } : {}).held) held.add(one);
  const known = new Set(shipped ? ifsIn(shipped.nodes).map((node) => JSON.stringify(node)) : []);
  const lines = source.split(/\r?\n/).flatMap((line, index) => (/^\s*:::if\b/.test(line) ? [index + 1] : []));
  return ifsIn(template.nodes).flatMap((node, at): WordingProblem[] => {
    const { condition } = node;
    if (held.has(condition) || isUnknowable(condition) || known.has(JSON.stringify(node))) return [];
    const line = lines[at];
    return [{ code: 'never', condition, ...(line ? { line } : {}) }];
  });
}

/** What depends on the day, the desk or the vendor's own additions. */
const isUnknowable = (condition: TemplateCondition): boolean =>
  'field' in condition && /^(desk|list|letter|meterai|folder)\./.test(condition.field);

type If = Extract<TemplateNode, { kind: 'if' }>;
/** In the order in which they begin. */
const ifsIn = (nodes: readonly TemplateNode[]): readonly If[] =>
  nodes.flatMap((node) => (node.kind === 'if' ? [node, ...ifsIn(node.nodes)] : []));
