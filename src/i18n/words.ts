import type { DocumentKind, DocumentRole, LetterKind, ObjectKind } from '../domain/terms.ts';
import type { Text } from '../domain/text.ts';

/** The same tree of keys with other words: what a translation must be. */
export type Words<Base> = { readonly [Key in keyof Base]: Base[Key] extends string ? string : Words<Base[Key]> };

/** The words of one language that name the things of a list. */
export interface Terms {
  readonly document: Readonly<Record<DocumentKind | 'attachments', string>>;
  /** A document in a role that has a name of its own; the others are put together: "NIB penanggung jawab". */
  readonly inRole: Readonly<Partial<Record<`${DocumentKind}-${DocumentRole}`, string>>>;
  /** Whose or which it is, and of several people one. */
  readonly role: Readonly<Record<DocumentRole, string>>;
  readonly oneOf: Readonly<Record<'every-director' | 'every-commissioner' | 'every-owner', string>>;
  /** Document and role in one, with `{{document}}` and `{{role}}`. */
  readonly ofRole: string;
  readonly letter: Readonly<Record<LetterKind, string>>;
  readonly object: Readonly<Record<ObjectKind, string>>;
  readonly facts: string;
  readonly openEnded: string;
  /** Said of what the vendor added to the list. */
  readonly own: string;
  readonly form: Readonly<
    Record<
      | 'original'
      | 'shown'
      | 'handed-in'
      | 'returned'
      | 'sheets'
      | 'copies'
      | 'legalised'
      | 'scan'
      | 'scanAs'
      | 'largest'
      | 'done'
      | 'issued',
      string
    >
  >;
  readonly and: string;
  /** What stands between alternatives, with its spaces. */
  readonly or: string;
}

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text of a data file in one language; where it was not translated, in Indonesian. */
export const textIn = (text: Text, language: string): string => (language === 'en' && text.en) || text.id;
