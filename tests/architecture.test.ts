import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { files, folderOf, importsOf, packageEntries, packagesFrom, relativeImports, src } from './support/imports.ts';

/** What each folder below `src` may import from, besides itself. A new folder must be added here to pass. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  offline: ['i18n'],
  i18n: ['domain'],
  letters: ['domain', 'i18n'],
  handoff: ['domain', 'i18n', 'letters'],
  guide: ['domain'],
  recognise: ['domain'],
  workshop: ['domain', 'i18n', 'letters'],
  desk: ['domain', 'i18n', 'letters', 'handoff'],
  catalog: ['domain', 'letters', 'guide'],
  cli: ['domain', 'letters', 'handoff', 'i18n', 'catalog', 'desk', 'guide', 'workshop', 'recognise'],
  app: ['domain', 'letters', 'handoff', 'i18n', 'catalog', 'desk', 'guide', 'workshop', 'recognise', 'offline'],
  tools: ['domain', 'letters', 'handoff', 'i18n', 'catalog', 'desk', 'guide', 'app', 'offline'],
};

test('the walk sees the imports of the code', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(relativeImports.length).toBeGreaterThan(20);
  const text = `import type { A } from './a.ts'; import './b.css'; export { c } from './c.ts'; export * from './d.ts';
    const e = () => import('./e.ts'); new Worker(new URL('./f.ts', import.meta.url)); const g = <p>import './no.ts'</p>;`;
  expect(importsOf('any.tsx', text)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts', './e.ts', './f.ts']);
});

test('every folder below src has a place in the order of imports', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test('imports run one way only, from the page and the command line down to the domain', () => {
  const wrong = relativeImports
    .map(({ file, target }) => ({ from: folderOf(file), to: folderOf(target), file: relative(src, file) }))
    .filter(({ from, to }) => to in mayImport && from !== to && !mayImport[from]?.includes(to))
    .map(({ file, to }) => `${file} imports from ${to}`);
  expect(wrong).toEqual([]);
});

/** The part of the page that a file belongs to; `ui` and `storage` are for all of them, and the root knows all of them. */
const featureOf = (file: string) => /^app[\\/](?!ui[\\/]|storage[\\/])([^\\/]+)[\\/]/.exec(relative(src, file))?.[1];

/** A list is tried out with what the penyedia and the desk will see, not with a likeness of it. */
const tries = (file: string, target: string): boolean =>
  featureOf(file) === 'workshop' && ['prepare', 'desk'].includes(featureOf(target) ?? '');

test('features of the page never import each other, but for the workshop, which tries out the list and the desk', () => {
  expect(new Set(files.map(featureOf)).size).toBeGreaterThan(4);
  const wrong = relativeImports
    .filter(({ file, target }) => featureOf(file) && featureOf(target) && featureOf(file) !== featureOf(target))
    .filter(({ file, target }) => !tries(file, target))
    .map(({ file, target }) => `${relative(src, file)} imports ${relative(src, target)}`);
  expect(wrong).toEqual([]);
});

test('nothing in the page that features share imports a feature', () => {
  const shared = /^app[\\/](ui|storage)[\\/]/;
  const wrong = relativeImports
    .filter(({ file, target }) => shared.test(relative(src, file)) && featureOf(target))
    .map(({ file }) => relative(src, file));
  expect(wrong).toEqual([]);
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

test('the domain uses no package but zod', () => {
  const packages = files
    .filter((file) => folderOf(file) === 'domain')
    .flatMap((file) => importsOf(file).filter((name) => !name.startsWith('.')));
  expect([...new Set(packages)].filter((name) => name !== 'zod' && !name.startsWith('zod/'))).toEqual([]);
});

test('no file of the program is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long.map((file) => relative(src, file))).toEqual([]);
});

test('the program stays one that a newcomer holds in the head: full files, few folders, none of them deep', () => {
  const lines = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((one, other) => one - other);
  expect(files.length).toBeLessThanOrEqual(510);
  expect(lines[Math.floor(lines.length / 2)], 'lines of the file in the middle').toBeGreaterThanOrEqual(90);
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
