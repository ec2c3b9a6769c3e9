import type { Evidence, StatedEvidence } from '../domain/evidence.ts';
import type { FactPath } from '../domain/facts.ts';
import type { GroupPart, LeafPart, Part } from '../domain/part.ts';
import type { Photocopy } from '../domain/report.ts';
import {
  type DocumentKind,
  type DocumentRole,
  documentKinds,
  type LetterKind,
  type ObjectKind,
} from '../domain/terms.ts';
import { terms as idTerms, type Terms } from './id/terms.ts';
import { counted, inFiguresAndWords } from './numerals.ts';

/** How the parts of a list are named: in one language, for paper or for the screen. */
export interface PartWords {
  readonly document: (kind: DocumentKind, role?: DocumentRole, person?: LeafPart['person']) => string;
  /** A paper in the office's own words, which no language translates. */
  readonly named: (name: string, role?: DocumentRole, person?: LeafPart['person']) => string;
  readonly letter: (kind: LetterKind) => string;
  readonly object: (kind: ObjectKind, name?: string) => string;
  readonly facts: (paths: readonly FactPath[]) => string;
  readonly openEnded: string;
  readonly legalised: string;
  /** Things that belong together: "KTP dan NPWP". */
  readonly all: (names: readonly string[]) => string;
  /** Things of which one will do: "SIUP/SIUJK". */
  readonly either: (names: readonly string[]) => string;
  /** Names all that the list names, also what does not apply or was not chosen: where a list is read as a whole. */
  readonly whole?: true;
}

/** How letters, sheets and findings name parts in one language. `inOrder` puts names into one sentence. */
export const partWordsOf = (terms: Terms, inOrder: typeof inOneSentence = (names) => names): PartWords => ({
  document: (kind, role, person) => {
    const own = role && terms.inRole[`${kind}-${role}`];
    if (own && !person?.name) return numbered(own, person);
    return ofSomeone(kind === 'npwp' && role ? 'NPWP' : terms.document[kind], role, person, terms);
  },
  named: (name, role, person) => ofSomeone(name, role, person, terms),
  letter: (kind) => terms.letter[kind],
  object: (kind, name) => name ?? terms.object[kind],
  facts: () => terms.facts,
  openEnded: terms.openEnded,
  legalised: terms.form.legalised,
  all: (names) => listed(inOrder(names), terms.and),
  either: (names) => inOrder(names).join(terms.or),
});

/** "KTP direktur Siti Rahmawati", and where the name is open, "KTP setiap direktur (2)". */
function ofSomeone(
  document: string,
  role: DocumentRole | undefined,
  person: LeafPart['person'],
  { role: roles, oneOf, ofRole }: Terms,
): string {
  if (!role) return document;
  const known = person?.name && isOneOfMany(role) ? `${oneOf[role]} ${person.name}` : roles[role];
  const words = ofRole.replace('{{document}}', document).replace('{{role}}', known);
  return person?.name ? words : numbered(words, person);
}

const isOneOfMany = (role: DocumentRole): role is keyof Terms['oneOf'] => role.startsWith('every-');

const numbered = (name: string, person: LeafPart['person']): string =>
  person && person.at > 0 ? `${name} (${person.at + 1})` : name;

/** "a", "a dan b", "a, b, dan c". */
export const listed = (words: readonly string[], joint: string): string =>
  words.length < 3 ? words.join(` ${joint} `) : `${words.slice(0, -1).join(', ')}, ${joint} ${words.at(-1)}`;

/** A name in the middle of a sentence: "Akta pendirian" as "akta pendirian", "SIUP" as it is. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Names in a row: only the first begins with a capital. */
export const inOneSentence = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (index > 0 ? inSentence(name) : name));

/** As on letters, on sheets and at the command line. */
export const indonesian = partWordsOf(idTerms, inOneSentence);

/** The name of a part: of several alternatives the one that counts, or all that are possible. */
export function partName(part: Part, words: PartWords): string {
  if (part.kind === 'leaf') return leafName(part, words);
  if (part.kind === 'open-ended') return words.openEnded;
  const names = spokenParts(part, words).map((one) => partName(one, words));
  return part.kind === 'any-of' ? words.either(names) : words.all(names);
}

