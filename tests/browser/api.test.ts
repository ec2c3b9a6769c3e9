import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';

const built = (path: string) => readFileSync(join(inject('folder'), path), 'utf8');

interface Index {
  readonly offices: readonly {
    readonly name: string;
    readonly kind: string;
    readonly page: string;
    readonly services: readonly { readonly title: string; readonly page: string; readonly list: string | null }[];
  }[];
}
const index = (): Index => JSON.parse(built('api/offices.json'));

/** What stands in a page for search engines. */
const blocks = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text = '']) => JSON.parse(text));

test('the API names pages that are there; each with a list says what it is as a GovernmentService, and no other does', () => {
  for (const { name, kind, page, services } of index().offices) {
    expect(blocks(built(`${page}index.html`)), page).toEqual([]);
    for (const service of services) {
      const said = blocks(built(`${service.page}index.html`));
      const expected = {
        '@context': 'https://schema.org',
        '@type': 'GovernmentService',
        name: service.title,
        provider: { '@type': 'GovernmentOrganization', name },
      };
      if (kind === 'office' && service.list) expect(said, service.page).toMatchObject([expected]);
      else expect(said, service.page).toEqual([]);
    }
  }
});

test('the policy of the page has nothing against what stands in it for search engines', async () => {
  const { page, site, complaints } = await openPhone();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/`);
  await page.waitForLoadState('networkidle');
  const block = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await block.textContent()) ?? '')).toMatchObject({ '@type': 'GovernmentService' });
  expect([...complaints, ...said.filter((text) => /Content.Security|Trusted/i.test(text))]).toEqual([]);
});

test('the API is served, and no page fetches or keeps it', async () => {
  const { page, site, requests } = await openPhone();
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/`);
  await page.waitForLoadState('networkidle');
  const list = await page.request.get(`${site}api/muaro-jambi/reset-password.json`);
  expect(await list.json()).toMatchObject({ format: 'siapberkas/api-list', office: { id: 'muaro-jambi' } });
  expect(list.headers()['content-type']).toContain('application/json');
  expect(requests.filter((url) => /\/api\//.test(url))).toEqual([]);
  expect(built('sw.js')).not.toMatch(/["'`]api\//);
});
