import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import { factPaths } from '../../../src/domain/facts.ts';
import { ParseError } from '../../../src/domain/parse.ts';
import { serviceIds } from '../../../src/domain/services/index.ts';
import { letterKinds } from '../../../src/domain/terms.ts';
import { parseTemplate } from '../../../src/letters/parse-template.ts';

const folder = resolve(import.meta.dirname, '../../../templates/letters');
const files = readdirSync(folder);

const head = '---\ntitle: Surat\nfile: surat\n---\n';

/** The problems of a template's body, each with its line. */
function problemsOf(body: string, before = head): string[] {
  try {
    parseTemplate('contoh', `${before}${body}`);
  } catch (error) {
    if (error instanceof ParseError) return error.problems.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

test.each(files)('%s is read without a problem and has words', (file) => {
  const template = parseTemplate(file.replace(/\.md$/, ''), readFileSync(resolve(folder, file), 'utf8'));
  expect(template.head.title).not.toBe('');
  expect(template.head.file).toMatch(/^[a-z0-9-]+$/);
  expect(template.nodes.length).toBeGreaterThan(3);
});

test('there is a template for every application and every letter that we write', () => {
  const names = [...readTemplates().keys()];
  expect(names).toEqual(expect.arrayContaining(serviceIds.map((service) => `application-${service}`)));
  expect(names).toEqual(expect.arrayContaining(['power-of-attorney', 'checklist', 'email-user-id-lookup']));
  const unwritten = letterKinds.filter((kind) => kind !== 'application' && !names.includes(kind));
  expect(unwritten).toEqual([]);
});

test('every file name of a shipped letter is another', () => {
  const names = [...readTemplates().values()]
    .filter(({ id }) => !id.startsWith('application-'))
    .map(({ head: { file } }) => file);
  expect(new Set(names).size).toBe(names.length);
});

test('a template that names an unknown field does not build, wherever it names it', () => {
  expect(problemsOf('{{company.nama}}')).toEqual(['line 5: there is no field "company.nama"']);
  expect(problemsOf('| Nama | {{nama}}')).toEqual([expect.stringContaining('no field "nama"')]);
  expect(problemsOf('1. satu\n2. {{dua?}}')).toEqual([expect.stringContaining('no field "dua"')]);
  expect(problemsOf('# {{judul}}\n## {{nomor}}')).toHaveLength(2);
  expect(problemsOf('**tebal {{x}}**')).toHaveLength(1);
  expect(problemsOf(':::if has company.nama\nx\n:::end')).toHaveLength(1);
  expect(problemsOf('{{toString}} {{__proto__}} {{constructor}}')).toHaveLength(3);
});

test.each(['{{company.name', '{{ }}', '{{company name}}', '{{company.name??}}', '{{#if x}}'])(
  '"%s" is no field',
  (text) => {
    expect(problemsOf(text)).toHaveLength(1);
  },
);

test('a template that names an unknown directive or condition does not build', () => {
  expect(problemsOf(':::letterhed')).toEqual([
    expect.stringContaining('":::letterhed" is unknown; there are :::letterhead'),
  ]);
  expect(problemsOf(':::if represnted\nx\n:::end')).toEqual([expect.stringContaining('":::if represnted" is unknown')]);
  expect(problemsOf(':::if\nx\n:::end')).toHaveLength(1);
});

test('a template that lets nobody known sign, or lists people whom nobody knows, does not build', () => {
  expect(problemsOf(':::signatures direktur')).toEqual([
    expect.stringContaining('":::signatures" does not know "direktur"'),
  ]);
  expect(problemsOf(':::signatures')).toHaveLength(1);
  expect(problemsOf(':::people semua')).toHaveLength(1);
  expect(problemsOf(':::date besok')).toEqual(['line 5: ":::date" does not know "besok"']);
  expect(problemsOf(':::signatures attorney signatory')).toEqual([]);
});

test('an :::if is closed, an :::end closes one', () => {
  expect(problemsOf(':::if represented\nx')).toEqual([expect.stringContaining('":::if" without ":::end"')]);
  expect(problemsOf('x\n\n:::end')).toEqual([expect.stringContaining('":::end" without ":::if"')]);
  expect(problemsOf(':::if business\n:::if represented\nx\n:::end\n:::end')).toEqual([]);
});

test('a row has a label and a value', () => {
  expect(problemsOf('| Nama')).toHaveLength(1);
  expect(problemsOf('| Nama | {{company.name}} |')).toEqual([]);
});

test('a head names title and file, and nothing else', () => {
  expect(problemsOf('x', '---\ntitle: Surat\n---\n')).toEqual([expect.stringContaining('"file: …"')]);
  expect(problemsOf('x', '---\ntitle: Surat\nfile: surat\nwarna: biru\n---\n')).toHaveLength(1);
  expect(problemsOf('x', '')).not.toEqual([]);
});

test('all problems of a template are told at once', () => {
  expect(problemsOf('{{satu}}\n\n:::dua\n\n:::if tiga\nx\n:::end')).toHaveLength(3);
});

test('every fact of a dossier may be named in a template', () => {
  expect(problemsOf(factPaths.map((path) => `{{${path}}}`).join(' '))).toEqual([]);
});
