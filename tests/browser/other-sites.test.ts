import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import {
  closeVisitors,
  framed,
  grantStorage,
  type OtherSite,
  otherSite,
  visitor,
} from '../support/browser/two-sites.ts';
import { answerWithAttorney, downloaded, onward, typeCompany } from '../support/browser/walk.ts';

/** Our lists inside the pages of another site: other host, other port, and a browser that keeps the two apart. */

const service = 'siapkan/muaro-jambi/reset-password/';
const frameOf = (path = service) =>
  `<iframe src="${inject('site')}${path}#sisip" title="Syarat" width="100%" height="800"></iframe>`;
const script = () => `<script src="${inject('site')}sisipan.js" async></script>`;

const sites: OtherSite[] = [];
async function around(pages: Readonly<Record<string, string>>): Promise<string> {
  const made = await otherSite(pages);
  sites.push(made);
  return made.address;
}
afterEach(() => {
  for (const site of sites.splice(0)) site.close();
});
afterAll(closeVisitors);

/** Every message that a page hears, from before its frames load. */
const listening = `<script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));</script>`;
const heightOf = `document.querySelector('iframe').getBoundingClientRect().height`;

test('a frame without any script, here or there: the list is read, with what leads elsewhere left out', async () => {
  const { page, complaints } = await visitor({ scripts: false });
  await page.goto(await around({ '/': `<h1>LPSE</h1>${frameOf()}` }));
  const list = page.frameLocator('iframe');
  await list.getByRole('heading', { level: 1, name: 'Reset password' }).waitFor();
  await list.getByText('KTP pimpinan').first().waitFor();
  for (const elsewhere of ['Panduan', 'Untuk petugas LPSE: meja depan'])
    expect(await list.getByText(elsewhere, { exact: true }).isVisible(), elsewhere).toBe(false);
  const box = await page.locator('iframe').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(800);
  expect(complaints).toEqual([]);
});

test.each([
  ['phone', 360, 640],
  ['desktop', 1280, 800],
])('with one line of script the frame is as high as what is in it, step by step, on a %s', async (_, width, height) => {
  const { page, complaints } = await visitor({ width, height });
  await page.goto(await around({ '/': `<h1>LPSE</h1>${frameOf()}${script()}<p>Kaki</p>` }));
  const frame = await framed(page);
  const fits = async () => {
    const inside = await frame.evaluate(() => [
      document.documentElement.getBoundingClientRect().height,
      document.documentElement.scrollHeight - document.documentElement.clientHeight,
    ]);
    return Math.abs((await page.evaluate<number>(heightOf)) - (inside[0] ?? 0)) <= 5 && (inside[1] ?? 9) <= 1;
  };
  await expect.poll(fits).toBe(true);
  const overview = await page.evaluate<number>(heightOf);
  await frame.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Beberapa pertanyaan' }).waitFor();
  await expect.poll(fits).toBe(true);
  expect(await page.evaluate<number>(heightOf)).not.toBe(overview);
  // The way onward is at the end of a long frame; the next step begins in sight.
  await frame.getByRole('link', { name: 'Lanjut: Daftar' }).click();
  const heading = frame.getByRole('heading', { level: 1, name: 'Daftar syarat Anda' });
  await heading.waitFor();
  await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((await heading.boundingBox())?.y).toBeLessThan(height);
  await frame.getByRole('button', { name: 'Hapus semua data' }).click();
  const question = frame.getByRole('dialog');
  const seen = async () => {
    const box = await question.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= height + 1;
  };
  await expect.poll(seen).toBe(true);
  expect(complaints).toEqual([]);
});

