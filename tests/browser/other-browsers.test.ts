import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfflineSite } from '../support/browser/offline-site.ts';
import { otherSite } from '../support/browser/two-sites.ts';
import { company } from '../support/browser/walk.ts';
import { gone, temporary } from '../support/engines/engine.ts';
import { complaintsOf, serveTellingSite } from '../support/engines/telling-site.ts';
import { engineNames, Visitor } from '../support/engines/visitor.ts';
import { needs } from '../support/programs/needs.ts';
import { toolOutput } from '../support/programs/pdf-tools.ts';
import { siap } from '../support/siap.ts';

/** The whole ways in each browser, as its own driver moves it; how they look and behave in detail is held in Chromium. */

const programsOf = { chromium: [], firefox: ['firefox'], webkit: ['webkit', 'minibrowser', 'xvfb'] } as const;

/**
 * How Firefox and WebKit tell that a module was still on its way when its page went, by itself or through the service
 * worker; and that sizes settled one frame later, which browsers call an error and nobody sees.
 */
const leftBehind =
  /error loading dynamically imported module|Importing a module script failed|Failed to load ‘\S+\.js’\. A ServiceWorker intercepted the request and encountered|ResizeObserver loop completed with undelivered/;

let site: OfflineSite;
beforeAll(async () => {
  site = await serveTellingSite();
});

