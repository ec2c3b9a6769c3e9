/** The texts of both languages anywhere in a value: what stands under the keys `id` and `en`, where there are no others. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.every((key) => key === 'id' || key === 'en')) return Object.values(value).map(String);
  return Object.values(value).flatMap(textsOf);
}

/** A point after these ends no sentence: `No. 12`, `dsb. dan`. */
const abbreviated = /(?:^|[\s(“])(?:No|Nr|Jl|hlm|dsb|dll|dst|a\.n|u\.p|d\.a|e\.g|i\.e|etc)\.$/;

/** Sentences of a text. Colons, semicolons and abbreviations end none; a new line does. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?…][”"’)]*)\s+(?=[\p{Lu}\p{N}“"({])|\n+/u)) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviated.test(before)) sentences.splice(-1, 1, `${before} ${piece}`);
    else sentences.push(piece);
  }
  return sentences;
}

/** Words as a reader counts them: a placeholder is one, a dash between spaces none. */
export const wordsIn = (sentence: string): number =>
  sentence
    .replaceAll(/\{\{.*?\}\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Sentences of so many words, or more. */
export const longSentences = (texts: readonly string[], tooMany = 25): string[] =>
  texts.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) >= tooMany);
