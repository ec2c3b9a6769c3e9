import type { FieldName } from './compose/fields.ts';

/**
 * A letter template: Markdown with `{{fields}}` and `:::` directives, read and changed by people at an LPSE.
 * `{{field?}}` is optional: where it is empty, its row, item or paragraph is left out.
 */
export type TemplateText = readonly (
  | { readonly text: string; readonly bold: boolean }
  | { readonly field: FieldName; readonly optional: boolean; readonly bold: boolean }
)[];

/** A piece of a letter's wording. */
export type TemplateNode =
  | { readonly kind: 'paragraph'; readonly text: TemplateText }
  | { readonly kind: 'title'; readonly text: TemplateText; readonly number?: TemplateText }
  | { readonly kind: 'rows'; readonly rows: readonly { readonly label: string; readonly value: TemplateText }[] }
  | { readonly kind: 'list'; readonly items: readonly TemplateText[] }
  | { readonly kind: 'if'; readonly condition: TemplateCondition; readonly nodes: readonly TemplateNode[] }
  | { readonly kind: 'directive'; readonly name: DirectiveName; readonly words: readonly string[] };

/** Blocks whose content the program knows. */
export const directiveNames = [
  'letterhead',
  'date',
  'reference',
  'addressee',
  'attachments',
  'checklist',
  'codes',
  'company',
  'contents',
  'desk',
  'ink',
  'people',
  'service',
  'signatures',
] as const;
export type DirectiveName = (typeof directiveNames)[number];

export const conditionNames = [
  'represented',
  'business',
  'individual',
  'attachments',
  'letterhead',
  'appointment',
] as const;
export type TemplateCondition =
  | { readonly is: (typeof conditionNames)[number] }
  | { readonly is: 'has' | 'lacks'; readonly field: FieldName };

/** The wording of a letter: a head, and what follows with its conditions. */
export interface Template {
  readonly id: string;
  /** Head lines `key: value` of the file. */
  readonly head: {
    readonly title: string;
    readonly file: string;
    /** What the letter is about, in its reference rows and as an e-mail's subject. */
    readonly subject?: string;
    /** The line above the signature; "Hormat kami," unless told. */
    readonly lead?: string;
  };
  readonly nodes: readonly TemplateNode[];
}
