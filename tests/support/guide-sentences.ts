/** The Indonesian texts anywhere in a value: whatever stands under the key `id` beside or without `en`. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.every((key) => key === 'id' || key === 'en')) return 'id' in value ? [String(value.id)] : [];
  return Object.values(value).flatMap(textsOf);
}

/** Sentences of more than `most` words. */
export const longSentences = (texts: readonly string[], most = 25): string[] =>
  texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => sentence.split(/\s+/).length > most);
