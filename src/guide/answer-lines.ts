import type { Text } from '../domain/office.ts';
import type { GuideEntry } from './entry.ts';

/** Every sentence of an answer in one language, in reading order. */
export function answerLines(entry: GuideEntry, language: 'id' | 'en' = 'id'): readonly string[] {
  const lines = entry.answer.flatMap((part): readonly Text[] => {
    if (part.kind === 'paragraph') return [part.text];
    return [...(part.title ? [part.title] : []), ...(part.kind === 'steps' ? part.steps : part.items)];
  });
  return [...lines, ...(entry.vendor ? [entry.vendor] : [])].map((text) => text[language] ?? text.id);
}
