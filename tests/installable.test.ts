import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { securityPolicy } from '../src/tools/pages.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path));

interface Manifest {
  readonly [key: string]: unknown;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}
const manifest = JSON.parse(read('public/manifest.webmanifest').toString()) as Manifest;

test('the manifest has no address of its own, so that the app installs from any folder', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  // An id would be resolved against the origin: two copies of the app in one site would be one.
  expect(manifest).not.toHaveProperty('id');
  const addresses = [...manifest.icons.map(({ src }) => src), ...manifest.shortcuts.map(({ url }) => url)];
  expect(addresses.filter((address) => /^\/|:/.test(address))).toEqual([]);
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['meja/', 'panduan/']);
  expect([manifest.name, manifest.lang]).toEqual(['SiapBerkas', 'id']);
});

test('each icon is as large as it says, and small in bytes', () => {
  const pictures = manifest.icons.filter(({ src }) => src.endsWith('.png'));
  expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '192x192 maskable',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of [...pictures, { src: 'icons/apple-touch-icon.png', sizes: '180x180' }]) {
    const bytes = read(`public/${src}`);
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
    expect(bytes.length, src).toBeLessThan(12_000);
  }
});

const headers = read('public/_headers')
  .toString()
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const);

test('README gives nginx and Apache the very headers of public/_headers', () => {
  const readme = read('README.md').toString();
  expect(headers.length).toBe(6);
  for (const [name, value] of headers) {
    const [nginx, apache] = [`add_header ${name} `, `Header always set ${name} `];
    expect(readme, name).toContain(name === 'Cache-Control' ? nginx : `${nginx}"${value}" always;`);
    expect(readme, name).toContain(`${apache}"${value}"`);
    expect(readme, name).toContain(`"${value}"`);
  }
});

test('pages and headers let the manifest and the service worker come from the site itself', () => {
  const policy = headers.find(([name]) => name === 'Content-Security-Policy')?.[1];
  for (const one of [securityPolicy, policy]) {
    expect(one).toContain("manifest-src 'self'");
    expect(one).toContain("worker-src 'self'");
  }
});
