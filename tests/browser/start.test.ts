import { expect, test } from 'vitest';
import { openPhone } from '../support/browser.ts';

test('the start page opens below any path, without a complaint', async () => {
  const { page, site, complaints, requests } = await openPhone();
  await page.goto(site);
  expect(await page.locator('h1').textContent()).toBe('Siapkan berkas untuk LPSE');
  expect(complaints).toEqual([]);
  expect(requests.every((address) => address.startsWith(site))).toBe(true);
});
