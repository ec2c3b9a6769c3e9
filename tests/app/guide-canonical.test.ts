import { afterEach, expect, test, vi } from 'vitest';
import { fillShell } from '../../src/tools/pages.ts';

const shell = '<head><title>x</title></head><body><div id="root"></div></body>';
const page = { path: 'panduan/cara-agregasi/', title: 'Judul', description: 'Isi', html: '<p>isi</p>', data: {} };

afterEach(() => vi.unstubAllEnvs());

test('a page bears its whole address where the build knows where the site will stand', () => {
  vi.stubEnv('SITE_ADDRESS', 'https://lpse.example/siapberkas');
  expect(fillShell(shell, page)).toContain(
    '<link rel="canonical" href="https://lpse.example/siapberkas/panduan/cara-agregasi/" />',
  );
});

test('without that no canonical address is made up', () => {
  vi.stubEnv('SITE_ADDRESS', '');
  expect(fillShell(shell, page)).not.toContain('canonical');
});

test('an address that is none stops the build', () => {
  vi.stubEnv('SITE_ADDRESS', 'javascript:alert(1)');
  expect(() => fillShell(shell, page)).toThrow(/SITE_ADDRESS/);
});