test('a frame tells its height to its parent alone, when asked, and nothing else ever', async () => {
  const { page } = await visitor();
  const other = await around({ '/lain': '<p>lain</p>' });
  const address = await around({
    '/': `${listening}${frameOf()}<iframe id="lain" src="${other}lain"></iframe>`,
  });
  await page.goto(address);
  const frame = await framed(page);
  const heard = () => page.evaluate<{ data: object; origin: string }[]>('heard');
  const ready = { data: { type: 'siapberkas:ready' }, origin: new URL(inject('site')).origin };
  expect(await heard()).toEqual([ready]);
  // Another frame of the page asks; then the page asks for something else.
  const stranger = page.frames().find((one) => one.url().endsWith('/lain'));
  await stranger?.evaluate(() => window.parent.frames[0]?.postMessage({ type: 'siapberkas:fit' }, '*'));
  await page.evaluate(() => {
    for (const data of [null, 'siapberkas:fit', { type: 'siapberkas:all' }, { type: ['siapberkas:fit'] }])
      window.frames[0]?.postMessage(data, '*');
  });
  await frame.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await answerWithAttorney(frame as never);
  expect(await heard()).toEqual([ready]);
  // The parent asks, and hears no more than numbers, whatever is typed.
  await page.evaluate(() => window.frames[0]?.postMessage({ type: 'siapberkas:fit' }, '*'));
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
  await frame.evaluate(() => window.location.assign('#data'));
  await frame.getByLabel('Nama perusahaan').first().fill('CV Contoh Batanghari');
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(2);
  for (const { data, origin } of (await heard()).slice(1)) {
    expect(origin).toBe(ready.origin);
    expect(data).toEqual({ type: 'siapberkas:height', height: expect.any(Number) });
  }
});

test('the script of the page believes no height but that of the very frame, from this site', async () => {
  const { page } = await visitor();
  const liar = `<script>setInterval(() => { for (const height of [5000, '9000px', NaN, -1, 1e9]) parent.postMessage({ type: 'siapberkas:height', height }, '*'); parent.said = true; }, 20)</script>`;
  const other = await around({ '/liar': liar });
  const address = await around({
    '/': `${listening}${frameOf()}<iframe id="liar" height="300" src="${other}liar"></iframe>${script()}`,
    '/sendiri': `${listening}${frameOf()}<iframe id="liar" height="300" src="/liar"></iframe>${script()}`,
    '/liar': liar,
  });
  for (const path of ['', 'sendiri']) {
    await page.goto(address + path);
    const frame = await framed(page);
    await expect.poll(() => page.evaluate<number>('heard.length')).toBeGreaterThan(20);
    await expect
      .poll(async () => {
        const inside = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        return Math.abs((await page.evaluate<number>(heightOf)) - inside) <= 5;
      })
      .toBe(true);
    expect(await page.locator('#liar').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(310);
    // Not even this site’s own page believes who speaks for another frame.
    await page.evaluate(() => window.postMessage({ type: 'siapberkas:height', height: 7000 }, '*'));
    expect(await page.evaluate<number>(heightOf)).toBeLessThan(6000);
  }
});

test('<siap-berkas> becomes a frame that fits, follows its attributes, and stays a link where they name nothing', async () => {
  const { page, site, complaints } = await visitor({ width: 1280, height: 800 });
  const link = `<a href="${site}${service}">Syarat reset password, LPSE Muaro Jambi</a>`;
  await page.goto(
    await around({
      '/': `<script>const t = 1, e = 2, n = 3, r = 4, s = 5;</script>${script()}
        <siap-berkas kantor="muaro-jambi" layanan="reset-password">${link}</siap-berkas>
        <siap-berkas kantor="../kantor" layanan="x">${link}</siap-berkas><script>const a = 6, i = 7, o = 8;</script>`,
    }),
  );
  const frame = await framed(page);
  await frame.getByRole('heading', { level: 1, name: 'Reset password' }).waitFor();
  const made = page.locator('siap-berkas').first();
  expect(await made.locator('iframe').getAttribute('title')).toBe('Syarat reset password, LPSE Muaro Jambi');
  expect(await made.locator('a').count()).toBe(0);
  await expect.poll(() => page.evaluate<number>(heightOf)).not.toBe(900);
  expect(await page.locator('siap-berkas').last().locator('a').count()).toBe(1);
  expect(complaints.splice(0).filter((text) => !text.startsWith('<siap-berkas>:'))).toEqual([]);
  await made.evaluate((one) => one.setAttribute('layanan', 'perubahan-email'));
  await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Perubahan email' }).waitFor();
  await made.evaluate((one) => one.removeAttribute('layanan'));
  await page
    .frameLocator('iframe')
    .getByRole('heading', { level: 1, name: /layanan|mengurus|urus/i })
    .waitFor();
  expect(await page.locator('iframe').count()).toBe(1);
});

test('in a frame: no axe findings, links to the rest of the site and to others open windows, letters are downloaded', async () => {
  const { page, context, complaints } = await visitor({ width: 1280, height: 800 });
  await page.goto(await around({ '/': `<main><h1>LPSE</h1>${frameOf()}</main>${script()}` }));
  const frame = await framed(page);
  expect((await axe(frame as never)).violations).toEqual([]);
  const [guide] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: /Saya tidak bisa login/ }).click(),
  ]);
  await guide.waitForURL(/panduan\/alur/);
  expect(await guide.evaluate(() => [window.opener, window.top === window.self])).toEqual([null, true]);
  await guide.close();
  await frame.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  const inside = frame as never;
  await answerWithAttorney(inside);
  await onward(inside, 'Daftar');
  await onward(inside, 'Data');
  await typeCompany(inside);
  await onward(inside, 'Surat');
  await frame.getByText('Bila unduhan atau cetak tidak jalan di sini').waitFor();
  const press = () => frame.getByRole('button', { name: 'Unduh PDF' }).click();
  const { bytes } = await downloaded(page, press);
  expect(await pdfText(bytes)).toContain('CV Contoh Batanghari');
  expect(complaints).toEqual([]);
});