// A way through two dozen screens takes a busy machine more than a minute.
describe.each(engineNames)('in %s', { timeout: 300_000 }, (name) => {
  /** A browser before the site; what its pages complain about fails the test, unless it is what the test waits for. */
  async function visit(
    width: number,
    height: number,
    way: (visitor: Visitor) => Promise<void>,
    awaited: readonly RegExp[] = [],
  ): Promise<void> {
    needs(...programsOf[name], 'qpdf', 'pdftotext', 'pdftoppm');
    const visitor = await Visitor.open(name, width, height);
    const told = complaintsOf(site).length;
    try {
      await way(visitor);
      const heard = () => complaintsOf(site).slice(told);
      await expect.poll(() => awaited.filter((one) => !heard().some((text) => one.test(text)))).toEqual([]);
      const here = await visitor.engine.ask<string[]>('window.complaints');
      // What a page that was left had still been loading is no fault of it; of the page that is here, it would be one.
      const before = [...heard(), ...(awaited.length === 0 ? visitor.engine.heard : [])];
      const all = [
        ...before.filter((text) => !leftBehind.test(text)),
        ...here.filter((text) => !/ResizeObserver loop/.test(text)),
      ];
      expect(all.filter((text) => !awaited.some((one) => one.test(text)))).toEqual([]);
    } catch (cause) {
      const { version, picture } = visitor.engine;
      const file = join(temporary(name), 'page.png');
      const bytes = await picture().catch(() => undefined);
      if (bytes) writeFileSync(file, bytes);
      throw new Error(`In ${version}, which ${bytes ? `showed ${file}` : 'shows nothing any more'}`, { cause });
    } finally {
      await visitor.close();
    }
  }

  test('what a page complains about is heard: an error, and what its policy refuses', () =>
    visit(
      360,
      740,
      async (visitor) => {
        await visitor.goto(site.address);
        await visitor.engine.ask("void setTimeout(() => { throw new Error('meletus'); })");
        await visitor.engine.ask("void (new Image().src = 'https://contoh.example/a.png')");
      },
      [/^error .*meletus/, /^policy img-src https:\/\/contoh\.example/],
    ));

  test('a penyedia on a phone goes from the start page to the letters, and what was typed stays when the page is loaded again', () =>
    visit(360, 740, async (visitor) => {
      await visitor.goto(site.address);
      expect(await visitor.engine.ask('innerWidth')).toBe(360);
      await chooseReset(visitor);
      await answerWithAttorney(visitor);
      await onward(visitor, 'Daftar', 'Daftar syarat Anda');
      await visitor.tick({ role: 'radio', name: 'SIUP' });
      await tickAll(visitor);
      await visitor.sees({ text: '6 dari 6 siap' });
      await onward(visitor, 'Data', 'Data untuk surat');

      for (const [label, text] of Object.entries(company)) await visitor.write({ label }, text);
      await visitor.write({ label: 'NPWP perusahaan' }, '01.312.166.1-091.000');
      await visitor.sees({ text: 'digit pemeriksanya tidak cocok' });
      await visitor.engine.reload();
      await visitor.sees({ text: 'digit pemeriksanya tidak cocok' });
      for (const [label, text] of Object.entries(company))
        if (label !== 'NPWP perusahaan') expect(await visitor.read({ label })).toBe(text);
      await visitor.write({ label: 'NPWP perusahaan' }, company['NPWP perusahaan']);

      await onward(visitor, 'Surat', 'Surat');
      await visitor.sees({ css: '.letter:not(.letter-draft)' });
      const pdf = await visitor.downloads({ role: 'button', name: 'Unduh PDF' });
      expect(pdf.name).toMatch(/^surat-permohonan_reset-password_cv-contoh-batanghari_.*\.pdf$/);
      expect(wordsIn(pdf.bytes)).toContain('CV Contoh Batanghari');
      const docx = await visitor.downloads({ role: 'button', name: 'Unduh Word (DOCX)' });
      expect(docx.name).toMatch(/\.docx$/);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) });
      expect(value).toContain('Permohonan Reset Password Akun SPSE');
      expect(value).toContain('CV Contoh Batanghari');

      await onward(visitor, 'Siap', /^Siap berangkat/);
      await visitor.sees({ text: 'Berkas lengkap.' });
      const sheet = await visitor.downloads({ role: 'button', name: 'Unduh lembar kelengkapan (PDF)' });
      expect(wordsIn(sheet.bytes)).toContain('LEMBAR KELENGKAPAN');
    }));

  test('an officer takes in a code on paper and a letter’s PDF, and has the file in the book when the page is loaded again', () =>
    visit(1280, 800, async (visitor) => {
      await visitor.goto(`${site.address}meja/`);
      await visitor.pick('LPSE Anda', 'muaro-jambi');
      await visitor.press({ role: 'button', name: 'Simpan' });
      const picker = 'PDF surat, berkas tersimpan';
      const sheet = { name: 'lembar.png', bytes: pictureOf(paper('lembar-kelengkapan'), 'png', 2) };
      await visitor.choose(picker, sheet);
      await visitor.heading('Yang dicocokkan');
      await visitor.goto(`${site.address}meja/`);
      await visitor.choose(picker, { name: 'surat.pdf', bytes: paper('surat-permohonan') });
      await visitor.heading('Yang dicocokkan');
      await visitor.focus({ css: '.desk-row' });
      const count = (id: string) => visitor.count({ css: `[id^="${id}-"][role="group"]`, hidden: true });
      const [lines, points] = [await count('line'), await count('point')];
      expect(Math.min(lines, points)).toBeGreaterThan(1);
      await visitor.keys(...Array<string>(lines).fill(' '), ...Array<string>(points).fill('s'), 'Enter');
      await visitor.heading(/Lengkap/);
      const number = (await visitor.read({ css: '.desk-number' })).replace('Nomor ', '');
      const receipt = wordsIn((await visitor.downloads({ role: 'button', name: 'Unduh PDF' })).bytes);
      for (const words of [number, 'PT Cahaya Batanghari', 'Andi Saputra']) expect(receipt).toContain(words);

      await visitor.press({ role: 'link', name: 'Buku' });
      await visitor.sees({ role: 'cell', name: 'PT Cahaya Batanghari' });
      await visitor.engine.reload();
      await visitor.sees({ role: 'cell', name: 'PT Cahaya Batanghari' });
    }));

  test('whoever cannot log in finds an answer by a misspelt message, and an outcome by answering', () =>
    visit(360, 740, async (visitor) => {
      await visitor.goto(`${site.address}panduan/`);
      await visitor.write({ role: 'searchbox' }, 'user id pasword salah');
      await visitor.press({ css: 'search li a' });
      await visitor.heading(/muncul “Maaf User ID atau Password anda salah”/);
      await visitor.goto(`${site.address}panduan/alur/tidak-bisa-login/`);
      const asked = await visitor.read({ css: 'main h2' });
      let answers = 0;
      for (; (await visitor.count({ css: '.outcome' })) === 0; answers += 1) {
        await visitor.press({ css: '.answers a' });
        await visitor.sees({ css: `.given > li:nth-child(${answers + 1})` });
      }
      await visitor.engine.ask(`history.go(-${answers})`);
      await visitor.sees({ role: 'heading', name: asked });
    }));

  test('a file locked with a password opens again, and a photographed paper stays when the page is loaded again', () =>
    visit(360, 740, async (visitor) => {
      await visitor.goto(`${site.address}siapkan/muaro-jambi/reset-password/#data`);
      await visitor.write({ label: 'Nama perusahaan' }, 'CV Contoh Batanghari');
      await visitor.press({ text: 'Simpan ke berkas, atau buka berkas tersimpan' });
      await visitor.press({ role: 'button', name: 'Simpan terkunci, dengan kata sandi' });
      await visitor.write({ label: 'Kata sandi untuk berkas ini' }, 'melati di tepi sungai');
      const locked = await visitor.downloads({ role: 'button', name: 'Simpan terkunci' });
      expect(new TextDecoder().decode(locked.bytes)).not.toContain('Batanghari');
      await visitor.write({ label: 'Nama perusahaan' }, 'CV Lain');
      await visitor.choose('Berkas tersimpan', locked);
      await visitor.write({ label: 'Kata sandi berkas ini' }, 'melati di tepi sungai');
      await visitor.press({ role: 'button', name: 'Buka berkas' });
      await visitor.press({ role: 'button', name: 'Ya, ganti' });
      await expect.poll(() => visitor.read({ label: 'Nama perusahaan' })).toBe('CV Contoh Batanghari');

      // LPSE Kota Bandung takes scans by e-mail.
      await visitor.goto(`${site.address}siapkan/kota-bandung/pendaftaran/#pertanyaan`);
      await visitor.tick({ label: 'CV (Persekutuan Komanditer)' });
      await visitor.goto(`${site.address}siapkan/kota-bandung/pendaftaran/#daftar`);
      const photo = { name: 'IMG_1.jpg', bytes: pictureOf(paper('surat-kuasa'), 'jpeg', 1) };
      await visitor.choose('Tambah foto atau PDF: NPWP perusahaan', photo);
      const page = { role: 'img', name: /^Halaman 1/ } as const;
      await visitor.sees({ css: 'input:checked', within: { role: 'region', name: 'NPWP perusahaan' } });
      await visitor.engine.reload();
      expect(await visitor.width(page)).toBeGreaterThan(900);
    }));

  test('a list inside another site is as high as what is in it, says where entries are kept, and takes them along on the way out', async () => {
    const list = `${site.address}siapkan/muaro-jambi/reset-password/`;
    const frame = `<iframe src="${list}#sisip" title="Syarat" width="100%" height="300"></iframe>`;
    const other = await otherSite({ '/': `${frame}<script src="${site.address}sisipan.js" async></script>` });
    try {
      await visit(360, 740, async (visitor) => {
        await visitor.goto(other.address);
        const height = () => visitor.engine.ask<number>(`document.querySelector('iframe').clientHeight`);
        await expect.poll(height, { timeout: 30_000 }).toBeGreaterThan(1000);
        await visitor.engine.enter('iframe');
        await visitor.sees({ role: 'link', name: 'Siapkan berkas ini' });
        await visitor.engine.ask(`void location.assign('#pertanyaan')`);
        await visitor.sees({ text: /tersimpan terpisah|tidak menyimpan isian di dalam/ });
        await visitor.tick({ label: 'CV (Persekutuan Komanditer)' });
        await visitor.engine.ask(`void location.assign('#data')`);
        await visitor.write({ label: 'Nama perusahaan' }, 'CV Contoh Batanghari');
        const out = () => visitor.engine.ask<string>(addressOut);
        await expect.poll(out).toContain(`${list}#bawa=`);
        await visitor.goto(await out());
        await visitor.heading('Isian dari halaman lain');
        await visitor.press({ role: 'button', name: 'Pakai isian ini' });
        await visitor.heading('Daftar syarat Anda');
        await visitor.goto(`${list}#data`);
        await expect.poll(() => visitor.read({ label: 'Nama perusahaan' })).toBe('CV Contoh Batanghari');
      });
    } finally {
      other.close();
    }
  });

  test('after one visit, without a network: a letter, the desk, the guide', async () => {
    const own = await serveTellingSite();
    await visit(360, 740, async (visitor) => {
      await visitor.goto(own.address);
      await visitor.sees({ text: 'Siap dipakai tanpa jaringan.' });
      await own.stop();
      await visitor.goto(`${own.address}siapkan/muaro-jambi/reset-password/#data`);
      await visitor.write({ label: 'Nama perusahaan' }, 'CV Contoh Batanghari');
      await onward(visitor, 'Surat', 'Surat');
      const pdf = await visitor.downloads({ role: 'button', name: 'Unduh PDF' });
      expect(wordsIn(pdf.bytes)).toContain('CV Contoh Batanghari');
      await visitor.goto(`${own.address}meja/`);
      await visitor.pick('LPSE Anda', 'muaro-jambi');
      await visitor.goto(`${own.address}panduan/`);
      await visitor.write({ role: 'searchbox' }, 'oops an eror occured');
      await visitor.press({ css: 'search li a' });
      await visitor.sees({ text: 'Oops, an error occured' });
    });
    expect(complaintsOf(own)).toEqual([]);
  });
});

