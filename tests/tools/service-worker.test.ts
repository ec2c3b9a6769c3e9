import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteFiles } from '../../src/tools/service-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'siapberkas-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'index.html': 'x'.repeat(50),
  'meja/index.html': 'desk',
  'siapkan/index.html': 'offices',
  'siapkan/kota-satu/index.html': 'one',
  'siapkan/kota-satu/perubahan-npwp/index.html': 'one, npwp',
  'siapkan/nasional/index.html': 'national',
  'assets/kota-satu-a_b-c123.js': 'profile',
  'assets/index-12345678.js': 'code',
  'fonts/berkas-serif-bold.ttf': 'font',
  'fonts/OFL.txt': 'licence',
  'panduan/alur/login/alur.svg': '<svg/>',
  'schema/dossier.schema.json': '{}',
  'icons/icon-192.png': 'png',
  'manifest.webmanifest': '{}',
  'sw.js': 'the worker of an earlier build',
  _headers: '/*',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const pathsOf = (offices: readonly string[]) => siteFiles(folder, offices).map(([path]) => path);

test('pages, code, fonts and pictures are kept, each page by its folder, the largest last', () => {
  expect(siteFiles(folder, ['kota-satu']).at(-1)).toEqual(['', expect.stringMatching(/^[0-9a-f]{16}$/), 50]);
  expect(pathsOf(['kota-satu']).sort()).toEqual([
    '',
    'assets/index-12345678.js',
    'assets/kota-satu-a_b-c123.js',
    'fonts/berkas-serif-bold.ttf',
    'manifest.webmanifest',
    'meja/',
    'panduan/alur/login/alur.svg',
    'siapkan/',
    'siapkan/kota-satu/',
    'siapkan/kota-satu/perubahan-npwp/',
    'siapkan/nasional/',
  ]);
});

test('of very many offices, only the national list is fetched ahead', () => {
  const many = ['kota-satu', ...Array.from({ length: 1000 }, (_, index) => `kota-${index}`)];
  expect(
    pathsOf(['kota-satu'])
      .filter((path) => !pathsOf(many).includes(path))
      .sort(),
  ).toEqual(['assets/kota-satu-a_b-c123.js', 'siapkan/kota-satu/', 'siapkan/kota-satu/perubahan-npwp/']);
});
