import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { officeCalled } from '../support/kernel/dossiers.ts';

/** Bombana's list as it is shipped, and with one copy more and a new condition. */
const shipped = JSON.parse(readFileSync('templates/offices/bombana.json', 'utf8'));
const changed = structuredClone(shipped);
changed.services.registration.requirements[2].item.evidence.copies = 2;
changed.services.registration.requirements[3].item.when = { is: 'represented' };

/** The workshop with a profile that stands on the device already. */
async function openWorkshop({ page, site }: Phone, profile: object, room: string): Promise<void> {
  await page.addInitScript(
    (kept) => {
      if (localStorage.getItem('siapberkas:profile:workshop:satu') === null)
        localStorage.setItem('siapberkas:profile:workshop:satu', kept);
      sessionStorage.setItem('siapberkas:workshop-open', 'satu');
    },
    JSON.stringify({ profile, letters: {}, at: 0 }),
  );
  await page.goto(`${site}kantor/#${room}`);
}

const pagesOf = async (page: Page): Promise<number> =>
  (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).getPageCount();

test('what changed is read in sentences, and printed on one page for a superior to sign', async () => {
  const phone = await openPhone({ width: 1280 });
  const { page, complaints } = phone;
  await openWorkshop(phone, changed, 'perubahan');
  await page.getByText('Salinan 1 → 2').waitFor();
  await page.getByText('Sekarang hanya bila berkas diserahkan oleh penerima kuasa').waitFor();
  expect(await page.getByRole('radio', { name: /Daftar kantor ini di SiapBerkas/ }).isChecked()).toBe(true);
  expect(await page.getByText('Disetujui untuk diterbitkan:').isVisible()).toBe(false);
  expect((await axe(page)).violations).toEqual([]);
  expect(await pagesOf(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Disetujui untuk diterbitkan:').isVisible()).toBe(true);
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('an office publishes, prints a poster, and whoever follows its link finds the list', async () => {
  const phone = await openPhone();
  const { page, site, complaints } = phone;
  await openWorkshop(phone, changed, 'terbitkan');
  await page.getByRole('heading', { name: `Terbitan ke-${officeCalled('bombana').revision + 1}` }).waitFor();
  await page.getByLabel('Siapa yang menerbitkan?').fill('Siti Rahmawati, LPSE Bombana');
  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await page.getByText(/sudah dibuat. Bagikan di bawah ini/).waitFor();
  await page.getByLabel('Layanan').selectOption('registration');
  const link = page.getByLabel('Tautan', { exact: true });
  await expect.poll(() => link.inputValue()).toContain('#l=1');
  const address = await link.inputValue();
  expect(address.startsWith(`${site}daftar/#l=1`)).toBe(true);
  expect((await axe(page)).violations).toEqual([]);
  expect(await pagesOf(page)).toBe(1);
  await page.reload();
  await page.getByText(/Diterbitkan .* oleh Siti Rahmawati, LPSE Bombana/).waitFor();
  const other = await openPhone();
  await other.page.goto(address);
  await other.page.getByText('LPSE Kabupaten Bombana').first().waitFor();
  await other.page
    .getByText(/Siti Rahmawati, LPSE Bombana/)
    .first()
    .waitFor();
  expect([...complaints, ...other.complaints]).toEqual([]);
});