test.each(['', 'panduan/', 'meja/', 'kantor/', 'tinjau/', 'untuk-lpse/', 'bandingkan/perubahan-npwp/'])(
  'no other page of the site stands in a frame of another: “%s”',
  async (path) => {
    const { page, complaints } = await visitor();
    await page.goto(await around({ '/': frameOf(path) }));
    await expect.poll(() => complaints.join()).toMatch(/X-Frame-Options|frame-ancestors|refused to connect/);
    expect(page.frames().map((frame) => frame.url())).not.toContain(inject('site') + path);
  },
);

test('what is entered in a frame is kept apart and said to be; in a window of its own it comes along, beside what is there', async () => {
  const { page, context, site, complaints } = await visitor();
  await page.goto(await around({ '/': `${frameOf()}${script()}` }));
  let frame = await framed(page);
  await frame.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await frame.getByText('Isian di sini tersimpan terpisah').waitFor();
  await frame.getByLabel('CV (Persekutuan Komanditer)').check();
  await frame.evaluate(() => window.location.assign('#data'));
  await frame.getByLabel('Nama perusahaan').first().fill('CV Contoh Batanghari');
  await page.reload();
  frame = await framed(page);
  await frame.getByRole('link', { name: /Lanjutkan/ }).waitFor();
  const out = () => frame.getByRole('link', { name: 'Buka di jendela sendiri' });
  const goOut = async () => {
    const [window] = await Promise.all([context.waitForEvent('page'), out().click()]);
    await window.getByRole('heading', { name: 'Isian dari halaman lain' }).waitFor();
    return window;
  };
  const first = await goOut();
  await first.getByText('Isian CV Contoh Batanghari ikut ke sini').waitFor();
  expect((await axe(first)).violations).toEqual([]);
  expect(await first.evaluate(() => localStorage.getItem('siapberkas:draft:muaro-jambi:reset-password'))).toBeNull();
  await first.getByRole('button', { name: 'Pakai isian ini' }).click();
  await first.getByRole('heading', { level: 1, name: 'Daftar syarat Anda' }).waitFor();
  expect(first.url()).not.toContain('bawa');
  await first.goto(`${site}${service}#data`);
  expect(await first.getByLabel('Nama perusahaan').first().inputValue()).toBe('CV Contoh Batanghari');
  // Once more: what stands there stays, and the other one stands beside it; or nothing is taken.
  const second = await goOut();
  await second.getByText('Keduanya tetap ada').waitFor();
  await second.getByRole('button', { name: 'Pakai isian ini' }).click();
  await second.waitForURL(/\?berkas=2#daftar/);
  const third = await goOut();
  await third.getByRole('button', { name: 'Jangan pakai' }).click();
  await third.getByRole('heading', { level: 1, name: 'Reset password' }).waitFor();
  const keys = await third.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':draft:')));
  expect(keys.sort()).toEqual(['', ':2'].map((number) => `siapberkas:draft:muaro-jambi:reset-password${number}`));
  expect(complaints).toEqual([]);
});

test('an address whose entries are broken, or of another service, keeps nothing and says what to do', async () => {
  const { page, site } = await visitor();
  for (const hash of ['#bawa=SB1', '#bawa=', `#bawa=${'A'.repeat(5000)}`, '#bawa=%3Cscript%3E']) {
    await page.goto('about:blank');
    await page.goto(`${site}${service}${hash}`);
    await page.getByText('Isian yang ikut tidak utuh').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  }
  await page.getByRole('button', { name: 'Lanjutkan tanpa itu' }).click();
  await expect.poll(() => page.url()).not.toContain('bawa');
});

