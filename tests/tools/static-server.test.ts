import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/tools/static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'siapberkas-served-'));
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'halaman'));
  writeFileSync(join(folder, 'halaman/index.html'), '<p>Halaman</p>');
  writeFileSync(join(folder, 'kode.js'), 'export {};');
  writeFileSync(
    join(folder, '_headers'),
    '# words\n/*\n  Referrer-Policy: no-referrer\n  X-Two: satu\n/halaman/*\n  X-Two: dua\n/assets/*\n  Cache-Control: x\n',
  );
  served = await serveFolder({ folder, prefix: '/situs/' });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });

test('a folder is its index.html, and without its slash leads there', async () => {
  const page = await ask('halaman/?a=1');
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html;charset=utf-8',
    '<p>Halaman</p>',
  ]);
  const bare = await ask('halaman?a=1');
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/situs/halaman/?a=1']);
});

test('every answer bears the headers that _headers asks for everywhere, and is asked for anew', async () => {
  for (const path of ['kode.js', 'halaman/', 'nothing']) {
    expect((await ask(path)).headers.get('referrer-policy')).toBe('no-referrer');
  }
  const script = await ask('kode.js');
  expect([script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
    'text/javascript',
    'no-cache',
  ]);
});

test('what two blocks say of one address stands side by side, as hosts send it', async () => {
  expect((await ask('halaman/')).headers.get('x-two')).toBe('satu, dua');
  expect((await ask('kode.js')).headers.get('x-two')).toBe('satu');
});

test('a new file takes the place of an old one without a new start', async () => {
  expect((await ask('baru.txt')).status).toBe(404);
  writeFileSync(join(folder, 'baru.txt'), 'baru');
  expect(await (await ask('baru.txt')).text()).toBe('baru');
});

test.each(['/elsewhere', 'halaman/index', 'kode', '%', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd'])(
  '“%s” is nothing',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);