/** Renews where a link leads, as whoever opens its menu does, and gives it. */
const addressOut = `(() => {
  const link = document.querySelector('.frame-out');
  link.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  return link.href;
})()`;

/** The letters of a request with an attorney, as the command line makes them. */
const folder = temporary('letters');
beforeAll(async () => {
  const sample = await siap(folder, 'sample', '--office', 'muaro-jambi', '--service', 'reset-password', '--attorney');
  writeFileSync(join(folder, 'berkas.json'), sample.out);
  await siap(folder, 'letters', 'berkas.json', '--out', 'surat', '--set');
});
afterAll(() => gone(folder));

function paper(letter: string): Uint8Array {
  const made = join(folder, 'surat');
  const name = readdirSync(made).find((one) => one.startsWith(letter) && one.endsWith('.pdf'));
  if (name === undefined) throw new Error(`There is no ${letter}.`);
  return new Uint8Array(readFileSync(join(made, name)));
}

/** A page of a PDF as a scanner or a camera would see it. */
const pictureOf = (pdf: Uint8Array, kind: 'png' | 'jpeg', page: number): Uint8Array =>
  execFileSync('pdftoppm', [`-${kind}`, '-singlefile', '-f', String(page), '-r', '150', '-'], {
    input: pdf,
    maxBuffer: 50_000_000,
  });
