import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { Clerk } from '../support/browser/clerk.ts';
import { openPhone } from '../support/browser/phone.ts';

const shippedText = readFileSync(join(import.meta.dirname, '../../templates/offices/bombana.json'), 'utf8');
const shipped = parseOffice(JSON.parse(shippedText));

/** Bombana's whole profile, from nothing. `id` and `name` may be others. */
async function writeBombana(clerk: Clerk, { id, name }: { id: string; name: string } = shipped): Promise<void> {
  const { page } = clerk;
  await clerk.set('name', name);
  // Its short name and whom letters go to are proposed when the name is left.
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('#di-id').inputValue()).not.toBe('');
  if ((await page.locator('#di-id').inputValue()) !== id) await clerk.set('id', id);
  await clerk.set('addressee', shipped.addressee ?? '');
  await clerk.set('town', shipped.town ?? '');
  await clerk.set('province', shipped.province ?? '');
  await clerk.set('contact.site', shipped.contact.site ?? '');
  await clerk.set('revision', shipped.revision);
  await clerk.go('Sumber');
  for (const [source, about] of Object.entries(shipped.sources)) await clerk.source(source, about);

  for (const service of [
    'reset-password',
    'npwp-change',
    // Another list refers to it.
    'registration',
    'email-change',
    'user-id-lookup',
    'aggregation',
  ] as const) {
    const list = shipped.services[service];
    if (!list.published) throw new Error(service);
    const path = `services.${service}`;
    await page.locator(`nav a[href="#layanan/${service}"]`).click();
    await page.getByLabel('Kantor menerbitkan daftar untuk layanan ini').check();
    for (const [index, channel] of list.channels.entries()) {
      const row = `${path}.channels.${index}`;
      if ((await page.locator(`[id="di-${row.replace(/[^a-zA-Z0-9-]+/g, '-')}"]`).count()) === 0)
        await clerk.press('Tambah jalur');
      await clerk.set(`${row}.kind`, channel.kind);
      if (channel.note) await clerk.words(`${row}.note`, channel.note);
      await clerk.cite(`${row}.citation`, channel.citation);
    }
    for (const [kind, add] of [
      ['tryFirst', 'Tambah yang dicoba dahulu'],
      ['stepsBefore', 'Tambah langkah sebelumnya'],
    ] as const) {
      if (list[kind].length > 0) await page.getByText('Langkah sebelum dan sesudahnya').click();
      for (const [index, step] of list[kind].entries()) {
        await clerk.press(add);
        const row = `${path}.${kind}.${index}`;
        await clerk.words(`${row}.text`, step.text);
        if (step.address) await clerk.set(`${row}.address`, step.address);
        await clerk.cite(`${row}.citation`, step.citation);
      }
    }
    for (const [index, requirement] of list.requirements.entries()) {
      await writeEntry(clerk, requirement.item);
      await clerk.nameEntry(path, index, requirement);
    }
  }
}

type Item = Extract<(typeof shipped)['services']['registration'], { published: true }>['requirements'][number]['item'];

const sought: Readonly<Record<string, string>> = {
  application: 'surat permohonan',
  'registration-form': 'formulir pendaftaran',
  'participation-form': 'formulir keikutsertaan',
  'npwp:new': 'NPWP baru',
  'npwp:old': 'NPWP lama',
  'npwp:': 'NPWP perusahaan',
  'ktp:signatory': 'KTP pimpinan',
  'siup:': 'SIUP',
  'siujk:': 'SIUJK',
  'akta-pendirian:': 'akta pendirian',
  'akta-perubahan:': 'akta perubahan',
};

/** What an entry asks for, by the picker and the ticks of the entry that is open. */
async function writeEntry(clerk: Clerk, item: Item): Promise<void> {
  const { page } = clerk;
  switch (item.kind) {
    case 'letter':
      await clerk.addEntry(sought[item.letter] ?? '');
      if (item.form) {
        await page
          .getByLabel(/^Judulnya/)
          .last()
          .fill(item.form.title);
        await page
          .getByLabel(/^Alamat halamannya/)
          .last()
          .fill(item.form.address ?? '');
        await page
          .getByLabel('Apakah surat buatan penyedia sendiri diterima')
          .last()
          .selectOption({ label: 'Sumber tidak menyebutnya' });
      }
      return;
    case 'document':
      await clerk.addEntry(sought[`${item.document}:${item.role ?? ''}`] ?? '');
      return tick(clerk, item.evidence);
    case 'as-at':
      await clerk.addEntry('seperti pada layanan lain');
      return void (await page
        .getByLabel('Layanan yang daftarnya dirujuk')
        .selectOption({ label: 'Pendaftaran penyedia baru' }));
    case 'any-of':
    case 'all-of':
      await clerk.addEntry(item.kind === 'any-of' ? 'salah satu' : 'semua dari beberapa');
      for (const [index, inner] of item.of.entries()) {
        if (inner.kind !== 'document') throw new Error(inner.kind);
        await clerk.press(new RegExp(`^Butir ${index + 1}, belum dipilih`));
        await clerk.ask(sought[`${inner.document}:`] ?? '');
        await tick(clerk, inner.evidence);
      }
      return;
    default:
      throw new Error(item.kind);
  }
}

async function tick(clerk: Clerk, evidence: Extract<Item, { kind: 'document' }>['evidence']): Promise<void> {
  if (evidence === 'unstated') return;
  if (evidence.original) await clerk.page.getByRole('checkbox', { name: 'Asli', exact: true }).last().check();
  if (evidence.copies) await clerk.page.getByRole('checkbox', { name: 'Salinan (fotokopi)' }).last().check();
}

test('a clerk who knows no JSON writes the list of Bombana anew by clicks and keys, and its file is the shipped one', async () => {
  const { page, site, complaints } = await openPhone({ width: 1280, height: 900 });
  const clerk = new Clerk(page);
  await clerk.begin(site);
  await writeBombana(clerk);

  // Nothing is lost by closing the page in the middle.
  await page.getByText('Tersimpan di perangkat ini.').waitFor();
  await page.reload();
  await clerk.go('Periksa');
  await page.getByText('Profil ini lengkap dan dapat diterbitkan.').waitFor();

  const { name, value } = await clerk.file();
  expect(name).toBe('bombana.json');
  expect(parseOffice(value)).toEqual({ ...shipped, $schema: parseOffice(value).$schema });
  expect(complaints).toEqual([]);
});
