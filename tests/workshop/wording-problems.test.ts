import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { paperKinds } from '../../src/desk/papers.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { parseTemplate } from '../../src/letters/parse-template.ts';
import { lettersOfOffice, letterUses } from '../../src/workshop/letter-uses.ts';
import { isBroken, wordingProblems } from '../../src/workshop/wording-problems.ts';
import { officeCalled, offices, today } from '../support/kernel/dossiers.ts';
import { entry, letter, officeWith } from '../support/kernel/profiles.ts';

const templates = readTemplates();
const folder = resolve(import.meta.dirname, '../../templates/letters');
const sourceOf = (id: string): string => readFileSync(resolve(folder, `${id}.md`), 'utf8');

const usesOf = (office: OfficeProfile) => letterUses(office, today, paperKinds);

/** Problems of an office's own wording: code, line and what it is about. */
function problemsOf(id: string, change: (source: string) => string, office = officeCalled('muaro-jambi')) {
  const use = usesOf(office).find((one) => one.id === id);
  if (!use) throw new Error(`${office.id} does not use ${id}`);
  const shipped = use.shipped.find((name) => templates.has(name)) ?? '';
  const before = sourceOf(shipped);
  const source = change(before);
  expect(source).not.toBe(before);
  return wordingProblems(source, templates.get(shipped), use);
}

const without = (words: string) => (source: string) => source.replace(words, '');
const instead = (before: string, after: string) => (source: string) => source.replace(before, after);

test('none of the shipped wordings gives a problem for any shipped office and service', () => {
  let looked = 0;
  for (const office of offices.values())
    for (const use of usesOf(office)) {
      const shipped = use.shipped.find((name) => templates.has(name));
      if (!shipped) continue;
      looked += 1;
      expect(wordingProblems(sourceOf(shipped), templates.get(shipped), use), `${office.id} ${use.id}`).toEqual([]);
    }
  expect(looked).toBeGreaterThan(100);
});

test('every shipped wording is used by some office', () => {
  const used = new Set([...offices.values()].flatMap((office) => usesOf(office).flatMap(({ shipped }) => shipped)));
  // No shipped office has a service of its own that asks for an application.
  expect([...templates.keys()].filter((id) => !used.has(id) && id !== 'application-general')).toEqual([]);
});

test('an unknown field is told with its line and the name that was meant', () => {
  expect(problemsOf('application-reset-password', instead('{{company.npwp}}', '{{company.nwpw}}'))).toEqual([
    { code: 'field', line: 27, about: { field: 'company.nwpw', meant: 'company.npwp' } },
  ]);
  expect(problemsOf('power-of-attorney', instead('{{company.address}}', '{{rahasia}}'))).toMatchObject([
    { code: 'field', about: { field: 'rahasia' } },
  ]);
});

test('the line of a field is its own, in a paragraph of several lines and in rows', () => {
  const office = officeCalled('muaro-jambi');
  const use = usesOf(office).find(({ id }) => id === 'cover');
  const source =
    '---\ntitle: Sampul\nfile: sampul\n---\nsatu\ndua {{x.y}}\ntiga\n\n| a | {{company.name}}\n| b | {{z}}\n| c | d\n';
  expect(wordingProblems(source, undefined, use).map(({ line }) => line)).toEqual([6, 10]);
});

test.each([
  ['an unknown block', instead(':::date', ':::tanggal'), { code: 'directive', line: 10, about: { name: 'tanggal' } }],
  ['an unknown signer', instead('signatures signatory', 'signatures direktur'), { code: 'directive-word' }],
  ['a condition that nobody knows', instead(':::if represented', ':::if diwakilkan'), { code: 'condition' }],
  ['a condition on an unknown field', instead('has request.reason', 'has request.reson'), { code: 'condition' }],
  ['braces that do not close', instead('{{signer.nik}}', '{{signer.nik'), { code: 'braces', line: 19 }],
  ['a row without a value', instead('| NIK | {{signer.nik}}', '| NIK'), { code: 'row', line: 19 }],
  ['a head without a title', without('title: Surat Permohonan Reset Password\n'), { code: 'head-title' }],
  ['a head without a file name', without('file: surat-permohonan\n'), { code: 'head-file' }],
  ['another line in the head', instead('file: surat', 'warna: biru\nfile: surat'), { code: 'head-line', line: 3 }],
  ['no head at all', without('---\n'), { code: 'begin', line: 1 }],
  ['a field in the head', instead('subject: ', 'subject: {{company.name}} '), { code: 'head-field', line: 4 }],
  ['an end without a beginning', instead(':::date', ':::end\n:::date'), { code: 'end-alone' }],
  ['a beginning without an end', (source: string) => `${source}\n:::if business\nx\n`, { code: 'if-open', line: 60 }],
  ['nobody who signs', instead(':::signatures signatory', ':::signatures'), { code: 'directive-needs' }],
])('%s is told', (_what, change, expected) => {
  const problems = problemsOf('application-reset-password', change);
  expect(problems).toContainEqual(expect.objectContaining(expected));
  expect(problems.every(isBroken)).toBe(true);
});

