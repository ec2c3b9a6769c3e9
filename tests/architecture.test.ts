import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from '../.dependency-cruiser.mjs';
import { files, packageEntries, packagesFrom, src } from './support/imports.ts';

/** The source with a few files beside it: what the rules of `.dependency-cruiser.mjs` say of them. */
async function saidOf(added: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'siapberkas-imports-'));
  try {
    for (const [file, text] of Object.entries(added)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const { output } = await cruise(['src'], { ...rules.options, baseDir: root, validate: true, ruleSet: rules });
    if (typeof output === 'string') throw new Error(output);
    return output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the rules of imports see what goes upward, sideways or round, in types and in what is loaded later, too', async () => {
  const fine = {
    'src/domain/day.ts': 'export const day = 1;',
    'src/app/ui/a.ts': "export * from '../../domain/day.ts';",
  };
  expect(await saidOf(fine)).toEqual([]);
  const wrong = {
    'src/domain/up.ts': "import type { A } from '../app/ui/a.ts'; export type B = A;",
    'src/domain/node.ts': "import { join } from 'node:path'; export const c = join;",
    'src/i18n/one.ts': "export const later = () => import('./two.ts');",
    'src/i18n/two.ts': "import type { later } from './one.ts'; export type Later = typeof later;",
    'src/app/guide/side.ts': "export { list } from '../prepare/list.ts';",
    'src/app/prepare/list.ts': 'export const list = 1;',
    'src/app/ui/shared.ts': "export { list } from '../prepare/list.ts';",
    'src/app/workshop/try.ts': "export { list } from '../prepare/list.ts'; export { side } from '../guide/side.ts';",
    'src/elsewhere/new.ts': "export { day } from '../domain/day.ts';",
  };
  expect(await saidOf({ ...fine, ...wrong })).toEqual([
    'domain-with-zod: src/domain/node.ts',
    'features-apart: src/app/guide/side.ts',
    'from-domain: src/domain/up.ts',
    'named-folder: src/elsewhere/new.ts',
    'no-circle: src/i18n/one.ts',
    'shared-by-features: src/app/ui/shared.ts',
    'workshop-tries: src/app/workshop/try.ts',
  ]);
});

/** The packages of README's table, which says of each why it ships. */
const shipping = (): readonly string[] => {
  const table = readFileSync(resolve(src, '../README.md'), 'utf8').split('## Packages')[1]?.split('\n## ')[0] ?? '';
  return [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', '));
};

test('what ships uses no package that is there for building and testing alone', () => {
  const atBuild = /^tools[\\/]|^app[\\/]prerender/;
  const shipped = files.filter((file) => !atBuild.test(relative(src, file)));
  const used = packagesFrom(shipped);
  expect(used.size).toBeGreaterThan(15);
  expect([...used].filter((name) => !shipping().includes(name))).toEqual([]);
});

test('the npm package asks for the packages that its own modules use, and beside them for the owner’s of the page', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(src, '../package.json'), 'utf8'));
  const ofThePage = ['react', 'react-dom', 'react-hook-form'];
  expect([...packagesFrom(packageEntries), ...ofThePage].sort()).toEqual(Object.keys(dependencies).sort());
});

test('no file of the program is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long.map((file) => relative(src, file))).toEqual([]);
});

test('the program stays one that a newcomer holds in the head: full files, few folders, none of them deep', () => {
  const lines = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((one, other) => one - other);
  expect(files.length).toBeLessThanOrEqual(420);
  expect(lines[Math.floor(lines.length / 2)], 'lines of the file in the middle').toBeGreaterThanOrEqual(120);
  const folders = new Set(files.map((file) => relative(src, dirname(file))));
  expect(folders.size).toBeLessThanOrEqual(40);
  expect([...folders].filter((folder) => folder.split(/[\\/]/).length > 4)).toEqual([]);
});

test('README describes each folder of the program, and none that is gone', () => {
  const root = resolve(src, '..');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = /^\| folder \|.*\n\| --- .*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
  const described = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, folder = '']) => folder);
  expect(described.filter((folder) => !statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())).toEqual(
    [],
  );
  const folders = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  expect(folders.filter((folder) => !described.includes(folder))).toEqual([]);
});
