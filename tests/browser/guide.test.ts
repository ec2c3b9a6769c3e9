import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readGuides } from '../../src/catalog/node.ts';
import { pathsOf } from '../../src/guide/walk.ts';
import { axe } from '../support/browser/axe.ts';
import { enter } from '../support/browser/keys.ts';
import { openPhone } from '../support/browser/phone.ts';
import { unmarkedIndonesian } from '../support/looks/raw-words.ts';

const guides = readGuides();
const login = guides.flows.find(({ id }) => id === 'tidak-bisa-login');
if (!login) throw new Error('the flow about the login must be there');

const firstFound = (page: Page) => page.locator('search li a').first();

test.each([
  ['user id pasword salah', 'Maaf User ID atau Password anda salah'],
  ['oops an eror occured', 'Oops, an error occured'],
  ['data akun tdk tersinkron inaproc', 'tidak tersinkronisasi dengan inaproc'],
])('typing “%s” finds the answer first, and opens it', async (typed, message) => {
  const { page, site, complaints } = await openPhone();
  await page.goto(`${site}panduan/`);
  await page.getByRole('searchbox').fill(typed);
  await firstFound(page).waitFor();
  await firstFound(page).click();
  await page.locator('main h1').waitFor();
  expect(await page.locator('main').textContent()).toContain(message);
  expect(await page.title()).toMatch(/SiapBerkas$/);
  expect(complaints).toEqual([]);
});

test('the index of the search is fetched when the field is entered, not before', async () => {
  const { page, site, requests } = await openPhone();
  await page.goto(`${site}panduan/`);
  await page.waitForLoadState('networkidle');
  const asked = () => requests.filter((one) => one.includes('guides-search')).length;
  expect(asked()).toBe(0);
  await page.getByRole('searchbox').focus();
  await expect.poll(asked).toBe(1);
});

test('what no answer matches is said, and the flows are offered', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}panduan/`);
  await page.getByRole('searchbox').fill('qqqq zzzz');
  await page.getByText('Panduan ini belum memuat jawaban untuk itu.').waitFor();
  expect(await page.getByRole('link', { name: 'Saya tidak bisa login' }).count()).toBe(1);
});

test.each(['akun diblokir', 'Error in executeUpdate insert or update on table rekanan'])(
  'where no answer covers “%s”, this is said, and a report for the helpdesk holds it',
  async (typed) => {
    const { page, site, complaints } = await openPhone();
    await page.goto(`${site}panduan/`);
    await page.getByRole('searchbox').fill(typed);
    await page.getByText('Panduan ini belum memuat jawaban untuk itu.').waitFor();
    const order = await page.locator('search').innerText();
    expect(order.indexOf('Tanyakan ke helpdesk LPSE')).toBeGreaterThan(0);
    expect(order.indexOf('Mungkin mirip')).toBeGreaterThan(order.indexOf('Tanyakan ke helpdesk LPSE'));
    expect((await axe(page)).violations).toEqual([]);
    await page.getByRole('button', { name: 'Buat laporan untuk helpdesk' }).click();
    const message = page.getByLabel('Pesan atau kode error');
    await message.waitFor();
    expect(await message.inputValue()).toBe(typed);
    expect(await page.locator('search pre').innerText()).toContain(`Pesan di layar: ${typed}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    // What stands in the report is not lost when something else is sought.
    await page.getByLabel('Deskripsi masalah').fill('Sejak kemarin');
    await page.getByRole('searchbox').fill('lupa password');
    await page.getByText('Pakai fitur').first().waitFor();
    expect(await page.getByLabel('Deskripsi masalah').inputValue()).toBe('Sejak kemarin');
    expect((await axe(page)).violations).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('the forgotten password is answered on the guide’s first screen, with what has changed since', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}panduan/`);
  const answer = page.getByText('Pakai fitur “Lupa Password”');
  const box = await answer.boundingBox();
  expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  expect(await page.locator('.first-answer').innerText()).toContain('akun.inaproc.id');
});

test('by keyboard alone, a flow leads to its outcome, Back and a new start work, and the address names each step', async () => {
  const { page, site, complaints } = await openPhone();
  const path = pathsOf(login).find(({ outcome }) => outcome.result === 'bring');
  if (!path) throw new Error('a file to bring must be among the outcomes');
  await page.goto(`${site}panduan/alur/tidak-bisa-login/`);
  for (const answer of path.answers) {
    const before = page.url();
    await enter(page, (await page.locator('.answers a').nth(answer).textContent()) ?? '');
    await page.waitForURL((url) => url.href !== before);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  }
  expect(new URL(page.url()).hash).toBe(`#${path.answers.map((answer) => answer + 1).join('.')}`);
  expect(await page.locator('.outcome h2').textContent()).toBe(path.outcome.say.id);
  const file = page.locator('.outcome a.button').first();
  expect(await file.getAttribute('href')).toMatch(/siapkan\/[a-z-]+\/reset-password\/$/);
  await page.goBack();
  await page.locator('.answers a').first().waitFor();
  expect(new URL(page.url()).hash).toBe(
    `#${path.answers
      .slice(0, -1)
      .map((answer) => answer + 1)
      .join('.')}`,
  );
  await page.goForward();
  await page.locator('.outcome').waitFor();
  await page.getByRole('link', { name: 'Mulai lagi' }).click();
  await page.getByRole('heading', { name: 'Pesan apa yang muncul di layar?' }).waitFor();
  expect(complaints).toEqual([]);
});

