import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { namespacesOf, textsIn } from '../support/texts.ts';

/** Without the ending by which i18next tells one from many: languages differ in how many they have. */
const singular = (path: string): string => path.replace(/_(zero|one|two|few|many|other)$/, '');
const keysOf = (language: 'id' | 'en'): string[] => [...new Set(textsIn(language).map(([path]) => singular(path)))];

/** Letters, the desk's papers and the sheet for the visit are Indonesian whatever the screen speaks. */
const indonesianOnly = ['letters', 'papers', 'visit'];

test('both languages have the same keys', () => {
  const [indonesian, english] = [keysOf('id'), keysOf('en')];
  expect(indonesian.length).toBeGreaterThan(700);
  expect(english.sort()).toEqual(indonesian.filter((key) => !indonesianOnly.includes(key.split(':')[0] ?? '')).sort());
  expect([...namespacesOf('id').keys()].filter((name) => !namespacesOf('en').has(name))).toEqual(indonesianOnly);
});

test('what is told apart by number has every form that its language has', () => {
  for (const language of ['id', 'en'] as const) {
    const paths = textsIn(language).map(([path]) => path);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const path of paths.filter((path) => singular(path) !== path))
      expect(paths).toEqual(expect.arrayContaining(forms.map((form) => `${singular(path)}_${form}`)));
  }
});

/**
 * Keys that the sources hold in no literal: names of things by what they name, labels by the path of their field, problems
 * whose code is the key, what the service worker reads without i18next, and findings (`findings.test.ts` has their codes).
 */
const readByPrefix = [
  'prepare:terms.',
  'prepare:fields.',
  'prepare:individual.',
  'desk:terms.',
  'wording:field.',
  'compare:same',
  'compare:unknown',
  'compare:failed',
  'offline:notKept.',
  'findings:',
];

const src = resolve(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^i18n[\\/](id|en)[\\/]/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'));

/** Keys as the sources write them; what is worked out within a key matches anything without a dot. */
const written = sources.flatMap((text) => [
  ...[...text.matchAll(/'((?:\w+:)?[a-zA-Z][\w.-]*)'/g)].map(([, key = '']) => ({ key, text })),
  ...[...text.matchAll(/`((?:\w+:)?[a-zA-Z][\w.-]*\.\$\{[^`]*)`/g)].map(([, key = '']) => ({ key, text })),
]);

const patterns = new Map<string, Set<string>>();
for (const { key, text } of written) {
  const escaped = key
    .replace(/\$\{[^}]*\}/g, '*')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^.]+');
  patterns.set(escaped, (patterns.get(escaped) ?? new Set()).add(text));
}

const fixed = new Map(
  [...patterns]
    .filter(([pattern]) => !pattern.includes('['))
    .map(([pattern, texts]) => [pattern.replaceAll('\\.', '.'), texts]),
);
const dynamic = [...patterns]
  .filter(([pattern]) => pattern.includes('['))
  .map(([pattern, texts]) => [new RegExp(`^${pattern}$`), texts] as const);

/** Whether a file speaks a namespace: it names it, or says it by the `say` of letters or desk; `start` needs no name. */
const speaks =
  (name: string) =>
  (text: string): boolean =>
    name === 'start' ||
    new RegExp(`['\`]${name}['\`:]`).test(text) ||
    (name === 'papers' && /import \{[^}]*\bsay\b[^}]*\} from '.\/words.ts'/.test(text)) ||
    (name === 'letters' && /import \{[^}]*\bsay\b[^}]*\} from '.\/fields.ts'/.test(text));

/** Whether a file imports the words themselves and reads this one of them: renderers do without i18next. */
const readAsObject = (name: string, path: string): boolean =>
  sources.some((text) => text.includes(`/i18n/id/${name}.ts'`) && new RegExp(`\\b${name}\\.${path}\\b`).test(text));

function isUsed(key: string): boolean {
  // An array is read whole, by its own key.
  const [name = '', path = ''] = key.replace(/\.\d+$/, '').split(':');
  if (readByPrefix.some((prefix) => key.startsWith(prefix))) return true;
  if (readAsObject(name, path)) return true;
  if (fixed.has(key) || dynamic.some(([pattern]) => pattern.test(key))) return true;
  const places = [fixed.get(path), ...dynamic.flatMap(([pattern, texts]) => (pattern.test(path) ? [texts] : []))];
  return places.some((texts) => texts && [...texts].some(speaks(name)));
}

test('no key is unused', () => {
  expect(written.length).toBeGreaterThan(700);
  expect(keysOf('id').filter((key) => !isUsed(key))).toEqual([]);
});

test('every prefix in that list stands for keys that there are', () => {
  expect(readByPrefix.filter((prefix) => !keysOf('id').some((key) => key.startsWith(prefix)))).toEqual([]);
});
