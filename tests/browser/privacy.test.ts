import { expect, test } from 'vitest';
import { openPhone } from '../support/browser.ts';
import {
  answerWithAttorney,
  chooseReset,
  company,
  downloaded,
  onward,
  remembered,
  tickAll,
  typeCompany,
} from '../support/walk.ts';

test('no request leaves the site, and none carries what was typed', async () => {
  const { page, site, requests, complaints, context } = await openPhone();
  const bodies: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) bodies.push(request.url());
  });
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');
  await tickAll(page);
  await onward(page, 'Data');
  await typeCompany(page);
  await onward(page, 'Surat');
  await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  await onward(page, 'Siap');

  const foreign = requests.filter(
    (address) => !address.startsWith(site) && !address.startsWith(`blob:${new URL(site).origin}`),
  );
  expect(foreign).toEqual([]);
  expect(bodies).toEqual([]);
  expect(requests.filter((address) => address.includes('?'))).toEqual([]);
  const asked = decodeURIComponent(requests.join(' '));
  for (const text of Object.values(company)) {
    if (text.length > 8) expect(asked).not.toContain(text);
  }
  expect(complaints).toEqual([]);
});

test('the security policy forbids other origins, inline code and forms, on every page', async () => {
  const { page, site } = await openPhone();
  for (const path of ['', 'siapkan/bombana/', 'siapkan/bombana/npwp-change/']) {
    await page.goto(site + path);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await page.locator('script:not([src]):not([type="application/json"])').count()).toBe(0);
    expect(await page.locator('[style], style').count()).toBe(0);
  }
});

test('where the browser knows Trusted Types, no text becomes HTML, code or a worker from elsewhere', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/bombana/npwp-change/`);
  await remembered(page);
  const refused = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      html: () => {
        document.body.innerHTML = '<b>teks</b>';
      },
      code: () => setTimeout('location.reload()', 0),
      script: () => {
        document.createElement('script').src = 'assets/index.js';
      },
      foreignWorker: () => new Worker('https://contoh.example/kode.js'),
      ownPolicy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('lain', {}),
    };
    return Object.entries(tries)
      .filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      })
      .map(([name]) => name);
  });
  expect(refused).toEqual(['html', 'code', 'foreignWorker', 'ownPolicy']);
});
