import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { packagesFrom, pageFiles } from '../support/imports.ts';

interface Component {
  readonly name: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

const built = (file: string) => readFileSync(join(inject('folder'), file), 'utf8');
const components = () => (JSON.parse(built('sbom.cdx.json')) as { components: Component[] }).components;
const free = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib']);

/** A package may stand in under another's name: `"pdf-lib": "npm:@cantoo/pdf-lib@…"`. */
const realName = ([name, version]: [string, string]): string => /^npm:(@?[^@]+)@/.exec(version)?.[1] ?? name;

test('the build lists what gets into the page, every package under a licence that asks for no more than its text', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  const names = components().map(({ name }) => name);
  const all: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
  const used = [...packagesFrom(pageFiles)].map((name) => realName([name, all[name] ?? '']));
  expect(used.length).toBeGreaterThan(15);
  expect(names).toEqual(expect.arrayContaining(used));
  for (const { name, licenses } of components())
    for (const { license, expression } of licenses) {
      // Of several to choose from (`OR`), one that is free is enough; of several together, all must be.
      const choices = (license?.id ?? expression ?? '')
        .split(/\bOR\b/)
        .map((one) => one.split(/[() ]+|AND/).filter(Boolean));
      expect(choices.flat().length, name).toBeGreaterThan(0);
      expect(
        choices.some((ids) => ids.length > 0 && ids.every((id) => free.has(id))),
        `${name}: ${license?.id ?? expression}`,
      ).toBe(true);
    }
  console.log(
    components()
      .map(({ name, licenses }) => `${name}: ${licenses.map(({ license, expression }) => license?.id ?? expression)}`)
      .join(', '),
  );
});

test('the text of every licence goes along with the site', () => {
  const texts = built('licences.txt');
  for (const { name } of components()) expect(texts).toContain(`\n${name} `);
  expect(texts.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(5);
});
