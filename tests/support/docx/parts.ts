import { strFromU8, unzipSync } from 'fflate';
import { parsed } from './dom.ts';

/** The parts of a Word file by their path, as text. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** The words of `word/document.xml`: the texts of a paragraph joined, paragraph by paragraph. */
export const wordsOfDocument = (docx: Uint8Array): string[] => {
  const body = parsed(partsOf(docx)['word/document.xml'] ?? '');
  return [...body.getElementsByTagName('w:p')].flatMap((paragraph) =>
    [...paragraph.getElementsByTagName('w:t')]
      .map((text) => text.textContent ?? '')
      .join('')
      .split(/\s+/u)
      .filter(Boolean),
  );
};