/** A PDF's words, once qpdf found nothing wrong with the file. */
function wordsIn(pdf: Uint8Array): string {
  toolOutput(pdf, 'qpdf', ['--check', 'FILE']);
  return toolOutput(pdf, 'pdftotext', ['FILE', '-']).replace(/\s+/g, ' ');
}

async function chooseReset(visitor: Visitor): Promise<void> {
  await visitor.write({ role: 'searchbox' }, 'muaro jmabi');
  await visitor.press({ role: 'link', name: 'LPSE Kabupaten Muaro Jambi', last: true });
  await visitor.press({ role: 'link', name: /^Reset password/ });
  await visitor.press({ role: 'link', name: 'Siapkan berkas ini' });
  await visitor.heading('Beberapa pertanyaan');
}

async function answerWithAttorney(visitor: Visitor): Promise<void> {
  await visitor.tick({ label: 'CV (Persekutuan Komanditer)' });
  await visitor.tick({ label: 'Orang lain, dengan surat kuasa' });
  for (const name of [/akta perubahan terakhir/, /masih bisa dibuka/])
    await visitor.tick({ label: 'Ya', within: { role: 'group', name } });
}

async function tickAll(visitor: Visitor): Promise<void> {
  const css = '.requirements .tick input:not(:checked)';
  for (let left = await visitor.count({ css }); left > 0; left = await visitor.count({ css }))
    await visitor.press({ css });
}

async function onward(visitor: Visitor, step: string, heading: string | RegExp): Promise<void> {
  await visitor.press({ role: 'link', name: `Lanjut: ${step}` });
  await visitor.heading(heading);
}
