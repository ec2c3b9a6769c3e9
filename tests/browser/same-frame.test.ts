import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, chooseReset, onward } from '../support/browser/walk.ts';
import { layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';

/** Events that come faster than the page is drawn: a slow phone handles several presses before its next frame. */

/** Presses controls one after the other in one task: nothing is drawn between, and React has no turn of its own. */
async function pressAtOnce(page: Page, ...controls: readonly Locator[]): Promise<void> {
  const found = await Promise.all(controls.map((control) => control.elementHandle()));
  await page.evaluate((elements) => {
    for (const element of elements) (element as HTMLElement | null)?.click();
  }, found);
}

const draft = async (page: Page) =>
  JSON.parse(await page.evaluate(() => localStorage.getItem('siapberkas:draft:muaro-jambi:reset-password') ?? '{}'));

test('answers given to two questions in the same frame both stand', async () => {
  const { page, site, complaints } = await openPhone();
  await chooseReset(page, site);
  await pressAtOnce(
    page,
    page.getByLabel('CV (Persekutuan Komanditer)'),
    page.getByLabel('Orang lain, dengan surat kuasa'),
  );
  await pressAtOnce(
    page,
    page.getByRole('group', { name: /akta perubahan terakhir/ }).getByLabel('Ya'),
    page.getByRole('group', { name: /masih bisa dibuka/ }).getByLabel('Ya'),
  );
  expect((await draft(page)).answers).toMatchObject({
    legalForm: 'cv',
    handedInBy: 'attorney',
    exists: { 'akta-perubahan': true },
    oldMailboxOpen: true,
  });
  expect(await page.getByLabel('CV (Persekutuan Komanditer)').isChecked()).toBe(true);
  expect(await page.getByLabel('Orang lain, dengan surat kuasa').isChecked()).toBe(true);
  expect(complaints).toEqual([]);
});

test('every tick of the list pressed in the same frame stands, two of one paper too; and can be taken back so', async () => {
  const { page, site, complaints } = await openPhone();
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');
  const ticks = await page.locator('.requirements .tick input').all();
  const ofOnePaper = await page.evaluate(
    () =>
      [...document.querySelectorAll('.requirements .requirement')].filter(
        (paper) => paper.querySelectorAll('.tick input').length > 1,
      ).length,
  );
  expect(ofOnePaper).toBeGreaterThan(0);
  await pressAtOnce(page, ...ticks);
  for (const tick of ticks) expect(await tick.isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => page.locator('.requirements .tick input').count()).toBe(ticks.length);
  for (const tick of await page.locator('.requirements .tick input').all()) expect(await tick.isChecked()).toBe(true);
  await pressAtOnce(page, ...(await page.locator('.requirements .tick input').all()));
  for (const tick of await page.locator('.requirements .tick input').all()) expect(await tick.isChecked()).toBe(false);
  expect(complaints).toEqual([]);
});

test('at the desk, three presses on “one more copy”, and the original, all count in the same frame', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  const { page } = desk;
  const more = page.getByRole('button', { name: /^Tambah salinan/ }).first();
  const copies = more.locator('xpath=..').locator('b');
  const before = Number(await copies.textContent());
  await pressAtOnce(page, more, more, more);
  await expect.poll(async () => Number(await copies.textContent())).toBe(before + 3);
  const row = more.locator('xpath=ancestor::*[contains(@class,"desk-marks")]');
  const original = row.getByRole('button', { name: 'Asli dilihat', exact: true });
  await pressAtOnce(page, original, more);
  await expect.poll(async () => Number(await copies.textContent())).toBe(before + 4);
  expect(await original.getAttribute('aria-pressed')).toBe('true');
});

test('a step whose code was fetched ahead is there in the next frame, without its front in between', async () => {
  const { page, site } = await openPhone();
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');
  await page.waitForLoadState('networkidle');
  const waited = await page.evaluate(async () => {
    let fronts = 0;
    new MutationObserver(() => {
      fronts += document.querySelectorAll('.step-front').length;
    }).observe(document.body, { childList: true, subtree: true });
    location.hash = '#data';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return { fronts, focused: document.activeElement?.textContent };
  });
  expect(waited).toEqual({ fronts: 0, focused: 'Data untuk surat' });
});
