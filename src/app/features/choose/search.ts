/** Small letters without accents and signs, in words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Steps (a letter more, less, other, or two swapped) from one word to another, given up beyond `most`. */
export function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const options = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        options.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}

/** 0 for the beginning of a word, more for each slip; undefined where nothing is near. */
function nearness(typed: string, words: readonly string[]): number | undefined {
  if (words.some((word) => word.startsWith(typed))) return 0;
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (most === 0) return undefined;
  const steps = Math.min(
    ...words.flatMap((word) => [distance(typed, word, most), distance(typed, word.slice(0, typed.length), most)]),
  );
  return steps <= most ? steps : undefined;
}

/** What matches every word that was typed, the nearest first; all of it where nothing was typed. */
export function search<Entry>(
  typed: string,
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
): readonly Entry[] {
  const sought = wordsOf(typed);
  const scored = entries.flatMap((entry) => {
    const words = wordsOf(textOf(entry));
    const each = sought.map((word) => nearness(word, words));
    return each.includes(undefined) ? [] : [{ entry, slips: each.reduce<number>((sum, one) => sum + (one ?? 0), 0) }];
  });
  return scored.sort((a, b) => a.slips - b.slips).map(({ entry }) => entry);
}
