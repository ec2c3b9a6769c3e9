import type { TFunction } from 'i18next';
import type { LeafPart, Part } from '../../domain/part.ts';
import type { LeafItem } from '../../domain/requirement.ts';
import { type DocumentKind, type DocumentRole, documentKinds, type LetterKind } from '../../domain/terms.ts';
import { inSentence, listed } from '../../i18n/condition-words.ts';

type Translate = TFunction<['prepare', 'start']>;

/** What a part of the list is called: "KTP penerima kuasa", "NPWP lama", "SIUP, SIUJK, atau izin lain". */
export function partName(part: Part, t: Translate): string {
  switch (part.kind) {
    case 'leaf':
      return leafName(part, t);
    case 'any-of': {
      const named = part.parts.filter((one) => !(one.kind === 'leaf' && one.standInFor));
      return listed(inOrder(named.map((one) => partName(one, t))), t('list.or'));
    }
    case 'all-of':
      return listed(inOrder([...new Set(part.parts.map((one) => partName(one, t)))]), t('list.and'));
    case 'open-ended':
      return t('list.openEnded');
    default:
      return part satisfies never;
  }
}

/** Names in a row: only the first begins with a capital. */
const inOrder = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (index > 0 ? inSentence(name) : name));

function leafName({ item, director }: LeafPart, t: Translate): string {
  switch (item.kind) {
    case 'document':
      return director === undefined || director === 0
        ? documentName(item.document, item.role, t)
        : `${documentName(item.document, item.role, t)} (${director + 1})`;
    case 'letter':
      return t(`terms.letter.${item.letter}`);
    case 'object':
      return t(`terms.object.${item.object}`);
    case 'facts':
      return t('list.facts', {
        facts: listed(inOrder(['', ...item.facts.map((path) => t(`fields.${path}.label`))]).slice(1), t('list.and')),
      });
    case 'own':
      return item.text;
    default:
      return item satisfies never;
  }
}

/** Papers that have a name of their own in a role. */
const named = [
  'ktp-signatory',
  'ktp-attorney',
  'ktp-every-director',
  'ktp-company-admin',
  'ktp-self',
  'npwp-self',
  'npwp-old',
  'npwp-new',
] as const;

const isDocument = (kind: DocumentKind | LetterKind): kind is DocumentKind => documentKinds.some((one) => one === kind);

/** A paper, with whose or which of two it is. */
export function documentName(kind: DocumentKind | LetterKind, role: DocumentRole | undefined, t: Translate): string {
  const inRole = named.find((one) => one === `${kind}-${role}`);
  if (inRole) return t(`terms.inRole.${inRole}`);
  return isDocument(kind) ? t(`terms.document.${kind}`) : t(`terms.letter.${kind}`);
}

/** One form in which a thing is asked for. */
export type Form =
  | { readonly key: 'original'; readonly shown: boolean }
  | { readonly key: 'copies'; readonly copies: number; readonly legalised: boolean }
  | { readonly key: 'scan' }
  | { readonly key: 'done' };

/** The forms in which a thing is asked for; where the source does not say, the original. */
export function formsOf(item: LeafItem): readonly Form[] {
  if (item.kind === 'facts') return [];
  if (item.kind === 'object') return [{ key: 'done' }];
  // A letter is written for the office: nobody shows it and takes it home again.
  const letter = item.kind === 'letter';
  if (item.evidence === 'unstated') return [{ key: 'original', shown: !letter }];
  const { original, copies, scan, legalised } = item.evidence;
  return [
    ...(original ? [{ key: 'original', shown: original === 'shown' && !letter } as const] : []),
    ...(copies ? [{ key: 'copies', copies, legalised: legalised === true } as const] : []),
    ...(scan ? [{ key: 'scan' } as const] : []),
  ];
}

/** A form in words: "Salinan, 2 lembar". */
export function formWords(form: Form, t: TFunction<'prepare'>): string {
  switch (form.key) {
    case 'original':
      return t(form.shown ? 'list.original.shown' : 'list.original.handedIn');
    case 'copies':
      return t(form.legalised ? 'list.copiesLegalised' : 'list.copies', { copies: form.copies });
    case 'scan':
      return t('list.scan');
    case 'done':
      return t('list.done');
    default:
      return form satisfies never;
  }
}
