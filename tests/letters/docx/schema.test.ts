import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { fixtures } from '../../support/docx-letters.ts';
import { partsOf } from '../../support/docx-parts.ts';
import { openCells, orderOf } from '../../support/docx-schema.ts';

const parts = ['document', 'styles', 'numbering', 'settings', 'fontTable'].map((part) => `word/${part}.xml`);

test.each(fixtures.map((letter) => [letter.id, letter] as const))(
  '%s as a Word file has its elements in the order that Word asks for',
  async (_, letter) => {
    const docx = partsOf(await renderDocx(letter, { paper: 'a4' }));
    for (const part of parts) {
      const { seen, problems } = orderOf(docx[part] ?? '');
      expect(seen, part).toBeGreaterThan(0);
      expect(problems, part).toEqual([]);
    }
    expect(openCells(docx['word/document.xml'] ?? '')).toBe(0);
    expect(docx['word/document.xml']).toMatch(/<\/w:p><w:sectPr>/);
  },
);

test('An element out of order is found', () => {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  expect(orderOf(`<w:pPr ${namespace}><w:jc/><w:spacing/></w:pPr>`).problems).toEqual(['w:pPr: jc spacing']);
  expect(openCells(`<w:tr ${namespace}><w:tc><w:p/><w:tbl/></w:tc></w:tr>`)).toBe(1);
});