test('a needed field that no longer stands in the letter is told, and for whom', () => {
  expect(problemsOf('application-reset-password', without('| NPWP | {{company.npwp}}\n'))).toEqual([
    { code: 'field-missing', field: 'company.npwp', for: 'everyone' },
  ]);
  expect(problemsOf('application-reset-password', without('| Nama penyedia | {{company.name}}\n'))).toEqual([
    { code: 'field-missing', field: 'company.name', for: 'individual' },
  ]);
  expect(problemsOf('power-of-attorney', without('| Alamat | {{attorney.address}}\n'))).toEqual([
    { code: 'field-missing', field: 'attorney.address', for: 'everyone' },
  ]);
  expect(problemsOf('power-of-attorney', without('| Jabatan | {{signatory.position}}\n'))).toEqual([
    { code: 'field-missing', field: 'signatory.position', for: 'company' },
  ]);
});

test('a field that may stay empty and that nobody needs may go', () => {
  expect(problemsOf('power-of-attorney', without('| Telepon | {{attorney.phone?}}\n'))).toEqual([]);
});

test('what the list itself has the letter state stands in it whatever the wording says', () => {
  const office = officeWith([
    entry('surat', letter('application', { marks: { states: ['company.npwp'], letterhead: true } })),
  ]);
  expect(problemsOf('application-reset-password', without('| NPWP | {{company.npwp}}\n'), office)).toEqual([]);
});

test('the same words under another name are no fault', () => {
  const named = (source: string) =>
    source.replaceAll('{{signer.', '{{signatory.').replaceAll('{{signatory.capacity', '{{signer.capacity');
  expect(problemsOf('application-reset-password', named)).toEqual([]);
});

test('a sheet of the desk must have its number, and a checklist its table', () => {
  expect(problemsOf('receipt', without('## Nomor: {{desk.number}}\n'))).toEqual([
    { code: 'field-missing', field: 'desk.number', for: 'everyone' },
  ]);
  expect(problemsOf('checklist', without(':::checklist\n'))).toEqual([{ code: 'block-missing', block: 'checklist' }]);
});

test('no signature, date or addressee is told; so is one who no longer signs', () => {
  const cut = (source: string) =>
    source.replace(':::signatures signatory', '').replace(':::date\n', '').replace(':::addressee', '');
  expect(problemsOf('application-reset-password', cut)).toContainEqual({
    code: 'block-missing',
    block: 'signatures signatory',
  });
  expect(problemsOf('application-reset-password', cut).map((one) => ('block' in one ? one.block : one.code))).toEqual(
    expect.arrayContaining(['date', 'addressee']),
  );
  expect(problemsOf('power-of-attorney', instead('attorney signatory', 'signatory'))).toEqual([
    { code: 'block-missing', block: 'signatures attorney' },
  ]);
});

test('a block that can never stand in a letter of this office is told with its line', () => {
  const nobody = officeWith([entry('surat', letter('application', { marks: { letterhead: true } }))], {
    attorney: { rule: 'nobody', citation: { source: 'daftar', entry: '1', quote: 'datang sendiri' } },
  });
  const added = (source: string) => source.replace(':::date', ':::if represented\nDengan kuasa.\n:::end\n\n:::date');
  expect(problemsOf('application-reset-password', added, nobody)).toEqual([
    { code: 'never', line: 10, condition: { is: 'represented' } },
  ]);
  expect(problemsOf('application-reset-password', added)).toEqual([]);
  const elsewhere = (source: string) =>
    source.replace(':::date', ':::if has request.newEmail\n{{request.newEmail}}\n:::end\n\n:::date');
  expect(problemsOf('application-reset-password', elsewhere)).toEqual([
    { code: 'never', line: 10, condition: { is: 'has', field: 'request.newEmail' } },
  ]);
});

test('without a valid profile the form of the wording is still looked at', () => {
  const shipped = parseTemplate('power-of-attorney', sourceOf('power-of-attorney'));
  expect(wordingProblems(sourceOf('power-of-attorney'), shipped, undefined)).toEqual([]);
  expect(wordingProblems('halo', shipped, undefined).length).toBeGreaterThan(0);
});

test('no text whatever makes it throw', () => {
  const use = usesOf(officeCalled('bombana'))[0];
  for (const odd of [
    '',
    '---',
    '---\n---\n',
    ':::',
    ':::if',
    '{{',
    '}}',
    '| |',
    '1. ',
    '# ',
    '\u0000',
    ':::if has',
    '{{__proto__}}',
  ])
    expect(() => wordingProblems(odd, templates.get('receipt'), use)).not.toThrow();
});

test('an office that changes its id keeps its wordings', () => {
  expect(lettersOfOffice({ 'power-of-attorney.lama': 'a', 'receipt.lama': 'b' }, 'baru')).toEqual({
    'power-of-attorney.baru': 'a',
    'receipt.baru': 'b',
  });
});
