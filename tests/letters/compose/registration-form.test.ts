import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';
import { composeLetters } from '../../../src/letters/compose/letters.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderText } from '../../../src/letters/render-text.ts';
import { change, found, reportOf, today } from '../../support/kernel/dossiers.ts';
import { document, entry, letter, list, rawProfile } from '../../support/kernel/profiles.ts';

const templates = readTemplates();
const office = parseOffice(
  rawProfile({
    registration: list([
      entry('formulir', letter('registration-form')),
      entry('akta', { kind: 'all-of', of: [document('akta-pendirian'), document('akta-perubahan')] }),
    ]),
  }),
);

function formOf(how: (dossier: Dossier) => Dossier = (dossier) => dossier) {
  const one = { office, service: 'registration', with: how } as const;
  const report = reportOf(one);
  const form = composeLetters({ office, report, today }, templates).find(({ kind }) => kind === 'registration-form');
  if (!form) throw new Error('no form is written');
  const missing = found(report, 'fact-missing').map((finding) => ('path' in finding ? finding.path : ''));
  return { report, missing, letter: form.letter, text: renderText(form.letter) };
}

/** Cells and fields that nobody has filled in. */
const blanksOf = ({ blocks }: Letter): number =>
  blocks
    .flatMap((block) =>
      block.kind === 'rows'
        ? block.rows.map(({ value }) => value)
        : block.kind === 'table'
          ? block.rows.flat()
          : block.kind === 'paragraph'
            ? [block.spans]
            : [],
    )
    .filter((spans) => spans.length === 0 || spans.some(({ blank }) => blank)).length;

test('a registration form that is ready has no blank, and says so of experts whom nobody employs', () => {
  const { report, letter: form, text } = formOf();
  expect(report).toMatchObject({ ready: true, draft: false });
  expect(form.draft).toBe(false);
  expect(blanksOf(form)).toBe(0);
  expect(text).toContain('E. Tenaga ahli\n\nTidak ada.');
});

test.each([
  ['company.deed.number', change({ company: { deed: { date: '2015-03-02', notary: 'Hendra' } } })],
  ['company.deed.notary', change({ company: { deed: { number: '15', date: '2015-03-02' } } })],
  ['company.amendment.date', change({ company: { amendment: { number: '8', notary: 'Hendra' } } })],
  ['company.phone', change({ company: { phone: '' } })],
  ['company.email', change({ company: { email: '' } })],
  ['company.nib', change({ company: { nib: '' } })],
  ['owners', change({ owners: [] })],
  ['owners.0.share', change({ owners: [{ name: 'Siti Rahmawati', nik: '1505014705800003' }] })],
  ['owners.0.nik', change({ owners: [{ name: 'Siti Rahmawati', share: '100' }] })],
  ['directors.0.position', change({ directors: [{ name: 'Siti Rahmawati', nik: '1505014705800003' }] })],
])('without %s the form is a draft, and it is asked for', (path, how) => {
  const { report, missing, letter: form } = formOf(how);
  expect(missing).toEqual([path]);
  expect(report.ready).toBe(false);
  expect(form.draft).toBe(true);
});

test('a company that names another licence needs no NIB for the form', () => {
  const licensed = change({ company: { nib: '', licence: { number: '503/15/SIUP/2015' } } });
  const { missing, letter: form, text } = formOf(licensed);
  expect(missing).toEqual([]);
  expect(blanksOf(form)).toBe(0);
  expect(text).toMatch(/Izin usaha +: Nomor 503\/15\/SIUP\/2015/);
  expect(text).not.toContain('NIB');
});

test('of a deed that was never amended the form says so, and asks for no amendment', () => {
  const { missing, text } = formOf(
    change({ answers: { exists: { 'akta-perubahan': false } }, company: { amendment: {} } }),
  );
  expect(missing).toEqual([]);
  expect(text).toMatch(/Akta perubahan +: tidak ada/);
});

test('a sole trader without a deed is asked for none, and the form has no row for it', () => {
  const exists = { 'akta-pendirian': false, 'akta-perubahan': false };
  const trader = change({ answers: { legalForm: 'ud', exists }, company: { deed: {}, amendment: {} } });
  const { missing, text } = formOf(trader);
  expect(missing.filter((path) => path.includes('deed') || path.includes('amendment'))).toEqual([]);
  expect(text).not.toContain('Akta pendirian');
});

test('the form of a person has no deed, owners or directors, and no blank', () => {
  const person = change({
    answers: { legalForm: 'individual', exists: {} },
    company: { name: 'Siti Rahmawati', npwp: '1505014705800003', deed: {}, amendment: {}, nib: '' },
    signatory: { position: '' },
    owners: [],
    directors: [],
  });
  const { missing, letter: form, text } = formOf(person);
  expect(missing).toEqual([]);
  expect(form.draft).toBe(false);
  expect(blanksOf(form)).toBe(0);
  expect(text).not.toMatch(/Akta|Pemilik|Pengurus/);
});
