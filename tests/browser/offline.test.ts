import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { isPutIn } from '../../src/offline/kept-files.ts';
import { siteFiles } from '../../src/tools/service-worker.ts';
import { axe } from '../support/browser/axe.ts';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { damage, keptPaths, phoneAndServer, readyOffline } from '../support/browser/offline-site.ts';
import { answerWithAttorney, chooseReset, downloaded, onward, tickAll, typeCompany } from '../support/browser/walk.ts';
import { acceptAll, atCheck, numberOf, withKeys } from '../support/desk/browser.ts';

test('after one visit, without a network: choose, fill, letters, desk, receipt, guide', async () => {
  const phone = await phoneAndServer();
  const { page, site, server, cutNetwork, complaints } = phone;
  await page.goto(site);
  await readyOffline(page);
  const files = siteFiles(server.folder).map(([path]) => path);
  expect((await keptPaths(page, site)).filter((path) => !isPutIn(path)).sort()).toEqual([...files].sort());
  // Nothing but these, the worker itself, the list of what offices put into the site, and what an installed app is drawn
  // with; and not a word behind a `?`.
  const others = new Set(server.asked.filter((path) => !files.includes(path)));
  expect([...others].filter((path) => !/^icons?[./]/.test(path)).sort()).toEqual(['kantor/daftar.json', 'sw.js']);
  await cutNetwork();

  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');
  await tickAll(page);
  await onward(page, 'Data');
  await typeCompany(page);
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Simpan ke berkas' }).click());
  await onward(page, 'Surat');
  const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  expect(await pdfText(pdf.bytes)).toContain('CV Contoh Batanghari');
  const docx = await downloaded(page, () => page.getByRole('button', { name: 'Unduh Word (DOCX)' }).click());
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) });
  expect(value).toContain('CV Contoh Batanghari');
  await onward(page, 'Siap');
  const code = await page.getByRole('img', { name: /^Kode QR berkas ini/ }).screenshot();

  const desk = withKeys(phone);
  await page.goto(`${site}meja/index.html`);
  await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const picker = page.getByLabel('PDF surat, berkas tersimpan');
  await picker.setInputFiles({ name: 'kode.png', mimeType: 'image/png', buffer: code });
  await atCheck(page);
  await page.goto(`${site}meja/`);
  await picker.setInputFiles({ name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.bytes) });
  await atCheck(page);
  await page.locator('.desk-row').first().focus();
  await acceptAll(desk);
  await desk.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lengkap' }).waitFor();
  const receipt = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  expect(await pdfText(receipt.bytes)).toContain(await numberOf(page));

  await page.goto(`${site}panduan?dari=meja`);
  expect(page.url()).toBe(`${site}panduan/`);
  await page.getByRole('searchbox').fill('oops an eror occured');
  await page.locator('search li a').first().click();
  await page.getByText('Oops, an error occured').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Ready for use without a network.').waitFor();
  expect(complaints).toEqual([]);
});

test('the browser finds nothing that would keep the app from being installed, from any page', async () => {
  const { page, site, context } = await phoneAndServer({ whole: true });
  const devtools = await context.newCDPSession(page);
  for (const path of ['', 'siapkan/bombana/perubahan-npwp/', 'panduan/alur/tidak-bisa-login/']) {
    await page.goto(site + path);
    const { url, errors } = await devtools.send('Page.getAppManifest');
    expect([url, errors]).toEqual([`${site}manifest.webmanifest`, []]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Which every window of a test is.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  }
});

test('a user who saves data is asked first, with the size, and then has everything', async () => {
  const { page, site, server, cutNetwork } = await phoneAndServer({ saveData: true });
  const list = siteFiles(server.folder);
  const bytesOf = (paths: readonly string[]) =>
    list.reduce((sum, [path, , bytes]) => sum + (paths.includes(path) ? bytes : 0), 0);
  const whole = bytesOf(list.map(([path]) => path));
  await page.goto(site);
  const save = page.getByRole('button', { name: /^Simpan untuk dipakai tanpa jaringan/ });
  await save.waitFor();
  const held = bytesOf(await keptPaths(page, site));
  expect(held / whole).toBeLessThan(0.2);
  const size = new Intl.NumberFormat('id', { maximumFractionDigits: 1 }).format((whole - held) / 1e6);
  expect(await save.textContent()).toBe(`Simpan untuk dipakai tanpa jaringan (paling banyak ${size} MB)`);
  expect((await axe(page)).violations).toEqual([]);
  await save.click();
  await readyOffline(page);
  await cutNetwork();
  await page.goto(`${site}panduan/`);
  await page.getByRole('searchbox').fill('password');
  await page.locator('search li a').first().waitFor();
});

test('what was visited while saving data opens again without a network; what was not says so', async () => {
  const { page, site, cutNetwork } = await phoneAndServer({ saveData: true });
  await page.goto(site);
  await page.getByRole('button', { name: /^Simpan untuk dipakai/ }).waitFor();
  await page.goto(`${site}siapkan/bombana/`);
  await expect.poll(() => keptPaths(page, site)).toContain('siapkan/bombana/');
  await cutNetwork();
  await page.goto(site);
  await page.getByRole('searchbox').fill('bombana');
  await page.getByRole('link', { name: 'LPSE Kabupaten Bombana' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toBe(`${site}siapkan/bombana/`);
  await page.goto(`${site}siapkan/siak/`);
  await page.getByRole('heading', { name: 'Halaman ini belum tersimpan' }).waitFor();
  await page.getByRole('link', { name: 'Ke halaman awal' }).click();
  await page.getByRole('searchbox').waitFor();
});

test('a file that comes damaged, or from a hotspot’s own page, is not kept, and the app does not call itself ready', async () => {
  const { page, site, server } = await phoneAndServer();
  await damage(server, 'panduan/index.html');
  await page.goto(site);
  const others = siteFiles(server.folder).length - 1;
  await expect.poll(async () => (await keptPaths(page, site)).length, { timeout: 30_000 }).toBe(others);
  await expect.poll(() => server.asked.includes('panduan/')).toBe(true);
  expect(await keptPaths(page, site)).not.toContain('panduan/');
  expect(await page.getByText('Siap dipakai tanpa jaringan').count()).toBe(0);
});