function spokenParts(group: GroupPart, { whole }: PartWords): readonly Part[] {
  const named = group.parts.filter(isListed);
  if (whole) return named;
  if (group.kind === 'any-of' && group.counts) return [group.counts];
  const standing = named.filter(stands);
  // Where nothing of it applies, it is still called by its name.
  return standing.length > 0 ? standing : named;
}

/** The name of a single thing of a list. */
function leafName({ item, person }: LeafPart, words: PartWords): string {
  switch (item.kind) {
    case 'document':
      return words.document(item.document, item.role, person);
    case 'named':
      return words.named(item.name, item.role, person);
    case 'letter':
      return words.letter(item.letter);
    case 'object':
      return words.object(item.object, item.name);
    case 'facts':
      return words.facts(item.facts);
    case 'own':
      return item.text;
    default:
      return item satisfies never;
  }
}

/** What is to be copied, with whose it is, and that the copies must be legalised. */
export function photocopyName({ own, document, role, legalised }: Photocopy, words: PartWords): string {
  const name =
    own !== undefined
      ? words.named(own, role)
      : isDocument(document)
        ? words.document(document, role)
        : words.letter(document);
  return legalised ? `${name} (${words.legalised})` : name;
}

const isDocument = (kind: DocumentKind | LetterKind): kind is DocumentKind => documentKinds.some((one) => one === kind);

/** What a part's key alone says of its name, where the list at hand does not know the key. */
export function nameOfKey(key: string, { document, inRole, letter, object }: Terms): string {
  const known: Readonly<Record<string, string>> = { ...document, ...letter, ...object, ...inRole };
  const last = key.split('/').findLast((piece) => !/^\d+$/.test(piece)) ?? key;
  return known[last] ?? last.replaceAll('-', ' ');
}

/** Whether the list itself names a part: a stand-in is ours. */
export const isListed = (part: Part): boolean => !(part.kind === 'leaf' && part.standInFor);

const stands = (part: Part): boolean => part.status !== 'not-needed';

/** How exactly a form is said: `plain` beside others in a letter, `exact` where the original's fate is asked for, too. */
export type FormManner = 'plain' | 'usual' | 'exact';

/** In which form a thing is asked for, in Indonesian unless told; empty where the source does not say. */
export function evidenceWords(
  evidence: Evidence,
  manner: FormManner = 'usual',
  { form, and, or }: Terms = idTerms,
): string {
  if (evidence === 'unstated') return '';
  const { original, sheets, copies, legalised, scan } = evidence;
  const copy = legalised ? form.legalised : form.copies;
  const whose = manner === 'exact' || (manner === 'usual' && original === 'returned') ? original : 'original';
  return listed(
    [
      ...(original ? [sheetsOf(form[whose ?? 'original'], sheets, form)] : []),
      ...(copies ? [copies === 1 ? copy : counted(copies, copy)] : []),
      ...(scan ? [manner === 'plain' ? form.scan : scanWords(scan, form, or)] : []),
    ],
    and,
  );
}

const sheetsOf = (original: string, sheets: number | undefined, form: Terms['form']): string =>
  sheets ? form.sheets.replace('{{original}}', original).replace('{{count}}', inFiguresAndWords(sheets)) : original;

/** "pindaian (PDF/JPG, paling besar 2 MB)": any of the formats will do. */
function scanWords(scan: NonNullable<StatedEvidence['scan']>, form: Terms['form'], or: string): string {
  const { formats, maxMegabytes } = scan === true ? {} : scan;
  const limits = [
    ...(formats ? [formats.map((one) => one.toUpperCase()).join(or)] : []),
    ...(maxMegabytes ? [form.largest.replace('{{size}}', String(maxMegabytes).replace('.', ','))] : []),
  ];
  return limits.length > 0
    ? form.scanAs.replace('{{scan}}', form.scan).replace('{{limits}}', limits.join(', '))
    : form.scan;
}

/** The form of a part, where all of it is asked for in one form; else empty. */
export function partForm(part: Part, manner: FormManner = 'usual'): string {
  if (part.kind === 'leaf') return 'evidence' in part.item ? evidenceWords(part.item.evidence, manner) : '';
  if (part.kind === 'open-ended') return '';
  if (part.kind === 'any-of' && part.counts) return partForm(part.counts, manner);
  const forms = new Set(part.parts.filter((one) => stands(one) && isListed(one)).map((one) => partForm(one, manner)));
  return forms.size === 1 ? ([...forms][0] ?? '') : '';
}
