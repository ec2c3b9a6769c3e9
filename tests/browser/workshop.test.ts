import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, inject, test } from 'vitest';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { serveFolder } from '../../src/tools/static-server.mjs';
import { Clerk } from '../support/browser/clerk.ts';
import { openPhone } from '../support/browser/phone.ts';
import { scanned } from '../support/browser/scanned.ts';
import { company, downloaded, onward, type } from '../support/browser/walk.ts';
import { writeOffice } from '../support/browser/workshop.ts';
import { acceptAll, atCheck, numberOf, show, withKeys } from '../support/desk/browser.ts';
import { pdfWords } from '../support/pdf/placed-text.ts';

const profileOf = (id: string): OfficeProfile =>
  parseOffice(JSON.parse(readFileSync(join(import.meta.dirname, `../../templates/offices/${id}.json`), 'utf8')));
const shipped = profileOf('bombana');

const folder = mkdtempSync(join(tmpdir(), 'siapberkas-workshop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bombana's whole profile, from nothing. `id` and `name` may be others. */
async function writeBombana(clerk: Clerk, { id, name }: { id: string; name: string } = shipped): Promise<void> {
  const { page } = clerk;
  await writeOffice(clerk, { ...shipped, id, name });

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
    await clerk.publishes(service);
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
  expect(parseOffice(value)).toEqual(parseOffice({ ...shipped, $schema: undefined }));
  expect(complaints).toEqual([]);
});

test('a list of another office, with channels that go together, conditions and scans, written anew is the shipped one, too', async () => {
  const { page, site } = await openPhone({ width: 1280, height: 900 });
  const clerk = new Clerk(page);
  const office = profileOf('kota-bandung');
  const list = office.services.registration;
  if (!list.published || !list.attorney || !list.appliesTo) throw new Error('the list is another one');
  await clerk.begin(site);
  await writeOffice(clerk, office);
  await clerk.publishes('registration');
  const path = 'services.registration';

  const [channel] = list.channels;
  if (!channel?.also || !channel.note) throw new Error('the channel is another one');
  if ((await page.locator('#di-services-registration-channels-0').count()) === 0) await clerk.press('Tambah jalur');
  await clerk.set(`${path}.channels.0.kind`, channel.kind);
  await clerk.set(`${path}.channels.0.address`, channel.address ?? '');
  await page.getByText('Tempat, hari tutup, janji temu, dan catatan').click();
  for (const [index, also] of channel.also.entries()) {
    await clerk.press('Tambah jalur yang wajib bersama');
    await clerk.set(`${path}.channels.0.also.${index}.kind`, also.kind);
    if (also.note) await clerk.words(`${path}.channels.0.also.${index}.note`, also.note);
  }
  await clerk.words(`${path}.channels.0.note`, channel.note);
  await clerk.cite(`${path}.channels.0.citation`, channel.citation);

  await page.getByText('Langkah sebelum dan sesudahnya').click();
  for (const [index, step] of list.stepsBefore.entries()) {
    await clerk.press('Tambah langkah sebelumnya');
    await clerk.words(`${path}.stepsBefore.${index}.text`, step.text);
    await clerk.cite(`${path}.stepsBefore.${index}.citation`, step.citation);
  }
  await page.getByText('Penerima kuasa, jawaban, biaya, dasar hukum, dan catatan').click();
  await clerk.press('Tambahkan: Penerima kuasa');
  await clerk.set(`${path}.attorney.rule`, list.attorney.rule);
  await clerk.cite(`${path}.attorney.citation`, list.attorney.citation);
  for (const [index, note] of list.notes.entries()) {
    await clerk.press('Tambah catatan');
    await clerk.words(`${path}.notes.${index}.text`, note.text);
    await clerk.cite(`${path}.notes.${index}.citation`, note.citation);
  }
  await clerk.press('Tambahkan: Hanya untuk siapa daftar ini');
  await page
    .locator('#di-services-registration-appliesTo-when')
    .selectOption({ label: 'Bila bentuk usahanya bukan …' });
  const forms = page.getByRole('group', { name: 'Bentuk usaha yang dimaksud' });
  for (const box of await forms.getByRole('checkbox').all()) await box.setChecked(false);
  for (const form of ['Perorangan', 'Usaha dagang'])
    await forms
      .getByRole('checkbox', { name: new RegExp(form, 'i') })
      .last()
      .check();
  await clerk.cite(`${path}.appliesTo.citation`, list.appliesTo.citation);

  const scanned = async (original: boolean): Promise<void> => {
    if (original) await page.getByRole('checkbox', { name: 'Asli', exact: true }).last().check();
    await page.getByRole('checkbox', { name: 'Pindaian (scan)' }).last().check();
  };
  const [form, deed, npwp, ktp, attorney, phone] = list.requirements;
  if (!form || !deed || !npwp || !ktp || !attorney || !phone) throw new Error('the list is another one');
  await clerk.addEntry('formulir keikutsertaan');
  await scanned(false);
  await clerk.nameEntry(path, 0, form);
  await clerk.addEntry('salah satu');
  for (const [index, words] of ['akta perubahan', 'akta pendirian'].entries()) {
    await clerk.press(new RegExp(`^Butir ${index + 1}, belum dipilih`));
    await clerk.ask(words);
    await scanned(true);
  }
  await page
    .locator('#di-services-registration-requirements-1-item-of-1-when')
    .selectOption({ label: 'Bila tidak ada … (akta perubahan atau dokumen lain)' });
  await page.getByLabel('Dokumen yang dimaksud').selectOption('akta-perubahan');
  await clerk.nameEntry(path, 1, deed);
  await clerk.addEntry('NPWP perusahaan');
  await scanned(true);
  await clerk.nameEntry(path, 2, npwp);
  await clerk.addEntry('KTP pimpinan');
  await scanned(true);
  await clerk.nameEntry(path, 3, ktp);
  await clerk.addEntry('KTP penerima kuasa');
  await scanned(true);
  await page.getByText('Syarat atas orangnya, dan umur dokumen').last().click();
  await page.getByRole('checkbox', { name: 'tercantum dalam akta' }).last().check();
  await page
    .locator('#di-services-registration-requirements-4-item-when')
    .selectOption({ label: 'Hanya bila diwakilkan (penerima kuasa yang menyerahkan)' });
  await clerk.nameEntry(path, 4, attorney);
  await clerk.addEntry('telepon pimpinan');
  await clerk.nameEntry(path, 5, phone);

  const { value } = await clerk.file();
  expect(parseOffice(value)).toEqual(parseOffice({ ...office, $schema: undefined }));
});

/** Invented data of a company whose NPWP changed. */
const changed = {
  'Nama perusahaan': company['Nama perusahaan'],
  'Alamat perusahaan': company['Alamat perusahaan'],
  'NPWP baru': company['NPWP perusahaan'],
  'NPWP lama': '01.609.052.4-017.000',
  'Nama pimpinan': company['Nama pimpinan'],
  'NIK pimpinan': company['NIK pimpinan'],
  'Jabatan pimpinan': company['Jabatan pimpinan'],
  'Nomor surat permohonan': company['Nomor surat permohonan'],
  'Tempat surat dibuat': company['Tempat surat dibuat'],
};

test('published as a ZIP into a site that is built already, the list is used to a letter and taken at the desk to a receipt', async () => {
  const own = { id: 'bombana-uji', name: 'LPSE Bombana Uji' };
  const { page, site } = await openPhone({ width: 1280, height: 900 });
  const clerk = new Clerk(page);
  await clerk.begin(site);
  await writeBombana(clerk, own);
  // A slip is taken back.
  await clerk.go('Kantor');
  await clerk.set('town', 'Salah');
  await clerk.press('Urungkan');
  await expect.poll(() => page.locator('#di-town').inputValue()).toBe(shipped.town);
  await clerk.go('Terbitkan');
  await page.getByLabel('Siapa yang menerbitkan?').fill('Siti Rahmawati, LPSE Bombana Uji');
  await clerk.press('Terbitkan');
  const { bytes } = await downloaded(page, () => clerk.press('Unduh ZIP untuk situs'));

  const built = join(folder, 'dist');
  cpSync(inject('folder'), built, { recursive: true });
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    if (!name.endsWith('/')) writeFileSync(join(built, name), content);
  const server = await serveFolder({ folder: built, prefix: '/situs/' });
  try {
    const vendor = await openPhone();
    await vendor.page.goto(server.address);
    await vendor.page.getByRole('searchbox').fill('bombana uji');
    await vendor.page.getByRole('link', { name: own.name }).first().click();
    await vendor.page.getByRole('link', { name: 'Perubahan NPWP' }).first().click();
    await vendor.page.getByRole('link', { name: 'Siapkan berkas ini' }).click();
    await vendor.page.getByLabel('CV (Persekutuan Komanditer)').check();
    await vendor.page.getByLabel('Pimpinan sendiri').check();
    await onward(vendor.page, 'Daftar');
    for (const box of await vendor.page.locator('.requirements .tick input').all()) await box.check();
    await onward(vendor.page, 'Data');
    for (const [label, text] of Object.entries(changed)) await type(vendor.page, label, text);
    await onward(vendor.page, 'Surat');
    await vendor.page.locator('.letter:not(.letter-draft)').waitFor();
    const letter = await downloaded(vendor.page, () => vendor.page.getByRole('button', { name: 'Unduh PDF' }).click());
    const words = (await pdfWords(letter.bytes)).join(' ');
    for (const text of ['Kepala LPSE Kabupaten Bombana', company['Nama perusahaan'], changed['NPWP lama']])
      expect(words).toContain(text);
    await onward(vendor.page, 'Siap');
    const sheet = await downloaded(vendor.page, () =>
      vendor.page.getByRole('button', { name: 'Unduh lembar kelengkapan' }).click(),
    );

    const desk = withKeys({ ...(await openPhone({ width: 1280, height: 800 })), site: server.address });
    await desk.page.goto(`${server.address}meja/`);
    await desk.page.getByLabel('LPSE Anda').selectOption(own.id);
    await desk.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await show(desk.page, await scanned(desk.context, sheet.bytes));
    await atCheck(desk.page);
    await desk.page.locator('.desk-row').first().focus();
    await acceptAll(desk);
    await desk.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: 'Lengkap' }).waitFor();
    const receipt = await downloaded(desk.page, () => desk.page.getByRole('button', { name: 'Unduh PDF' }).click());
    const received = (await pdfWords(receipt.bytes)).join(' ');
    for (const text of [own.name, company['Nama perusahaan'], await numberOf(desk.page)])
      expect(received).toContain(text);
    expect([...vendor.complaints, ...desk.complaints]).toEqual([]);
  } finally {
    await server.close();
  }
});
