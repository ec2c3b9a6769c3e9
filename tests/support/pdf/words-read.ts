import type { Letter, Paper } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { splitWords } from '../letters/words.ts';
import { toolOutput } from '../programs/pdf-tools.ts';
import { fonts } from './fonts.ts';
import { laidOut } from './layout-checks.ts';
import { placedText } from './placed-text.ts';

/** How a program reads a PDF: the words of each page. */
export type Reader = (pdf: Uint8Array) => Promise<readonly (readonly string[])[]>;

const byTool =
  (...options: readonly string[]): Reader =>
  async (pdf) =>
    toolOutput(pdf, 'pdftotext', [...options, 'FILE', '-'])
      .split('\f')
      .map(splitWords)
      .slice(0, -1);

export const readers = {
  pdftotext: byTool(),
  'pdftotext -raw': byTool('-raw'),
  'pdf.js': async (pdf) => (await placedText(pdf)).text.split('\f').map(splitWords).slice(0, -1),
} satisfies Record<string, Reader>;

/** Headings of tables are drawn again on a further page, but they are said only once. */
const withoutRepeated = (letter: Letter, words: readonly string[]): readonly string[] => {
  const heads = letter.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.columns.flatMap(({ heading }) => splitWords(heading))] : [],
  );
  const head = heads.find((each) => each.every((word, index) => words[index] === word)) ?? [];
  return words.slice(head.length);
};

/** The words of each letter as programs read them in one PDF that holds all letters. */
export async function wordsRead(letters: readonly Letter[], paper: Paper) {
  const pdf = await renderPdf(letters, { paper, fonts });
  const counts = letters.map((letter) => laidOut(letter, paper).pages.length);
  const words = async (reader: Reader) => {
    const pages = [...(await reader(pdf))];
    if (pages.length !== counts.reduce((sum, count) => sum + count, 0)) throw new Error(`${pages.length} pages read`);
    return letters.map((letter, index) =>
      pages.splice(0, counts[index]).flatMap((page, number) => (number === 0 ? page : withoutRepeated(letter, page))),
    );
  };
  const read = Object.entries(readers).map(async ([name, reader]) => [name, await words(reader)] as const);
  return new Map(await Promise.all(read));
}

/** The words of a letter as its structure gives them: the quoted lines of `pdfinfo -struct-text`. */
export async function wordsAloud(letter: Letter): Promise<readonly string[]> {
  const output = toolOutput(await renderPdf([letter], { paper: 'a4', fonts }), 'pdfinfo', ['-struct-text', 'FILE']);
  return [...output.matchAll(/^\s*"(.*)"$/gmu)].flatMap((line) => splitWords(line[1] ?? ''));
}
