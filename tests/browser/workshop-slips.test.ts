import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { entry } from '../../src/i18n/id/entry.ts';
import { Clerk } from '../support/browser/clerk.ts';
import { openPhone } from '../support/browser/phone.ts';
import { itemBox, writeList, writeOffice } from '../support/browser/workshop.ts';

const shipped: OfficeProfile = parseOffice(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../templates/offices/siak.json'), 'utf8')),
);
const listOf = (service: keyof OfficeProfile['services']) => {
  const list = shipped.services[service];
  if (!list.published) throw new Error(`Siak has no list for ${service}`);
  return list;
};
const services = ['email-change', 'registration', 'aggregation'] as const;

/** Something done by mistake changes the file, and one press of "Urungkan" gives the file of before. */
async function takenBack(clerk: Clerk, slip: () => Promise<unknown>): Promise<void> {
  const { page } = clerk;
  const { value: before } = await clerk.file();
  await slip();
  const { value: wrong } = await clerk.file();
  expect(wrong).not.toEqual(before);
  await clerk.press('Urungkan');
  expect((await clerk.file()).value).toEqual(before);
  await clerk.press('Ulangi');
  expect((await clerk.file()).value).toEqual(wrong);
  await page.keyboard.press('Control+z');
  expect((await clerk.file()).value).toEqual(before);
}

test('the list of Siak, with marks, alternatives and conditions within conditions, is written anew; slips are taken back, and a closed page loses nothing', async () => {
  const { page, site, complaints } = await openPhone({ width: 1280, height: 900 });
  const clerk = new Clerk(page);
  await clerk.begin(site);
  await writeOffice(clerk, shipped);
  await writeList(clerk, 'email-change', listOf('email-change'));

  const first = 'services.email-change.requirements.0.item';
  const line = (name: string) => page.locator('.entry-line').filter({ hasText: name }).first();
  const open = async (name: string): Promise<void> => {
    if ((await line(name).getAttribute('aria-expanded')) !== 'true') await line(name).click();
  };
  await open('Surat permohonan');
  const letter = itemBox(clerk, first);
  await takenBack(clerk, () => letter.getByRole('checkbox', { name: entry.letter.meterai }).uncheck());
  await takenBack(clerk, () =>
    letter.getByLabel(entry.evidence.how).selectOption({ label: entry.evidence.is.returned }),
  );
  await takenBack(clerk, () =>
    letter.getByLabel(entry.applies).selectOption({ label: entry.condition.is['not-represented'] }),
  );
  await takenBack(clerk, async () => {
    await line('TDP').focus();
    await page.keyboard.press('Alt+ArrowUp');
  });
  await takenBack(clerk, () => page.getByRole('button', { name: 'Hapus Map' }).click());
  await takenBack(clerk, () => clerk.set('services.email-change.notes.0.text.id', 'Salah tulis.'));

  // Closed in the middle of an entry that says nothing more than what it asks for.
  await writeList(clerk, 'registration', listOf('registration'));
  await clerk.publishes('aggregation');
  await clerk.press('Tambah butir');
  await clerk.ask('KTP pimpinan');
  const { value: halfway } = await clerk.file();
  await page.getByText('Tersimpan di perangkat ini.').waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /agregasi|semua LPSE/i }).waitFor();
  expect((await clerk.file()).value).toEqual(halfway);
  await page.getByRole('button', { name: 'Hapus KTP pimpinan' }).click();
  await writeList(clerk, 'aggregation', listOf('aggregation'));

  await clerk.go('Periksa');
  await page.getByText('Profil ini lengkap dan dapat diterbitkan.').waitFor();
  const { name, value } = await clerk.file();
  expect(name).toBe('siak.json');
  expect(services.every((service) => parseOffice(value).services[service].published)).toBe(true);
  expect(parseOffice(value)).toEqual(parseOffice({ ...shipped, $schema: undefined }));
  expect(complaints).toEqual([]);
});

test('two profiles are written side by side, in two tabs of one browser, and neither takes from the other', async () => {
  const { page, context, site, complaints } = await openPhone({ width: 1280, height: 900 });
  const one = new Clerk(page);
  await one.begin(site);
  await one.set('name', 'LPSE Kabupaten Satu');
  await page.keyboard.press('Tab');
  const other = new Clerk(await context.newPage());
  await other.begin(site);
  await other.set('name', 'LPSE Kabupaten Dua');
  await other.page.keyboard.press('Tab');

  // By turns, as someone does who copies from one into the other.
  await one.set('town', 'Kota Satu');
  await other.set('town', 'Kota Dua');
  await one.set('province', 'Riau');
  await other.press('Urungkan');
  await other.set('town', 'Kota Dua Baru');
  for (const { page: tab } of [one, other]) {
    await tab.getByText('Tersimpan di perangkat ini.').waitFor();
    await tab.reload();
    await tab.getByRole('heading', { level: 1, name: 'Kantor' }).waitFor();
  }
  const [{ value: ofOne }, { value: ofOther }] = [await one.file(), await other.file()];
  expect(ofOne).toMatchObject({ name: 'LPSE Kabupaten Satu', town: 'Kota Satu', province: 'Riau' });
  expect(ofOther).toMatchObject({ name: 'LPSE Kabupaten Dua', town: 'Kota Dua Baru' });
  expect(ofOther).not.toHaveProperty('province');

  // Both stand where one begins, and the one is opened instead of the other.
  await other.page.goto(`${site}kantor/#mulai`);
  const kept = other.page.getByRole('region', { name: /di perangkat ini/ });
  await expect.poll(() => kept.getByRole('listitem').count()).toBe(2);
  await other.press('Buka LPSE Kabupaten Satu');
  await other.page.getByRole('heading', { level: 1, name: 'Kantor' }).waitFor();
  expect((await other.file()).value).toEqual(ofOne);
  expect(complaints).toEqual([]);
});
