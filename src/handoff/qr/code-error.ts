/** Why the text of codes is no dossier. No wording here: the page says it in its languages, `message` in English. */
export type CodeProblem =
  /** Nothing in the text is a code of SiapBerkas. */
  | { readonly code: 'no-code' }
  /** Written by a newer SiapBerkas than this one. */
  | { readonly code: 'unknown-version'; readonly version: number }
  /** Some of the codes of a set are still to be read, counted from 1. */
  | { readonly code: 'incomplete'; readonly total: number; readonly missing: readonly number[] }
  /** The codes are of different dossiers. */
  | { readonly code: 'mixed' }
  /** A sign was misread or changed. */
  | { readonly code: 'damaged' }
  /** More than a code may hold: on writing, a dossier for more than nine codes; on reading, a text that swells. */
  | { readonly code: 'too-large' }
  /** The content bears names that no dossier has and that could do harm. */
  | { readonly code: 'unsafe' };

/** The text of a code, or a dossier for one, is not as it must be; `problem` says how, `message` what to do. */
export class CodeError extends Error {
  override readonly name = 'CodeError';
  readonly problem: CodeProblem;

  constructor(problem: CodeProblem) {
    super(messageOf(problem));
    this.problem = problem;
  }
}

function messageOf(problem: CodeProblem): string {
  switch (problem.code) {
    case 'no-code':
      return 'This text holds no code of SiapBerkas. Scan the square code on the checklist, whole.';
    case 'unknown-version':
      return `This code is of version ${problem.version}, which is newer than this SiapBerkas. Load the page anew, or open the saved file there.`;
    case 'incomplete':
      return `Code ${problem.missing.join(', ')} of ${problem.total} is missing. Scan it too, in any order.`;
    case 'mixed':
      return 'These codes belong to different dossiers. Scan the codes of one sheet only.';
    case 'damaged':
      return 'The code was misread: its checksum does not fit. Scan it again, or open the saved file or the PDF.';
    case 'too-large':
      return 'The dossier is too large for codes on paper. Hand it over as a saved file or as a PDF.';
    case 'unsafe':
      return 'The code holds what no dossier holds. Ask for a sheet printed by SiapBerkas.';
    default:
      return problem satisfies never;
  }
}
