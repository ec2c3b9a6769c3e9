import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';
import { attachmentOf } from '../../src/handoff/saved-text.ts';
import { sheetCodes } from '../../src/handoff/sheet-codes.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import { setAsPdf } from '../../src/letters/whole-set.ts';
import { officeCalled, reportOf, today } from '../support/kernel/dossiers.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { laidOut } from '../support/pdf/layout-checks.ts';
import { validate } from '../support/programs/verapdf.ts';

const cases = [
  { office: 'muaro-jambi', service: 'reset-password', attorney: true },
  { office: 'bombana', service: 'npwp-change', attorney: false },
  { office: 'bulungan', service: 'registration', attorney: false },
] as const;

const folderOf = (one: (typeof cases)[number]) => {
  const report = reportOf(one);
  const letters = composeSet(
    { office: officeCalled(one.office), report, today, codes: sheetCodes(report.dossier) },
    readTemplates(),
  );
  return { report, letters };
};

test.each(cases)('the whole folder is one PDF, its parts in the order of the folder: $office $service', async (one) => {
  const { report, letters } = folderOf(one);
  const pdf = await setAsPdf(letters, { paper: 'f4', fonts, attachment: attachmentOf(report.dossier) });
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  try {
    const outline = (await document.getOutline()) ?? [];
    const begins = await Promise.all(
      outline.map(async ({ title, dest }) => {
        const [page] = dest as { num: number; gen: number }[];
        return `${title}: ${page ? await document.getPageIndex(page) : 'nowhere'}`;
      }),
    );
    let page = 0;
    const wanted = letters.map((letter) => {
      const line = `${letter.title}: ${page}`;
      page += laidOut(letter, 'f4').pages.length;
      return line;
    });
    expect(begins).toEqual(wanted);
    expect(letters.slice(0, 3).map(({ id }) => id.replace(/-.*/, ''))).toEqual(['cover', 'checklist', 'application']);
    expect(document.numPages).toBe(page);
    for (let number = 1; number <= page; number += 1)
      expect((await document.getPage(number)).view.map(Math.round)).toEqual([0, 0, 595, 935]);
    expect(Object.keys((await document.getAttachments()) ?? {})).toHaveLength(1);
    expect(await readFromPdf(pdf)).toEqual(report.dossier);
  } finally {
    await document.destroy();
  }
});

test('the whole folder is PDF/A-3a and PDF/UA-1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  try {
    const files: string[] = [];
    for (const one of cases) {
      const { report, letters } = folderOf(one);
      const drafts = letters.map((letter) => ({ ...letter, draft: true }));
      for (const [name, sheets] of Object.entries({ letters, drafts })) {
        const file = join(folder, `${one.office}_${name}.pdf`);
        const attachment = attachmentOf(report.dossier);
        writeFileSync(file, await setAsPdf(sheets, { paper: 'a4', fonts, attachment }));
        files.push(file);
      }
    }
    const validations = await validate(files);
    expect(validations).toHaveLength(2 * files.length);
    expect(validations.filter(({ failedRules }) => failedRules.length > 0)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
