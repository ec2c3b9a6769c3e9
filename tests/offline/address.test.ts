import { expect, test } from 'vitest';
import { pathOf } from '../../src/offline/kept-files.ts';

const root = 'https://lpse.example/alat/siapberkas/';

test.each([
  ['', ''],
  ['index.html', ''],
  ['meja/', 'meja/'],
  ['meja/index.html', 'meja/'],
  ['siapkan/bombana/perubahan-npwp/?dari=wa#data:company.npwp', 'siapkan/bombana/perubahan-npwp/'],
  ['assets/index-abc.js', 'assets/index-abc.js'],
  ['panduan', 'panduan'],
])('“%s” below the root names “%s”', (address, path) => {
  expect(pathOf(root + address, root)).toBe(path);
});

test.each([
  'https://lpse.example/alat/',
  'https://lpse.example/alat/siapberkas',
  'https://lain.example/alat/siapberkas/',
  'https://lpse.example/?https://lpse.example/alat/siapberkas/',
  'data:text/html,meja',
])('“%s” is none of the site’s', (address) => {
  expect(pathOf(address, root)).toBeUndefined();
});
