import type { TFunction } from 'i18next';
import type { LeafPart, Part } from '../../domain/part.ts';
import type { DocumentKind, DocumentRole, LetterKind } from '../../domain/terms.ts';
import { documentKinds } from '../../domain/terms.ts';
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
