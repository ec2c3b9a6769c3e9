import { expect, test } from 'vitest';
import { savedText } from '../../src/handoff/saved-text.ts';
import { answerWithAttorney, downloaded, typeCompany } from '../support/browser/walk.ts';
import { atCheck, codesOf, layOnDesk, openDesk, preparedDossier, scan } from '../support/desk/browser.ts';

const titleOf = 'PT Cahaya Batanghari';
const pdf = (bytes: Uint8Array) => ({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

/** A dossier that needs several codes. */
const large = () => {
  const dossier = preparedDossier();
  const directors = Array.from({ length: 50 }, (_, index) => ({
    name: `Direktur Nomor ${index} ${(index * 7919).toString(36)} ${(index * 104_729).toString(36)}`,
    nik: String(1505014705800003 + index * 7_919_104_729).slice(0, 16),
  }));
  return { ...dossier, directors };
};

test('a scanner that types finds the desk, wherever the focus was', async () => {
  const desk = await openDesk();
  await desk.page.getByRole('button', { name: 'Baca' }).focus();
  await layOnDesk(desk, preparedDossier());
  expect(await desk.page.getByText(titleOf).count()).toBeGreaterThan(0);
  expect(desk.page.url()).not.toContain('SB');
  expect(desk.complaints).toEqual([]);
});

test('the field for codes has the focus at once, and takes it back', async () => {
  const { page } = await openDesk();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('scan');
  await page.getByRole('heading', { level: 1 }).click();
  expect(await focused()).toBe('scan');
});

test('a pasted code opens the file, and so does a pasted saved file', async () => {
  for (const text of [codesOf('https://lpse.example/', preparedDossier())[0] ?? '', savedText(preparedDossier())]) {
    const { page, context } = await openDesk();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((one) => navigator.clipboard.writeText(one), text);
    await page.getByLabel('Pindai kode QR').press('Control+v');
    await atCheck(page);
    expect(await page.getByText(titleOf).count()).toBeGreaterThan(0);
  }
});

test('several codes are collected in any order, with the missing ones named', async () => {
  const { page, site } = await openDesk();
  const codes = codesOf(site, large());
  expect(codes.length).toBeGreaterThan(2);
  await scan(page, codes[2] ?? '');
  await page.getByText(`Terbaca 1 dari ${codes.length} kode. Pindai kode 1, 2`).waitFor();
  await scan(page, codes[2] ?? '');
  await page.getByText(`Terbaca 1 dari ${codes.length}`).waitFor();
  for (const code of codes.filter((_, index) => index !== 2)) await scan(page, code);
  await atCheck(page);
  expect(await page.evaluate(() => localStorage.getItem('siapberkas:desk-codes'))).toBeNull();
});

test('a letter’s PDF dropped on the page opens its file', async () => {
  const desk = await openDesk();
  const vendor = await desk.context.newPage();
  await vendor.goto(`${desk.site}siapkan/muaro-jambi/reset-password/#pertanyaan`);
  await answerWithAttorney(vendor);
  await vendor.goto(`${vendor.url().split('#')[0]}#data`);
  await typeCompany(vendor);
  await vendor.goto(`${vendor.url().split('#')[0]}#surat`);
  const letter = await downloaded(vendor, () => vendor.getByRole('button', { name: 'Unduh PDF' }).click());
  await desk.page.bringToFront();
  const dropped = await desk.page.evaluateHandle((signs) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(signs)], 'surat.pdf', { type: 'application/pdf' }));
    return transfer;
  }, Array.from(letter.bytes));
  await desk.page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await atCheck(desk.page);
  expect(await desk.page.getByText('CV Contoh Batanghari').count()).toBeGreaterThan(0);
});