test('every outcome of every flow is reached by its address, and says what the data say', async () => {
  const { page, site, complaints } = await openPhone();
  let seen = 0;
  for (const flow of guides.flows) {
    await page.goto(`${site}panduan/alur/${flow.id}/`);
    for (const { answers, outcome } of pathsOf(flow)) {
      const hash = answers.map((answer) => answer + 1).join('.');
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await page.waitForFunction(
        ([count, say]) =>
          document.querySelectorAll('.given > li').length === count &&
          document.querySelector('.outcome h2')?.textContent === say,
        [answers.length, outcome.say.id] as const,
      );
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
});

test('nothing of the guide is wider than a phone of 320 px', async () => {
  const { page, site } = await openPhone({ width: 320 });
  for (const path of [
    'panduan/',
    ...guides.entries.map(({ id }) => `panduan/${id}/`),
    ...guides.flows.map(({ id }) => `panduan/alur/${id}/`),
  ]) {
    await page.goto(site + path);
    await page.locator('main h1').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('without scripts every answer reads in full, and every flow as an outline to which its answers lead', async () => {
  const { page, site } = await openPhone({ scripts: false });
  for (const { id, question, answer } of guides.entries) {
    await page.goto(`${site}panduan/${id}/`);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain(question.id);
    for (const part of answer)
      for (const line of part.kind === 'paragraph' ? [part.text] : part.kind === 'steps' ? part.steps : part.items)
        expect(text.replaceAll(' (situs lain)', '').replaceAll('https://', ''), id).toContain(
          line.id.replaceAll('https://', ''),
        );
  }
  for (const flow of guides.flows) {
    await page.goto(`${site}panduan/alur/${flow.id}/`);
    const outline = (await page.locator('.outline').first().innerText()).replaceAll(/\s+/g, ' ');
    for (const node of Object.values(flow.nodes))
      expect(outline.replaceAll(' (situs lain)', ''), flow.id).toContain(
        (node.kind === 'question' ? node.ask : node.say).id,
      );
    await page.locator('.answers a').nth(1).click();
    expect(await page.locator(':target').count(), flow.id).toBe(1);
  }
});

test('the picture of each flow is there, and is drawn', async () => {
  const { page, site } = await openPhone();
  for (const { id } of guides.flows) {
    await page.goto(`${site}panduan/alur/${id}/`);
    await page.getByText('Seluruh alur dan bagannya').click();
    await page.locator('.flow-picture img').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => (document.querySelector('.flow-picture img') as HTMLImageElement).naturalWidth > 300,
    );
  }
});

test('the desk fills in the report for LKPP and copies it', async () => {
  const { page, context, site } = await openPhone();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site}panduan/kode-galat-7xxxx/`);
  await page.getByLabel('Deskripsi masalah').fill('Login lalu muncul kode 70213');
  await page.getByLabel('Tanggal dan jam kejadian').fill('2026-11-23T09:05');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Salin laporan' }).click();
  await page.getByText('Titik-titik masih perlu diisi').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Deskripsi masalah: Login lalu muncul kode 70213');
  expect(copied).toContain('Waktu kejadian: 23 November 2026 pukul 09.05');
  expect(copied).toContain('Screenshot error: terlampir');
  await page.reload();
  expect(await page.getByLabel('Deskripsi masalah').inputValue()).toBe('');
});

test('what is typed into the report before its code has come stays, and stands in its text', async () => {
  const { page, site, complaints } = await openPhone();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route('**/report-form*.js', async (route) => {
    asked++;
    await held;
    await route.continue();
  });
  await page.goto(`${site}panduan/kode-galat-7xxxx/`, { waitUntil: 'commit' });
  await page.getByLabel('Deskripsi masalah').fill('Login lalu muncul kode 70213');
  await page.getByLabel('Nama penyedia').pressSequentially('PT Con');
  await expect.poll(() => asked).toBe(1);
  release();
  await page.waitForFunction(() => document.querySelector('pre')?.textContent?.includes('kode 70213'));
  await page.getByLabel('Nama penyedia').pressSequentially('toh');
  await page.waitForFunction(() => document.querySelector('pre')?.textContent?.includes('Penyedia: PT Contoh'));
  expect(await page.getByLabel('Deskripsi masalah').inputValue()).toBe('Login lalu muncul kode 70213');
  expect(complaints).toEqual([]);
});

test('the picture of a flow fits its column, or says that it goes on', async () => {
  for (const width of [360, 1280]) {
    const { page, site } = await openPhone({ width });
    for (const { id } of guides.flows) {
      await page.goto(`${site}panduan/alur/${id}/`);
      await page.getByText('Seluruh alur dan bagannya').click();
      const frame = page.locator('.flow-picture');
      await frame.waitFor();
      const wider = await frame.evaluate((one) => one.scrollWidth > one.clientWidth);
      await expect
        .poll(() => page.getByText('Geser ke samping').isVisible(), { message: `${id}, ${width}` })
        .toBe(wider);
    }
  }
});

test('way A of the aggregation is printed by itself', async () => {
  const { page, site } = await openPhone();
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = [...document.querySelectorAll('.answer-part > .alone')]
        .map(({ id }) => id)
        .join();
    };
  });
  await page.goto(`${site}panduan/cara-agregasi/`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Cetak Cara A' }).click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('cara-a');
  expect(await page.locator('.alone').count()).toBe(0);
});

test('the guide speaks English; only what is quoted stays Indonesian, and is marked so', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}panduan/cara-agregasi/`);
  await page.getByRole('button', { name: 'English' }).click();
  await page
    .getByRole('heading', { name: 'How do I activate aggregation, so that I can log in at every LPSE?' })
    .waitFor();
  for (const path of [
    'panduan/',
    'panduan/meja/',
    ...guides.entries.map(({ id }) => `panduan/${id}/`),
    ...guides.flows.map(({ id }) => `panduan/alur/${id}/`),
  ]) {
    await page.goto(site + path);
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.locator('summary').evaluateAll((summaries) => {
      for (const { parentElement } of summaries)
        if (parentElement instanceof HTMLDetailsElement) parentElement.open = true;
    });
    expect(await page.locator('main span[lang="id"]:not(.since span)').count(), path).toBe(0);
    expect(await unmarkedIndonesian(page), path).toEqual([]);
  }
});

test('the guide is found from the start page, from a service, and from every page’s head', async () => {
  const { page, site } = await openPhone();
  await page.goto(site);
  await page.getByLabel('Pesan galat, akun diblokir, atau hal lain').check();
  expect(await page.getByRole('link', { name: 'Buka panduan' }).getAttribute('href')).toBe('./panduan/');
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/`);
  await page.getByRole('link', { name: /Saya tidak bisa login/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Saya tidak bisa login' }).waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'Panduan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Panduan' }).waitFor();
});

test('every page of the guide has a canonical address, that of its folder', async () => {
  const { page, site } = await openPhone();
  for (const path of ['panduan/', 'panduan/cara-agregasi/']) {
    await page.goto(`${site}${path}index.html`);
    const canonical = page.locator('link[rel="canonical"]');
    await canonical.waitFor({ state: 'attached' });
    expect(await canonical.getAttribute('href')).toBe(site + path);
  }
});
