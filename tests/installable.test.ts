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

/** Paths as `_headers` has them, each with its headers. */
const blocks = new Map<string, (readonly [name: string, value: string])[]>();
for (const line of read('public/_headers').toString().split('\n')) {
  if (line.startsWith('/')) blocks.set(line, []);
  else if (line.startsWith('  '))
    [...blocks.values()]
      .at(-1)
      ?.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
}
const everywhere = blocks.get('/*') ?? [];
const headers = [...everywhere, ...(blocks.get('/assets/*') ?? [])];
const policyOf = (path: string) => blocks.get(path)?.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';

test('README gives nginx and Apache the very headers of public/_headers', () => {
  const readme = read('README.md').toString();
  expect(headers.length).toBe(7);
  for (const [name, value] of headers) {
    const [nginx, apache] = [`add_header ${name} `, `Header always set ${name} `];
    // One of them depends on the address: a map has both.
    const mapped = name === 'Cache-Control' || name === 'Content-Security-Policy';
    expect(readme, name).toContain(mapped ? nginx : `${nginx}"${value}" always;`);
    expect(readme, name).toContain(`${apache}"${value}"`);
    expect(readme, name).toContain(`"${value}"`);
  }
});

test('nobody frames the site, but anyone the lists; README says so to nginx and Apache, too', () => {
  expect(everywhere).toContainEqual(['X-Frame-Options', 'SAMEORIGIN']);
  // Two policies for one page both hold: the first must leave open what the second allows.
  expect(policyOf('/*')).not.toContain('frame-ancestors');
  const open = [...blocks.keys()].filter((path) => policyOf(path).includes('frame-ancestors'));
  expect(open).toEqual(['/siapkan/*', '/daftar/*']);
  const readme = read('README.md').toString();
  for (const path of open) {
    expect(policyOf(path)).toBe(`${policyOf('/*')}; frame-ancestors *`);
    expect(readme.split(`"${policyOf(path)}"`)).toHaveLength(3);
  }
});

test('pages and headers let the manifest and the service worker come from the site itself', () => {
  const policy = policyOf('/*');
  for (const one of [securityPolicy, policy]) {
    expect(one).toContain("manifest-src 'self'");
    expect(one).toContain("worker-src 'self'");
  }
});