test('an address with a code, at the desk or at the root, opens the file and forgets the code', async () => {
  const { page, site } = await openDesk();
  const [code = ''] = codesOf(site, preparedDossier());
  for (const address of [code, code.replace('meja/#', '#')]) {
    await page.goto('about:blank');
    await page.goto(address);
    await atCheck(page);
    expect(page.url()).toBe(`${site}meja/#periksa`);
    expect(await page.evaluate(() => JSON.stringify(history.state) + location.href)).not.toContain('SB');
  }
});

test('what is no file is refused with a sentence, and the file on screen stays as it is', async () => {
  const desk = await openDesk();
  const { page, site } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ', 't', '1');
  const before = await page.locator('.desk-check').innerText();
  const [code = ''] = codesOf(site, preparedDossier());
  const texts = [
    ['halo dunia ini bukan kode', 'Teks ini bukan kode SiapBerkas'],
    [`${code.slice(0, -6)}AAAAAA`, 'salah terbaca'],
    ['https://jahat.example/?a=<script>alert(1)</script>', 'bukan kode'],
    ['{"format":"siapberkas/dossier","__proto__":{"x":1}}', 'rusak'],
    ['{"a":1}', 'bukan berkas SiapBerkas'],
  ] as const;
  for (const [text, says] of texts) {
    await scan(page, text);
    await page.getByRole('alert').getByText(says).waitFor();
    expect(await page.locator('.desk-check').innerText()).toBe(before);
  }
  await page.goto(`${site}meja/#%E0%A4%A`);
  await page.getByRole('navigation', { name: 'Meja depan' }).waitFor();
  expect(desk.complaints).toEqual([]);
});

test('a file that is none, or too large, is refused with a sentence', async () => {
  const { page } = await openDesk();
  const picker = page.getByLabel('PDF surat, berkas tersimpan');
  await picker.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
  await page.getByRole('alert').getByText('bukan berkas SiapBerkas').waitFor();
  await picker.setInputFiles(pdf(new TextEncoder().encode('%PDF-1.7 dan seterusnya')));
  await page.getByRole('alert').getByText('rusak').waitFor();
  await picker.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.alloc(9_000_000, 32) });
  await page.getByRole('alert').getByText('terlalu besar').waitFor();
  await picker.setInputFiles({ name: 'c.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') });
  await page.getByRole('alert').getByText('Tidak ada kode yang terbaca').waitFor();
});

test('a file with ticks makes room only after a yes, and can be gone on with later', async () => {
  const desk = await openDesk();
  const { page, site } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ');
  const other = { ...preparedDossier(), company: { ...preparedDossier().company, name: 'CV Sungai Tenang' } };
  const [code = ''] = codesOf(site, other);
  await scan(page, code);
  await page.getByRole('button', { name: 'Tetap di berkas ini' }).click();
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(2);
  await page.locator('.desk-row').first().focus();
  await scan(page, code);
  await page.getByRole('button', { name: 'Ya, buka yang baru' }).click();
  await page.getByText('CV Sungai Tenang').first().waitFor();
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(0);
  await page.getByRole('link', { name: 'Terima berkas' }).click();
  await page.getByRole('button', { name: `Lanjutkan ${titleOf}` }).click();
  await page.locator('.desk-row.is-accepted').first().waitFor();
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(2);
});

test('a file that comes before the office is chosen opens right after', async () => {
  const { page, site } = await openDesk({ first: true });
  await scan(page, codesOf(site, preparedDossier())[0] ?? '');
  await page.getByText('lalu berkasnya langsung terbuka').waitFor();
  await page.getByLabel('LPSE Anda').selectOption({ label: 'LPSE Kabupaten Muaro Jambi' });
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await atCheck(page);
});

test('a file prepared with an older list, or for another office, says so', async () => {
  const desk = await openDesk({ office: 'siak' });
  await layOnDesk(desk, preparedDossier('muaro-jambi', 'email-change'));
  await desk.page.getByText('disiapkan untuk LPSE lain').waitFor();
  expect(await desk.page.getByText('Siak').count()).toBeGreaterThan(0);
});
