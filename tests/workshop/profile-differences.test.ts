import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { changeWords } from '../../src/cli/office.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { officeSchema } from '../../src/domain/office-schema.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { changes } from '../../src/i18n/id/changes.ts';
import { differenceSentence, toldDifferences } from '../../src/workshop/difference-sentences.ts';
import { excerpts } from '../../src/workshop/difference-values.ts';
import { lettersDifferences } from '../../src/workshop/letter-differences.ts';
import { profileDifferences } from '../../src/workshop/profile-differences.ts';
import { anyProfile } from '../support/kernel/any-profile.ts';
import { officeCalled, offices } from '../support/kernel/dossiers.ts';
import { document, entry, letter, list, officeWith, rawProfile } from '../support/kernel/profiles.ts';

vi.setConfig({ testTimeout: 120_000 });

const told = (older: OfficeProfile, newer: OfficeProfile, language: 'id' | 'en' = 'id'): readonly string[] =>
  profileDifferences(older, newer).map((one) => differenceSentence(one, { older, newer }, changeWords[language]));

const seams = /undefined|NaN|\[object|\{\{|label\.|value\.|row\./;

test('a count, a condition, a name: each change is a sentence with what was and what is', () => {
  const ktp = document('ktp', { role: 'signatory' });
  const power = letter('power-of-attorney');
  const older = officeWith([entry('ktp', ktp), entry('kuasa', power)]);
  const newer = officeWith([
    entry('ktp', { ...ktp, evidence: { original: 'handed-in', copies: 2 } }),
    entry('kuasa', { ...power, when: { is: 'represented' }, marks: { meterai: { printed: 10000 }, letterhead: true } }),
  ]);
  expect(told(older, newer)).toEqual([
    'KTP pimpinan: asli ditunjukkan → diserahkan',
    'KTP pimpinan: salinan 1 → 2',
    'Surat kuasa: sekarang berkop perusahaan',
    'Surat kuasa: meterai sekarang disebut: Rp10.000',
    'Surat kuasa: sekarang hanya bila berkas diserahkan oleh penerima kuasa',
  ]);
  expect(told(newer, older)).toContain(
    'Surat kuasa: sekarang selalu, tadinya hanya bila berkas diserahkan oleh penerima kuasa',
  );
  expect(told(older, newer, 'en')).toContain('KTP of the signing director: copies 1 → 2');
});

test('a renamed entry is the same entry, an order is told only where it changed, and what came and went is named', () => {
  const [ktp, npwp, nib] = [document('ktp'), document('npwp'), document('nib')];
  const older = officeWith([entry('ktp', ktp), entry('npwp', npwp), entry('nib', nib)]);
  expect(told(older, officeWith([entry('kartu', ktp), entry('npwp', npwp), entry('nib', nib)]))).toEqual([
    'KTP: nama pendek “ktp” → “kartu”',
  ]);
  expect(told(older, officeWith([entry('nib', nib), entry('ktp', ktp), entry('npwp', npwp)]))).toEqual([
    'NIB: pindah dari urutan 3 ke 1',
  ]);
  expect(told(older, officeWith([entry('nib', nib), entry('npwp', npwp), entry('ktp', ktp)]))).toEqual([
    'NIB: pindah dari urutan 3 ke 1',
    'KTP: pindah dari urutan 1 ke 3',
  ]);
  expect(told(older, officeWith([entry('siup', document('siup')), entry('ktp', ktp), entry('npwp', npwp)]))).toEqual([
    'SIUP: ditambahkan (asli ditunjukkan dan salinan)',
    'NIB: dihapus',
  ]);
});

test('alternatives are compared one by one, another paper under the same id is told as such', () => {
  const group = (...of: object[]) => entry('izin', { kind: 'any-of', of });
  const older = officeWith([group(document('siup'), document('siujk')), entry('ktp', document('ktp'))]);
  const newer = officeWith([
    group(document('siujk'), document('siup', { evidence: { copies: 3 } }), document('nib')),
    entry('ktp', document('ktp', { role: 'every-director' })),
  ]);
  expect(told(older, newer)).toEqual([
    'SIUJK/SIUP/NIB › SIUP: pindah dari urutan 1 ke 2',
    'SIUJK/SIUP/NIB › SIUP: asli tidak disebut lagi, tadinya ditunjukkan',
    'SIUJK/SIUP/NIB › SIUP: salinan 1 → 3',
    'SIUJK/SIUP/NIB › NIB: ditambahkan (asli ditunjukkan dan salinan)',
    'KTP setiap direktur: yang diminta KTP (asli ditunjukkan dan salinan) → KTP setiap direktur (asli ditunjukkan dan salinan)',
  ]);
});

test('a list that is published for the first time, withdrawn, or an own service is told under its name', () => {
  const resets = { 'reset-password': list([entry('ktp', document('ktp'))]) };
  const own = {
    ...list([entry('nib', document('nib'))]),
    title: { id: 'Buka Blokir' },
    purpose: { id: 'Untuk membuka.' },
  };
  const [none, one] = [
    parseOffice(rawProfile({})),
    parseOffice(rawProfile(resets, { ownServices: { 'layanan-buka': own } })),
  ];
  expect(toldDifferences(profileDifferences(none, one), { older: none, newer: one }, changeWords.id)).toEqual([
    {
      title: expect.stringMatching(/password/i),
      things: [
        { name: '', changes: ['daftarnya sekarang diterbitkan'] },
        { name: 'Datang ke loket', changes: ['ditambahkan'] },
        { name: 'KTP', changes: [expect.stringMatching(/^ditambahkan/)] },
      ],
    },
    {
      title: 'Buka Blokir',
      things: [
        { name: '', changes: ['ditambahkan (“Untuk membuka.”)'] },
        { name: 'Datang ke loket', changes: ['ditambahkan'] },
        { name: 'NIB', changes: [expect.stringMatching(/^ditambahkan/)] },
      ],
    },
  ]);
  expect(told(one, none)).toEqual(['Daftarnya tidak lagi diterbitkan', 'Dihapus']);
});

test('of a long text only what differs is shown, with the words around it', () => {
  const long =
    'silahkan ke kantor LPSE dengan membawa surat permohonan perubahan NPWP, asli dan copy NPWP baru serta copy NPWP lama';
  expect(excerpts(long, long.replace('asli dan copy', 'asli'))).toEqual([
    '…perubahan NPWP, asli dan copy NPWP baru serta copy NPWP lama',
    '…perubahan NPWP, asli NPWP baru serta copy NPWP lama',
  ]);
});

test('whatever differs in two profiles is said, and of equal ones nothing', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      const [older, newer] = [parseOffice(one), parseOffice(other)];
      expect(told(older, parseOffice(JSON.parse(JSON.stringify(older))))).toEqual([]);
      const sentences = told(older, newer);
      if (JSON.stringify(older) !== JSON.stringify(newer)) expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of [...sentences, ...told(newer, older, 'en')]) expect(sentence).not.toMatch(seams);
    }),
    { numRuns: process.env.CI ? 300 : 40 },
  );
});

