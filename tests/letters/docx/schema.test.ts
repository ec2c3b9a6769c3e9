import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { applicationLetter, fixtures } from '../../support/docx/letters.ts';
import { composedLetters } from '../../support/letters/composed.ts';
import { validateDocx } from '../../support/programs/poi.ts';

/** A Word file whose first paragraph has its spacing before its style, which the schema forbids. */
function disordered(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const broken = document.replace('<w:pPr><w:pStyle', '<w:pPr><w:jc w:val="left"/><w:pStyle');
  expect(broken).not.toBe(document);
  return zipSync({ ...parts, 'word/document.xml': strToU8(broken) });
}

test('Apache POI opens every letter as a Word file and finds it valid by ECMA-376', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  try {
    const letters = [...fixtures, ...composedLetters().values()].flatMap((letter) => [
      letter,
      { ...letter, draft: !letter.draft },
    ]);
    const files: string[] = [];
    for (const [index, letter] of letters.entries()) {
      files.push(join(folder, `${index}-${letter.id}.docx`));
      writeFileSync(files.at(-1) ?? '', await renderDocx(letter, { paper: index % 2 ? 'a4' : 'f4' }));
    }
    const [broken, cut] = [join(folder, 'broken.docx'), join(folder, 'cut.docx')];
    const whole = await renderDocx(applicationLetter, { paper: 'a4' });
    writeFileSync(broken, disordered(whole));
    writeFileSync(cut, whole.subarray(0, 2000));

    const { parts, problems } = await validateDocx([...files, broken, cut]);
    const isMade = (problem: string) => problem.startsWith(broken) || problem.startsWith(cut);
    expect(problems.filter((problem) => !isMade(problem))).toEqual([]);
    expect(problems.filter(isMade).join('\n')).toMatch(/broken\.docx.*pStyle[\s\S]*cut\.docx.*cannot be opened/);
    // Document, styles, numbering, settings and fonts of each and of the broken one, and the header of every second one.
    expect(parts).toBe(letters.length * 5.5 + 5);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
