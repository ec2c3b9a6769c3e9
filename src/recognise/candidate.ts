import type { FieldPath } from '../domain/facts.ts';

/** The papers that are told apart, by what they say of themselves. */
export type PaperKind = 'nib' | 'npwp' | 'ktp' | 'deed' | 'other';

/** A fact of the dossier as a document writes it. */
export interface RecognisedField {
  readonly path: FieldPath | 'answers.legalForm';
  /** As a dossier holds it: numbers as digits, days as `YYYY-MM-DD`, a legal form as its word. */
  readonly value: string;
  /** The line that it came from, as it stands in the document. */
  readonly line: string;
  /** Named by its label, right by its own form, and said only once, or the same each time. */
  readonly sure: boolean;
}

/** A value that a place in the document speaks for. */
export interface Candidate extends RecognisedField {
  /** How much: 3 a label of its own, 2 a label that the lines around explain, 1 the form of the words alone. */
  readonly weight: 1 | 2 | 3;
}