/** Every profile that differs from this one in a single value, or lacks one, as far as the format allows. */
function* mutations(office: OfficeProfile): Generator<{ path: string; changed: OfficeProfile }> {
  const raw = JSON.parse(JSON.stringify(office));
  const walk = function* (node: Record<string, unknown>, path: string): Generator<string> {
    for (const key of Object.keys(node)) {
      const value = node[key];
      const here = `${path}.${key}`;
      if (typeof value === 'object' && value !== null) yield* walk(value as Record<string, unknown>, here);
      for (const other of othersOf(value)) {
        if (other === undefined && Array.isArray(node)) continue;
        node[key] = other;
        yield here;
        node[key] = value;
      }
    }
  };
  for (const path of walk(raw, '')) {
    try {
      yield { path, changed: parseOffice(JSON.parse(JSON.stringify(raw))) };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
    }
  }
}

function othersOf(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, undefined];
  if (typeof value === 'string')
    return [
      `${value}x9`,
      ...lists
        .filter((all) => all.includes(value))
        .flatMap((all) => all.filter((word) => word !== value))
        .slice(0, 3),
      undefined,
    ];
  return [undefined];
}

/** A word of the same vocabulary: those stand in one list of the schema. */
const lists: readonly (readonly string[])[] = [
  ...new Set(JSON.stringify(z.toJSONSchema(officeSchema)).match(/"enum":\[[^\]]*\]/g)),
].map((all) => JSON.parse(`{${all}}`).enum);
test('each single value of each shipped profile: changed or gone, a sentence names it', () => {
  let count = 0;
  for (const office of offices.values())
    for (const { path, changed } of mutations(office)) {
      if (JSON.stringify(changed) === JSON.stringify(office)) continue;
      count += 1;
      const sentences = told(office, changed);
      expect(sentences.length, `${office.id}${path}`).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence, path).not.toMatch(seams);
        const [, from, to] = /(\S[^→]*) → (.*)$/.exec(sentence) ?? [];
        if (from) expect(from.endsWith(` ${to}`), `${path}: ${sentence}`).toBe(false);
        expect(sentence, path).toMatch(/→|sekarang|tidak|ditambahkan|dihapus|pindah/i);
      }
      if (JSON.stringify(changed).includes('x9')) expect(sentences.join(), path).toContain('x9');
    }
  expect(count).toBeGreaterThan(3000);
});

