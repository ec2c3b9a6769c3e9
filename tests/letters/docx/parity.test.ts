import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { spacingOfPdf } from '../../../src/letters/docx/spacing.ts';
import type { Letter, Paper } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { textOf } from '../../../src/letters/text.ts';
import { fixtures } from '../../support/docx/letters.ts';
import { composedLetters } from '../../support/letters/composed.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { squeezed } from '../../support/pdf/layout-checks.ts';
import { placedText } from '../../support/pdf/placed-text.ts';
import { convertToPdf } from '../../support/programs/libreoffice.ts';
import { needs } from '../../support/programs/needs.ts';

const papersToTry = ['a4', 'f4'] as const satisfies readonly Paper[];

const written = new Map(fixtures.map((letter) => [letter.id, letter]));

const cases = [...written, ...composedLetters()].flatMap(([id, letter]) =>
  papersToTry.map((paper) => ({ name: `${id}_${paper}`, letter, paper })),
);

/** Pages as the letters that stand on them; the mark of a draft is no word of the letter. */
const pagesOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { texts, pages } = await placedText(pdf);
  const said = texts.filter(({ text }) => text.trim() !== 'DRAF');
  return Array.from({ length: pages }, (_, index) =>
    squeezed(said.filter(({ page }) => page === index + 1).map(({ text }) => text)),
  );
};

/** Headings of tables that are repeated on a further page: drawn, but said only once. */
const withoutRepeated = (letter: Letter, pages: readonly string[]): string => {
  const heads = letter.blocks.flatMap((block) =>
    block.kind === 'table' ? [squeezed(block.columns.map((column) => column.heading))] : [],
  );
  const isRepeated = (page: string, head: string): boolean => head !== '' && page.startsWith(head);
  return pages
    .map((page, index) => page.slice(index === 0 ? 0 : (heads.find((head) => isRepeated(page, head))?.length ?? 0)))
    .join('');
};

/** The pages (from 1) on which the signature zone begins and ends: those of the last lead and name; 0 if none shows it, nothing if there is none. */
const zoneOf = (letter: Letter, pages: readonly string[]): string => {
  const parties = letter.blocks.findLast((block) => block.kind === 'signatures')?.parties;
  if (!parties) return '';
  const pageOf = (words: string) => pages.findLastIndex((page) => page.includes(squeezed([words]))) + 1;
  return `${pageOf(parties[0]?.lead ?? '?')}–${pageOf(textOf(parties.at(-1)?.name ?? []))}`;
};

test('Word files, as LibreOffice shows them, have the words, the pages and the signature zone of the PDF', async () => {
  needs('libreoffice');
  const files = new Map<string, Uint8Array>();
  for (const { name, letter, paper } of cases)
    files.set(name, await renderDocx(letter, { paper, spacing: spacingOfPdf(letter, paper, fonts) }));
  const converted = await convertToPdf(files);
  const table: Record<string, Record<string, string | number | boolean>> = {};
  for (const { name, letter, paper } of cases) {
    const ours = await pagesOf(await renderPdf([letter], { paper, fonts }));
    const theirs = await pagesOf(converted.get(name) ?? new Uint8Array());
    table[name] = {
      'pages PDF': ours.length,
      'pages Word': theirs.length,
      'zone PDF': zoneOf(letter, ours),
      'zone Word': zoneOf(letter, theirs),
      'same words': ours.join('').length > 100 && withoutRepeated(letter, ours) === withoutRepeated(letter, theirs),
    };
  }
  console.table(table);
  const rows = Object.entries(table);
  console.log(`LibreOffice: ${rows.length} Word files compared with their PDF`);
  expect(rows).toHaveLength(cases.length);
  expect(rows.filter(([, row]) => row['same words'] !== true).map(([name]) => name)).toEqual([]);
  expect(rows.filter(([, row]) => String(row['zone PDF']).split('–').includes('0')).map(([name]) => name)).toEqual([]);
  expect(rows.filter(([, row]) => row['zone PDF'] !== row['zone Word']).map(([name]) => name)).toEqual([]);
  expect(rows.filter(([, row]) => row['pages PDF'] !== row['pages Word']).map(([name]) => name)).toEqual([]);
}, 600_000);
