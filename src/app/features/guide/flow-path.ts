/** The answers that lead to a step, as its address names them: `#1.3` is the first answer, then the third. */
export const pathOf = (answers: readonly number[]): string => answers.map((answer) => answer + 1).join('.');

/** The answers (from 0) that an address names; none where it names no step. */
export const answersOf = (hash: string): readonly number[] =>
  /^[1-9]\d?(\.[1-9]\d?)*$/.test(hash) ? hash.split('.').map((number) => Number(number) - 1) : [];
