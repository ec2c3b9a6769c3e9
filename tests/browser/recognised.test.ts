import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readLines } from '../../src/recognise/lines.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { testFlags } from '../support/browser/flags.ts';
import { openPhone } from '../support/browser/phone.ts';
import { convertToPdf, resaved } from '../support/programs/libreoffice.ts';
import { companyOf } from '../support/recognise/companies.ts';
import { htmlOf, type InventedDocument, layouts, wordOf } from '../support/recognise/documents.ts';
import { trialLayouts } from '../support/recognise/trial-documents.ts';

/** Of each layout so many documents; who prints them takes turns. */
const each = 10;

async function printedByChromium(pages: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const browser = await chromium.launch({ executablePath: inject('browser'), args: [...testFlags] });
  try {
    const page = await browser.newPage();
    const printed: [string, Uint8Array][] = [];
    for (const [name, html] of pages) {
      await page.setContent(html);
      printed.push([
        name,
        new Uint8Array(await page.pdf({ format: 'A4', margin: { top: '2cm', left: '2cm', right: '2cm' } })),
      ]);
    }
    return new Map(printed);
  } finally {
    await browser.close();
  }
}

/** Legal form and case of letters apart, and how numbers are set: the same value. */
const keyOf = (path: string, value: string): string => {
  const plain = value.toUpperCase().replace(/[\s.,"]/g, '');
  return path.endsWith('npwp') ? plain.replace(/\D/g, '').replace(/^0(?=\d{15}$)/, '') : plain;
};

/** What is found in documents of some layouts, printed and saved by other programs. */
async function measured(
  of: typeof layouts,
  first: number,
): Promise<{ right: number; surelyWrong: number; number: number }> {
  const documents = Object.entries(of).flatMap(([layout, make], at) =>
    Array.from({ length: each }, (_, number): [string, string, InventedDocument] => [
      `${at}-${number}`,
      layout,
      make(companyOf(first + at * 100 + number)),
    ]),
  );
  const turnOf = (turn: number) => documents.filter(([name]) => Number(name.split('-')[1]) % 3 === turn);
  const printed = new Map(turnOf(0).map(([name, , document]) => [name, htmlOf(document)]));
  const inWord = new Map(
    await Promise.all(
      [...turnOf(1), ...turnOf(2)].map(async ([name, , document]) => [name, await wordOf(document)] as const),
    ),
  );
  const files = new Map([
    ...(await printedByChromium(printed)),
    ...(await convertToPdf(new Map(turnOf(1).map(([name]) => [name, inWord.get(name) ?? new Uint8Array()])))),
    ...(await resaved(new Map(turnOf(2).map(([name]) => [name, inWord.get(name) ?? new Uint8Array()])))),
  ]);
  const count = new Map(Object.keys(of).map((layout) => [layout, { said: 0, right: 0, wrong: 0, surelyWrong: 0 }]));
  const misses: string[] = [];
  for (const [name, layout, { said }] of documents) {
    const { fields } = recognise(await readLines(files.get(name) ?? new Uint8Array()));
    const found = new Map(fields.map((field) => [field.path, field]));
    const tally = count.get(layout);
    if (!tally) throw new Error(layout);
    for (const [path, value] of Object.entries(said)) {
      const field = found.get(path as keyof typeof said);
      tally.said++;
      if (field && keyOf(path, field.value) === keyOf(path, value)) tally.right++;
      else {
        if (field) tally.wrong++;
        if (field?.sure) tally.surelyWrong++;
        misses.push(`${name} ${path}: ${value} ≠ ${field?.value}${field?.sure ? ' (sure)' : ''}`);
      }
    }
  }
  console.table(Object.fromEntries(count));
  console.log(misses.slice(0, 40).join('\n'));
  const sum = (part: 'said' | 'right' | 'surelyWrong'): number =>
    [...count.values()].reduce((all, one) => all + one[part], 0);
  return { right: sum('right') / sum('said'), surelyWrong: sum('surelyWrong') / sum('said'), number: documents.length };
}

test('in the six layouts that the rules know, nearly every fact is found', async () => {
  const { right, surelyWrong } = await measured(layouts, 1000);
  expect(right).toBeGreaterThan(0.97);
  expect(surelyWrong).toBeLessThan(0.01);
});

test('in six other layouts, written apart from the rules, most facts are found, and few wrong ones are called sure', async () => {
  const { right, surelyWrong, number } = await measured(trialLayouts, 5000);
  expect(number).toBeGreaterThanOrEqual(60);
  expect(right).toBeGreaterThan(0.65);
  expect(surelyWrong).toBeLessThan(0.03);
});

test('in the page a printed PDF and a Word file fill the form, with nothing asked of the network but the site, and no fault', async () => {
  const { page, site, requests, complaints } = await openPhone();
  const company = companyOf(7);
  const nib = layouts['NIB, older form in two columns']?.(company);
  const letter = layouts['letter with a table']?.(company);
  if (!nib || !letter) throw new Error('the layouts have other names');
  const printed = await printedByChromium(new Map([['nib', htmlOf(nib)]]));
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#data`);
  await page.getByText('Isi dari berkas Anda').click();
  const file = page.getByLabel('Berkas Anda');
  await file.setInputFiles({
    name: 'nib.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(printed.get('nib') ?? []),
  });
  await page.getByRole('button', { name: /^Pakai \d data yang pasti/ }).click();
  await expect
    .poll(() => page.getByLabel('Nama perusahaan', { exact: true }).inputValue())
    .toBe(company.name.toUpperCase());
  expect(await page.getByLabel('NPWP perusahaan').first().inputValue()).toBe(company.npwp);
  await file.setInputFiles({
    name: 'surat.docx',
    mimeType: 'application/zip',
    buffer: Buffer.from(await wordOf(letter)),
  });
  await page.getByRole('heading', { name: /di surat\.docx/ }).waitFor();
  await page.getByRole('button', { name: 'Pakai NIK pimpinan' }).click();
  await expect.poll(() => page.getByLabel('NIK pimpinan').inputValue()).toBe(company.director.nik);
  expect(await page.getByText('Dari baris: “Nama Badan Usaha : ').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(site))).toEqual([]);
});
