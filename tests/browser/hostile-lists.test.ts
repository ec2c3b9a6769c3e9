import { expect, test } from 'vitest';
import { listText } from '../../src/handoff/list-link.ts';
import { openPhone } from '../support/browser/phone.ts';
import { linkOfText } from '../support/handoff/lists.ts';
import { officeCalled } from '../support/kernel/dossiers.ts';

const office = JSON.parse(listText(officeCalled('bombana')));
const linkOf = (more: object, by = 'LPSE Contoh'): string =>
  linkOfText(JSON.stringify({ by, office: { ...office, ...more } }));
const script = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';

/** What anyone may put behind `#`, and what each tries. */
const hostile: readonly (readonly [tries: string, fragment: string])[] = [
  ['a script in the name of the office', linkOf({ name: script })],
  ['a script in the name of who gave it', linkOf({}, script)],
  ['an address that is code', linkOf({ contact: { site: 'javascript:window.ran=1' } })],
  ['an address of another scheme', linkOf({ contact: { site: 'data:text/html,<script>opener.ran=1</script>' } })],
  ['letters that turn the text around', linkOf({ name: 'LPSE \u202eabmoB' })],
  ['names that reach into every object', linkOfText('{"by":"LPSE","office":{"__proto__":{"ran":1}}}')],
  ['far more than it seems', linkOfText(' '.repeat(2_000_000))],
  ['brackets without an end', linkOfText('['.repeat(100_000))],
  ['signs without a meaning', 'l=1ZZZZZZZZZZZZZZZZZZZZ'],
  ['half a link', linkOf({}).slice(0, 200)],
];

test.each(hostile)('a link with %s runs nothing, leads nowhere and leaves the page standing', async (_, fragment) => {
  const { page, site, complaints, requests } = await openPhone();
  await page.goto(`${site}daftar/#${fragment}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
  expect(await page.evaluate(() => ({}) as { ran?: unknown })).toEqual({});
  const pressable = await page.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
  expect(pressable.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
  expect(await page.locator('[onerror], img[src="x"]').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(site) && !/^(data|blob):/.test(address))).toEqual([]);
  await page.context().close();
});
