/** How the wording of one letter differs from what it was. */
export interface LetterDifference {
  /** File name without `.md`: `power-of-attorney.bombana`. */
  readonly letter: string;
  readonly is: 'added' | 'removed' | 'changed';
  /** How many lines came and went. */
  readonly added: number;
  readonly removed: number;
  /** Those lines, in their order; a changed line is one that went and one that came. */
  readonly lines: readonly ChangedLine[];
}

interface ChangedLine {
  readonly is: 'added' | 'removed';
  /** From 1, in the newer text; of a line that went, in the older. */
  readonly number: number;
  readonly text: string;
}

type Letters = Readonly<Record<string, string>>;

/** The letters whose wording differs, by name. */
export const lettersDifferences = (older: Letters, newer: Letters): readonly LetterDifference[] =>
  [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort().flatMap((letter) => {
    const [before, after] = [textAt(older, letter), textAt(newer, letter)];
    if (before === after) return [];
    const lines = changedLines(linesOf(before), linesOf(after));
    const count = (is: ChangedLine['is']) => lines.filter((line) => line.is === is).length;
    return [
      {
        letter,
        is: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        added: count('added'),
        removed: count('removed'),
        lines,
      },
    ];
  });

const textAt = (letters: Letters, letter: string): string | undefined =>
  Object.hasOwn(letters, letter) ? letters[letter] : undefined;

const linesOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('\n'));

/** Above this the middle of two texts is told as gone and come, whole: no template of ours is near it. */
const mostLines = 1500;

/** The longest lines in common stay; the others went or came. */
function changedLines(older: readonly string[], newer: readonly string[]): readonly ChangedLine[] {
  let start = 0;
  while (start < Math.min(older.length, newer.length) && older[start] === newer[start]) start += 1;
  let end = 0;
  const room = Math.min(older.length, newer.length) - start;
  while (end < room && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  const [before, after] = [older.slice(start, older.length - end), newer.slice(start, newer.length - end)];
  const went = (at: number): ChangedLine => ({ is: 'removed', number: start + at + 1, text: before[at] ?? '' });
  const came = (at: number): ChangedLine => ({ is: 'added', number: start + at + 1, text: after[at] ?? '' });
  if (before.length > mostLines || after.length > mostLines)
    return [...before.map((_, at) => went(at)), ...after.map((_, at) => came(at))];
  const common = commonLengths(before, after);
  const lines: ChangedLine[] = [];
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; ) {
    if (i < before.length && j < after.length && before[i] === after[j]) [i, j] = [i + 1, j + 1];
    else if (j >= after.length || (i < before.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      lines.push(went(i++));
    else lines.push(came(j++));
  }
  return lines;
}

/** How many lines the rests from each place on have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i], table[i + 1]];
      if (row && below)
        row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}
