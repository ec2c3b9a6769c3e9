import type { DocumentKind, DocumentRole, LetterKind, ObjectKind } from '../domain/terms.ts';

/** The same tree of keys with other words: what a translation must be. */
export type Words<Base> = { readonly [Key in keyof Base]: Base[Key] extends string ? string : Words<Base[Key]> };

/** The words of one language that name the things of a list. */
export interface Terms {
  readonly document: Readonly<Record<DocumentKind | 'attachments', string>>;
  /** A document that says whose or which it is; the others go by their name alone. */
  readonly inRole: Readonly<Partial<Record<`${DocumentKind}-${DocumentRole}`, string>>>;
  readonly letter: Readonly<Record<LetterKind, string>>;
  readonly object: Readonly<Record<ObjectKind, string>>;
  readonly facts: string;
  readonly openEnded: string;
  /** Said of what the vendor added to the list. */
  readonly own: string;
  readonly form: Readonly<Record<'original' | 'copies' | 'legalised' | 'scan' | 'done', string>>;
  readonly and: string;
  /** What stands between alternatives, with its spaces. */
  readonly or: string;
}

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];
