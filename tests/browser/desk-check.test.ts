import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { downloaded } from '../support/browser/walk.ts';
import {
  acceptAll,
  anotherTab,
  atCheck,
  codesOf,
  layOnDesk,
  numberOf,
  openDesk,
  preparedDossier,
  scan,
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

/** Lets the page print without a printer, and says so. */
async function catchPrint(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(Number(document.body.dataset.printed ?? 0) + 1);
    };
  });
  return () => page.evaluate(() => Number(document.body.dataset.printed ?? 0));
}

test('a file brought by an attorney is through to its printed receipt in at most 14 keys, each guard looked at by itself', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier('muaro-jambi', 'reset-password', true));
  const printed = await catchPrint(page);
  const guards = page.locator('.desk-row:has(.desk-guards)');
  await desk.press('Shift+ ');
  expect(await page.locator('.desk-row.is-open').count()).toBe(await guards.count());
  for (let left = await guards.count(); left > 0; left -= 1) {
    expect(await page.locator('.desk-row.is-open').count()).toBe(left);
    await desk.press('s');
  }
  await desk.press('Enter');
  await page.getByRole('button', { name: 'Cetak' }).waitFor();
  await desk.press('Enter');
  await expect.poll(printed).toBe(1);
  console.info(`desk: ${desk.pressed()} keys from a ready file to its printed receipt`);
  expect(desk.pressed()).toBeLessThanOrEqual(14);
});

test('from a ready file to the printed slip in at most 6 keys', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  const printed = await catchPrint(desk.page);
  await desk.press('ArrowDown', 't', '1', 'Control+Enter');
  await desk.page.getByRole('button', { name: 'Cetak' }).waitFor();
  await desk.press('Enter');
  await expect.poll(printed).toBe(1);
  console.info(`desk: ${desk.pressed()} keys from a ready file to its printed slip`);
  expect(desk.pressed()).toBeLessThanOrEqual(6);
});

test('the space bar takes nothing back and passes no point that guards the account', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  const lines = await page.locator('[id^="line-"][role="group"]').count();
  for (let press = 0; press < lines + 3; press += 1) await desk.press(' ');
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(lines);
  expect(await page.locator('.desk-row.is-same').count()).toBe(0);
  await page.getByText('Butir ini menjaga akun: lihat dulu, lalu tekan S bila sama.').waitFor();
  await desk.press('End', ' ', ' ');
  expect(await page.locator('.desk-row.is-same').count()).toBe(1);
  await page.locator('.desk-row').first().focus();
  await desk.press(' ');
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(lines);
});

test('a key held down marks one thing', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await page.locator('[id^="point-"][role="group"]').first().focus();
  for (let time = 0; time < 6; time += 1) await page.keyboard.down('s');
  await page.keyboard.up('s');
  expect(await page.locator('.desk-row.is-same').count()).toBe(1);
});

test('everything to look at stands on one screen of 1280 × 720', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 720 });
  await layOnDesk(desk, preparedDossier('muaro-jambi', 'reset-password', true));
  const foot = (await page.locator('.desk-foot').boundingBox())?.y ?? 0;
  for (const row of await page.locator('.desk-row').all()) {
    const box = await row.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(foot);
  }
});

test('N clears the desk for the next file, and the next code needs no question either', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).waitFor();
  await desk.press('n');
  await page.getByRole('heading', { level: 1, name: 'Terima berkas' }).waitFor();
  expect(await page.getByRole('button', { name: /^Lanjutkan/ }).count()).toBe(0);

  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).waitFor();
  const [code = ''] = codesOf(desk.site, { ...preparedDossier(), company: { name: 'CV Sungai Tenang' } });
  await scan(page, code);
  await page.getByText('CV Sungai Tenang').first().waitFor();
  expect(await page.getByRole('button', { name: 'Tetap di berkas ini' }).count()).toBe(0);
});

test('who is at the desk is asked at the first paper, once, and stands on it and in the book', async () => {
  const desk = await openDesk({ unnamed: true });
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  const asked = page.getByRole('form', { name: 'Siapa petugas di meja ini?' });
  await asked.getByRole('button', { name: 'Pakai di setiap lembar' }).click();
  await asked.getByText('Isi nama petugas').waitFor();
  await asked.getByLabel('Nama petugas').fill('Nina Lestari');
  await asked.getByLabel('NIP petugas').fill('19880808 201001 2 003');
  await asked.getByRole('button', { name: 'Pakai di setiap lembar' }).click();
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).getByText('Nina Lestari').waitFor();
  expect(await asked.count()).toBe(0);
  await desk.page.getByRole('link', { name: 'Buku' }).click();
  await page.getByRole('button', { name: /^Buka/ }).first().click();
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).getByText('Nina Lestari').waitFor();
  await page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).getByText('Nina Lestari').waitFor();
  expect(await asked.count()).toBe(0);
});

test('a desk that leaves the name to the pen is not asked again', async () => {
  const desk = await openDesk({ unnamed: true });
  const { page } = desk;
  const asked = page.getByRole('form', { name: 'Siapa petugas di meja ini?' });
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await asked.getByRole('button', { name: 'Tulis dengan pena saja' }).click();
  expect(await asked.count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Terima berkas' }).waitFor();
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).waitFor();
  expect(await asked.count()).toBe(0);
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
