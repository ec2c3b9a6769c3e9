import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { downloaded } from '../support/browser/walk.ts';
import {
  acceptAll,
  anotherTab,
  atCheck,
  layOnDesk,
  numberOf,
  openDesk,
  preparedDossier,
} from '../support/desk/browser.ts';

test('a complete six-item file goes from the scan to its receipt in under 40 key presses', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  expect(await page.locator('[id^="line-"][role="group"]').count()).toBe(6);
  await acceptAll(desk);
  await desk.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lengkap' }).waitFor();
  const receipt = page.getByRole('region', { name: 'Pratinjau: Tanda Terima Berkas' });
  await receipt.getByText('PT Cahaya Batanghari').first().waitFor();
  expect(await numberOf(page)).toMatch(/^001\/LPSE\/[IVX]+\/\d{4}$/);
  expect(desk.pressed()).toBeLessThan(40);

  const { bytes, name } = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const words = await pdfText(bytes);
  expect(name).toMatch(/^tanda-terima_reset-password_pt-cahaya-batanghari_/);
  for (const text of [await numberOf(page), 'PT Cahaya Batanghari', 'Siti Rahmawati', 'Rina Wulandari', 'Muaro Jambi'])
    expect(words).toContain(text);
  expect(desk.complaints).toEqual([]);
});

test('what is refused stands on the slip with how to mend it, and what was not looked at is told', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', 't', '4', 'ArrowDown', 't', '1', 'Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Dikembalikan' }).waitFor();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const words = await pdfText(bytes);
  expect(words).toContain('NPWP perusahaan: tidak terbaca jelas. Bawa yang terbaca jelas');
  expect(words).toMatch(/SIUP[^.]*: belum ada\. Bawa asli dan salinan/);
  expect(words).toContain('Sudah sesuai dan tidak perlu diubah: KTP pimpinan');
  expect(words).toMatch(/Belum sempat diperiksa: Akta pendirian/);
  expect(words).not.toContain('Surat permohonan: ');
});

test('copies are counted by digits, and a tick takes a refusal back', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press('a', '3');
  const row = page.locator('.desk-row.is-current');
  expect(await row.getByRole('button', { name: 'Asli dilihat' }).getAttribute('aria-pressed')).toBe('true');
  expect(await row.locator('output').textContent()).toBe('Salinan 3');
  await desk.press('t', '2');
  expect(await row.getByText('Alasan: salinannya belum ada atau kurang').count()).toBe(1);
  await desk.press('4');
  expect(await row.getByText('Alasan:').count()).toBe(0);
  expect(await row.locator('output').textContent()).toBe('Salinan 4');
});

test('everything works by mouse alone, too', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  for (const button of await page.getByRole('button', { name: /^(Sesuai|Sama)$/ }).all()) await button.click();
  const first = page.locator('.desk-row').first();
  await first.getByRole('button', { name: 'Tolak' }).click();
  await first.getByLabel('tidak terbaca jelas').click();
  await first.getByRole('button', { name: 'Catatan' }).click();
  await first.getByLabel(/^Catatan:/).fill('halaman kedua kabur');
  await page.getByRole('button', { name: 'Kembalikan: lembar kekurangan' }).click();
  await page.getByText('tidak terbaca jelas (halaman kedua kabur)').waitFor();
});

test('what the penyedia added can be taken and not refused; untouched, it holds nothing up', async () => {
  const desk = await openDesk();
  const { page } = desk;
  const additions = [{ id: 't1', text: 'Surat keterangan domisili', copies: 2 }];
  await layOnDesk(desk, { ...preparedDossier(), additions });
  const own = page.getByRole('group', { name: 'Surat keterangan domisili (tambahan penyedia)', exact: true });
  await own.getByText('Tidak ada di daftar kantor, boleh dilewati.').waitFor();
  expect(await own.getByRole('button', { name: 'Tolak' }).count()).toBe(0);
  await acceptAll(desk);
  await page.getByText('Semuanya sesuai').waitFor();
  await own.focus();
  await desk.press('t', 'Delete');
  expect(await own.getByRole('button', { name: 'Sesuai' }).getAttribute('aria-pressed')).toBe('false');
  expect(await page.getByText('Semuanya sesuai').count()).toBe(1);
  await desk.press('2', 'Enter');
  const receipt = page.getByRole('region', { name: 'Pratinjau: Tanda Terima Berkas' });
  await receipt.getByRole('row', { name: 'Surat keterangan domisili (tambahan penyedia) 2 salinan' }).waitFor();
  expect(desk.complaints).toEqual([]);
});

test('a point that differs returns the file, and the slip does not say what was expected', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await acceptAll(desk);
  await page.locator('#point-signatory-nik').getByRole('button', { name: 'Berbeda' }).click();
  await page.getByRole('button', { name: 'Kembalikan: lembar kekurangan' }).click();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const words = await pdfText(bytes);
  expect(words).toContain('NIK pada KTP berbeda dari NIK pada surat permohonan');
  expect(words).not.toContain('1505014705800003');
});

test('a killed tab comes back with every tick', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ', 't', '1', 'c');
  await desk.page.keyboard.type('menyusul', { delay: 50 });
  await desk.page.close();
  const next = await anotherTab(desk);
  await next.page.getByRole('button', { name: 'Lanjutkan PT Cahaya Batanghari' }).click();
  await atCheck(next.page);
  expect(await next.page.locator('.desk-row.is-accepted').count()).toBe(2);
  expect(await next.page.locator('.desk-row.is-refused').count()).toBe(1);
  expect(await next.page.getByLabel(/^Catatan:/).inputValue()).toBe('menyusul');
});

test('loading the page anew brings the file on the desk back by itself', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ');
  await desk.page.reload();
  await atCheck(desk.page);
  expect(await desk.page.locator('.desk-row.is-accepted').count()).toBe(2);
});

test('two tabs that finish at the same time give two numbers', async () => {
  const one = await openDesk();
  const other = await anotherTab(one);
  for (const desk of [one, other]) {
    await desk.page.bringToFront();
    await layOnDesk(desk, preparedDossier());
    await acceptAll(desk);
  }
  await Promise.all(
    [one, other].map(({ page }) => page.getByRole('button', { name: 'Lengkap: tanda terima' }).click()),
  );
  const numbers = await Promise.all([one, other].map(({ page }) => numberOf(page)));
  expect(numbers.map((number) => number.slice(0, 3)).sort()).toEqual(['001', '002']);
});

test('the desk works from nothing, and leaves open what nobody can know yet', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.getByRole('button', { name: 'Reset password' }).click();
  await atCheck(page);
  await page.getByRole('textbox', { name: 'Nama perusahaan' }).fill('CV Sungai Tenang');
  await page.getByLabel('Dibawa oleh').fill('Budi Santoso');
  await page.getByLabel('Bentuk usaha').selectOption('CV');
  await page.getByLabel('Yang datang', { exact: true }).selectOption('Pimpinan');
  for (const choice of await page.getByRole('combobox', { name: /^Yang dibawa/ }).all())
    await choice.selectOption({ index: 1 });
  await page.locator('.desk-row').first().focus();
  await acceptAll(desk);
  await page.getByRole('button', { name: 'Lengkap: tanda terima' }).click();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const words = await pdfText(bytes);
  expect(words).toContain('CV Sungai Tenang');
  expect(words).toContain('Budi Santoso');
});
