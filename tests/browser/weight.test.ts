import { beforeAll, expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, chooseReset, downloaded, onward, tickAll, typeCompany } from '../support/browser/walk.ts';
import { holding, isCode, type LoadedFile, loadedFiles, weightOf, weightTable } from '../support/browser/weight.ts';

/** What each part of the penyedia's way asked for that had not been there before, on a phone that saves data. */
interface Way {
  readonly first: readonly LoadedFile[];
  readonly preparing: readonly LoadedFile[];
  readonly pdf: readonly LoadedFile[];
  readonly word: readonly LoadedFile[];
}

let way: Way;

beforeAll(async () => {
  const phone = await openPhone({ saveData: true });
  const { page, site } = phone;
  let counted = 0;
  const since = (): LoadedFile[] => {
    const files = loadedFiles(phone).slice(counted);
    counted += files.length;
    return files;
  };
  await page.goto(site, { waitUntil: 'networkidle' });
  const first = since();
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');
  await tickAll(page);
  await onward(page, 'Data');
  await typeCompany(page);
  await page.waitForLoadState('networkidle');
  const preparing = since();
  await onward(page, 'Surat');
  await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const pdf = since();
  await downloaded(page, () => page.getByRole('button', { name: 'Unduh Word' }).click());
  way = { first, preparing, pdf, word: since() };
});

/** Strings that only the makers of PDF and of Word files hold. */
const [inPdf, inWord] = ['FontDescriptor', 'document.main+xml'];

const heavy = /pdf|docx|letter-worker|zxing|wasm|xlsx|chart|fonts\//i;

test('the first screen weighs at most 100 KB of HTML, CSS and scripts, and brings nothing heavy', () => {
  const code = way.first.filter(isCode);
  console.log(weightTable('First screen (brotli):', code));
  expect(weightOf(code)).toBeGreaterThan(10 * 1024);
  expect(weightOf(code)).toBeLessThanOrEqual(100 * 1024);
  expect(way.first.filter(({ path }) => heavy.test(path))).toEqual([]);
});

test('the whole preparing flow up to the letters weighs at most 175 KB, the first screen included', () => {
  const code = [...way.first, ...way.preparing].filter(isCode);
  console.log(weightTable('Preparing, the first screen and the list of the office included (brotli):', code));
  expect(weightOf(code)).toBeLessThanOrEqual(175 * 1024);
  expect(way.preparing.filter(({ path }) => heavy.test(path))).toEqual([]);
  expect([inPdf, inWord].flatMap((text) => holding(code, text))).toEqual([]);
});

test('a letter as PDF weighs at most 205 KB more, fonts included; Word comes only when it is asked for, and weighs 75 KB at most', () => {
  console.log(weightTable('A letter as PDF, beyond preparing (brotli):', way.pdf));
  console.log(weightTable('The same letter as Word, beyond the PDF (brotli):', way.word));
  expect(way.pdf.some(({ path }) => /render-pdf/.test(path))).toBe(true);
  expect(way.pdf.some(({ path }) => /docx/.test(path))).toBe(false);
  expect(way.word.some(({ path }) => /docx/.test(path))).toBe(true);
  expect(holding(way.pdf, inPdf)).toHaveLength(1);
  expect(holding(way.pdf, inWord)).toEqual([]);
  expect(holding(way.word, inWord)).toHaveLength(1);
  expect(weightOf(way.pdf)).toBeLessThanOrEqual(205 * 1024);
  expect(weightOf(way.word)).toBeLessThanOrEqual(75 * 1024);
});

test('what comes next is fetched once the page rests, so that the press waits for nothing; not where data are saved', async () => {
  const phone = await openPhone();
  await phone.page.goto(`${phone.site}siapkan/muaro-jambi/reset-password/#data`);
  await expect
    .poll(() => loadedFiles(phone).filter(({ path }) => /letters-step|letter-worker/.test(path)).length)
    .toBeGreaterThan(0);
  expect(way.preparing.filter(({ path }) => /letters-step|letter-worker/.test(path))).toEqual([]);
});

test.each([
  ['the guide', 'panduan/', 100],
  ['an answer of the guide', 'panduan/lupa-password-muaro-jambi/', 100],
  ['the desk', 'meja/', 175],
  ['the page on which a dossier is looked through', 'tinjau/', 160],
])('%s, opened first, weighs at most its budget', async (_, path, most) => {
  const phone = await openPhone({ saveData: true });
  await phone.page.goto(phone.site + path, { waitUntil: 'networkidle' });
  const code = loadedFiles(phone).filter(isCode);
  console.log(weightTable(`${path} (brotli):`, code));
  expect(weightOf(code)).toBeGreaterThan(10 * 1024);
  expect(weightOf(code)).toBeLessThanOrEqual(most * 1024);
});