test('every name that the format knows has a label', () => {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: object };
    if (properties) for (const name of Object.keys(properties)) names.add(name);
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(officeSchema, { io: 'input' }));
  // Said by the value, by the place, by the item as a whole, or never different.
  const elsewhere = [
    ...['item', 'who', 'rule', 'rupiah', 'format', 'version', 'sources', 'services', 'ownServices'],
    ...['document', 'role', 'letter', 'object', 'service', 'count', 'unit', 'printed', 'formats', 'maxMegabytes'],
    ...[
      'days',
      'from',
      'until',
      'is',
      'in',
      'pt',
      'pt-perorangan',
      'cv',
      'firma',
      'koperasi',
      'yayasan',
      'perum',
      'ud',
      'individual',
      'other',
    ],
    ...['reset-password', 'npwp-change', 'email-change', 'registration', 'user-id-lookup', 'aggregation'],
  ];
  expect([...names].filter((name) => !(name in changes.label) && !elsewhere.includes(name))).toEqual([]);
});

test('the wording of letters: which came, went or changed, and in which lines', () => {
  const older = { 'cover.contoh': 'satu\ndua\ntiga\n', 'power-of-attorney.contoh': 'kuasa\n' };
  const newer = { 'cover.contoh': 'satu\ndua baru\ntiga\nempat\n', 'application.contoh': 'mohon' };
  expect(lettersDifferences(older, older)).toEqual([]);
  expect(lettersDifferences(older, newer)).toEqual([
    {
      letter: 'application.contoh',
      is: 'added',
      added: 1,
      removed: 0,
      lines: [{ is: 'added', number: 1, text: 'mohon' }],
    },
    {
      letter: 'cover.contoh',
      is: 'changed',
      added: 2,
      removed: 1,
      lines: [
        { is: 'removed', number: 2, text: 'dua' },
        { is: 'added', number: 2, text: 'dua baru' },
        { is: 'added', number: 4, text: 'empat' },
      ],
    },
    {
      letter: 'power-of-attorney.contoh',
      is: 'removed',
      added: 0,
      removed: 2,
      lines: [
        { is: 'removed', number: 1, text: 'kuasa' },
        { is: 'removed', number: 2, text: '' },
      ],
    },
  ]);
});

test('two offices that have nothing to do with each other are told apart quickly', () => {
  expect(told(officeCalled('bombana'), officeCalled('luwu')).length).toBeGreaterThan(20);
});
