import type { LeafPart, Part } from '../../domain/part.ts';
import type { Evidence } from '../../domain/requirement.ts';
import { counted } from '../numerals.ts';
import { documentName, letterNames, objectNames } from '../template-terms.ts';

/** In which form a thing is asked for, in words; empty where the source does not say. */
export function evidenceWords(evidence: Evidence): string {
  if (evidence === 'unstated') return '';
  const { original, copies, legalised, scan } = evidence;
  const copy = legalised ? 'salinan dilegalisasi' : 'salinan';
  return listed([
    ...(original ? ['asli'] : []),
    ...(copies ? [copies === 1 ? copy : counted(copies, copy)] : []),
    ...(scan ? ['pindaian'] : []),
  ]);
}

/** "a", "a dan b", "a, b, dan c". */
export const listed = (words: readonly string[]): string =>
  words.length < 3 ? words.join(' dan ') : `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;

/** The name of a single thing of a list. */
function leafName({ item }: LeafPart): string {
  switch (item.kind) {
    case 'document':
      return documentName(item.document, item.role);
    case 'letter':
      return letterNames[item.letter];
    case 'object':
      return objectNames[item.object];
    case 'facts':
      return 'Data penyedia';
    case 'own':
      return item.text;
  }
}

/** How parts are named: in Indonesian as on letters, unless another language is asked for. */
export interface PartNaming {
  readonly leaf: (leaf: LeafPart) => string;
  readonly openEnded: string;
  readonly listed: (names: readonly string[]) => string;
  /** Alternatives: "SIUP/SIUJK". */
  readonly either: (names: readonly string[]) => string;
}

const indonesian: PartNaming = {
  leaf: leafName,
  openEnded: 'Data lain yang diminta kantor',
  listed: (names) => listed(inOneSentence(names)),
  either: (names) => inOneSentence(names).join('/'),
};

const inOneSentence = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (index > 0 ? continued(name) : name));

/** A name inside a sentence: "Akta perubahan" becomes "akta perubahan", "NPWP" stays. */
const continued = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;

/** The name of a part: of several alternatives the one that counts, or all that are possible. */
export function partName(part: Part, naming: PartNaming = indonesian): string {
  if (part.kind === 'leaf') return naming.leaf(part);
  if (part.kind === 'open-ended') return naming.openEnded;
  if (part.kind === 'any-of' && part.counts) return partName(part.counts, naming);
  const spoken = part.parts.filter(stands);
  // Where nothing of it applies, it is still called by its name.
  const names = (spoken.length > 0 ? spoken : part.parts.filter(isListed)).map((one) => partName(one, naming));
  return part.kind === 'any-of' ? naming.either(names) : naming.listed(names);
}

/** Whether a part is to be spoken of: it applies, and the list itself names it. */
const stands = (part: Part): boolean => part.status !== 'not-needed' && isListed(part);

const isListed = (part: Part): boolean => !(part.kind === 'leaf' && part.standInFor);

/** The form of a part, where all of it is asked for in one form; else empty. */
export function partForm(part: Part): string {
  if (part.kind === 'leaf') return 'evidence' in part.item ? evidenceWords(part.item.evidence) : '';
  if (part.kind === 'open-ended') return '';
  const forms = new Set(part.parts.filter(stands).map(partForm));
  return forms.size === 1 ? ([...forms][0] ?? '') : '';
}