test('where the browser keeps nothing in a frame, that is said, leaving asks first, and nothing is lost on the way out', async () => {
  const visiting = await visitor({ width: 1280, height: 800 });
  const { page, context } = visiting;
  await page.addInitScript(() => {
    if (window.self === window.top) return;
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const address = await around({ '/': `${frameOf()}${script()}`, '/lain': '<h1>Lain</h1>' });
  await page.goto(address);
  const frame = await framed(page);
  await frame.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await frame.getByText('Peramban tidak menyimpan isian di dalam halaman ini').waitFor();
  // Nothing entered: nobody is held back.
  await page.goto(`${address}lain`);
  await page.goto(address);
  const again = await framed(page);
  await again.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await again.getByLabel('CV (Persekutuan Komanditer)').check();
  await again.evaluate(() => window.location.assign('#data'));
  await again.getByLabel('Nama perusahaan').first().fill('CV Contoh Batanghari');
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.evaluate((to) => window.location.assign(to), `${address}lain`);
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await again.getByLabel('Nama perusahaan').first().inputValue()).toBe('CV Contoh Batanghari');
  const [own] = await Promise.all([
    context.waitForEvent('page'),
    again.getByRole('link', { name: 'Buka di jendela sendiri' }).click(),
  ]);
  await own.getByRole('button', { name: 'Pakai isian ini' }).click();
  await own.getByRole('link', { name: 'Lanjut: Data' }).click();
  expect(await own.getByLabel('Nama perusahaan').first().inputValue()).toBe('CV Contoh Batanghari');
});

/** Someone who has typed a company's name in a window of our own, and now is at the questions in a frame. */
async function alsoInOwnWindow() {
  const visiting = await visitor({ width: 1280, height: 800 });
  const { page, context, site } = visiting;
  const own = await context.newPage();
  await own.goto(`${site}${service}#data`);
  await own.getByLabel('Nama perusahaan').first().click();
  await own.getByLabel('Nama perusahaan').first().fill('PT Jendela Sendiri');
  const address = await around({ '/': `${frameOf()}${script()}` });
  await page.bringToFront();
  await page.goto(address);
  const frame = await framed(page);
  await frame.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await frame.getByLabel('CV (Persekutuan Komanditer)').check();
  const press = () => frame.getByRole('button', { name: 'Simpan bersama SiapBerkas' }).click();
  return { ...visiting, own, address, frame, press, visiting };
}

test('the site’s own storage is asked for at a press; where it is refused, that is said, and nothing is lost', async () => {
  const { frame, press } = await alsoInOwnWindow();
  await press();
  await frame.getByText('Peramban ini tidak memberikannya').waitFor();
  expect(await frame.getByLabel('CV (Persekutuan Komanditer)').isChecked()).toBe(true);
  const apart = await frame.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':draft:')));
  expect(apart).toEqual(['siapberkas:draft:muaro-jambi:reset-password']);
});

test('where the site’s own storage is given, what was entered in the frame stands there beside the rest', async () => {
  const { page, own, address, site, frame, press, visiting } = await alsoInOwnWindow();
  await grantStorage(visiting, address, site);
  await press();
  await frame.getByText('Isian Anda tersimpan bersama isian SiapBerkas lain').waitFor();
  expect(frame.url()).toContain('?berkas=2');
  expect(await frame.getByLabel('CV (Persekutuan Komanditer)').isChecked()).toBe(true);
  expect(await frame.getByRole('button', { name: 'Hapus semua data' }).isVisible()).toBe(false);
  await own.reload();
  expect(await own.getByLabel('Nama perusahaan').first().inputValue()).toBe('PT Jendela Sendiri');
  await own.goto(`${site}${service}?berkas=2#pertanyaan`);
  expect(await own.getByLabel('CV (Persekutuan Komanditer)').isChecked()).toBe(true);
  // The next visit asks nobody, and has what the window has.
  await page.goto(address);
  const later = await framed(page);
  await later.evaluate(() => window.location.assign('#data'));
  expect(await later.getByLabel('Nama perusahaan').first().inputValue()).toBe('PT Jendela Sendiri');
  const apart = await later.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')));
  expect(apart).toEqual([]);
});
