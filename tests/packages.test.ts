import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesFrom, pageFiles } from './support/imports.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;

test('every package is named in one exact version, the same in the lock', () => {
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { version: string; integrity?: string }>;
  };
  const named = Object.entries({ ...dependencies, ...devDependencies });
  expect(named.length).toBeGreaterThan(20);
  for (const [name, version] of named) {
    const exact = /^(?:npm:@?[\w./-]+@)?(\d+\.\d+\.\d+)$/.exec(version)?.[1];
    expect(exact, `${name} ${version}`).toBeDefined();
    expect(packages[`node_modules/${name}`]?.version, name).toBe(exact);
  }
  const unsigned = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unsigned).toEqual([]);
});

test('README says of every package in the page, and in the npm package, why it is there', () => {
  const table = readFileSync(join(root, 'README.md'), 'utf8').split('## Packages')[1]?.split('\n## ')[0] ?? '';
  const named = new Set([...packagesFrom(pageFiles), ...Object.keys(dependencies ?? {})]);
  expect(named.size).toBeGreaterThan(15);
  for (const name of named) expect(table, name).toMatch(new RegExp(`^\\| .*${name}`, 'm'));
});
