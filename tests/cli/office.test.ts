import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { readProfile } from '../../src/cli/files.ts';
import { errorsOf, refusedText, warningsOf } from '../../src/cli/office.ts';
import { readJson } from '../../src/domain/json-places.ts';
import { adviceCodes, officeAdvice } from '../../src/domain/office-advice.ts';
import { changed, wrongProfiles, wrongTexts } from '../support/kernel/broken-profiles.ts';
import { offices } from '../support/kernel/dossiers.ts';
import { citation, document, entry, letter, list, rawProfile } from '../support/kernel/profiles.ts';
import { put, siap, workFolder } from '../support/siap.ts';

// Some runs are processes of their own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (text: string) => readProfile(join(folder, put(folder, 'profile.json', text)));

/** Line and column of a place, counted here by hand. */
function placeOf(text: string, at: string): { line: number; column: number } {
  const offset = at === '' ? text.length : text.indexOf(at);
  expect(offset, at).toBeGreaterThanOrEqual(0);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

test('more than forty profiles are broken, each in one thing', () => {
  expect(wrongProfiles.length).toBeGreaterThanOrEqual(40);
  expect(new Set(wrongProfiles.map(({ text }) => text)).size).toBe(wrongProfiles.length);
});

test.each([...wrongProfiles, ...wrongTexts])(
  'a profile with $name: its line, its column, what is wrong, and what to write',
  ({ text, at, path, says }) => {
    expect(errorsOf(read(text), 'id')).toEqual([
      { ...placeOf(text, at), path, code: expect.any(String), message: says },
    ]);
  },
);

test.each([...wrongProfiles, ...wrongTexts])('with $name it says in English what is wrong, too', ({ text, says }) => {
  const [told] = errorsOf(read(text), 'en');
  expect(told?.message).toMatch(/[a-z]{2}/);
  expect(told?.message).not.toBe(says);
  expect(told?.message).not.toMatch(/\{\{|undefined|belum|tidak|Tulis/);
});

test('every message tells what to do: to write, to remove, to shorten, to move or to name something', () => {
  const acts = /Tulis|Hapus|Singkatkan|Pindahkan|Sebutkan|sebutkan|Ganti|Salin|Tutup|tulis/;
  expect([...wrongProfiles, ...wrongTexts].filter(({ says }) => !acts.test(says))).toEqual([]);
});

test('a name that stands twice in one object is refused at the second, which alone would be read', () => {
  const text = changed(() => undefined).replace('"town":', '"name": "LPSE Lain",\n  "town":');
  expect(errorsOf(read(text), 'id')).toEqual([
    {
      ...placeOf(text, '"name": "LPSE Lain"'),
      path: 'name',
      code: 'name-twice',
      message: '"name" tertulis dua kali di sini, dan hanya yang terakhir terbaca. Hapus salah satunya.',
    },
  ]);
});

test('on the terminal: the file, then each thing under its line, column and path; exit 2, as text and as JSON', async () => {
  const wrong = wrongProfiles.find(({ name }) => name === 'a role in Indonesian');
  put(folder, 'kantor.json', wrong?.text);
  const told = await siap(folder, 'office', 'kantor.json');
  expect(told).toMatchObject({ code: 2, out: '' });
  expect(told.err).toBe(
    [
      'kantor.json belum benar. Perlu dibetulkan: 1',
      '',
      `Baris 66, kolom 21: ${wrong?.path}`,
      `  ${wrong?.says}`,
      '',
    ].join('\n'),
  );
  const json = await siap(folder, 'office', 'kantor.json', '--json');
  expect(json).toMatchObject({ code: 2, err: '' });
  expect(JSON.parse(json.out)).toEqual({
    errors: [{ line: 66, column: 21, path: wrong?.path, code: 'word', message: wrong?.says }],
    warnings: [],
  });
  // The other commands that read a profile refuse it in the same words.
  const used = await siap(folder, 'services', '--office-file', 'kantor.json');
  expect(used).toMatchObject({ code: 2, out: '', err: told.err });
});

const reset = (requirements: readonly object[], more: object = {}): object =>
  rawProfile({ 'reset-password': list(requirements, more) });
const represented = { is: 'represented' };
const surat = entry('surat', letter('application'));
const counter = { kind: 'counter', citation };

/** A valid profile that cannot work as it is meant, the place of it, and what is said. */
const advised: readonly [code: string, profile: object, path: string, says: RegExp][] = [
  [
    'channel-twice',
    reset([surat], { channels: [counter, counter] }),
    'channels[1]',
    /Jalur "counter" sudah ada.*"servicePoints"/,
  ],
  [
    'paper-twice',
    reset([entry('izin', { kind: 'any-of', of: [document('siup'), document('nib'), document('siup')] })]),
    'requirements[0].item.of[2]',
    /"siup" sudah ada dalam "any-of" ini/,
  ],
  [
    'attorney-unconditional',
    reset([entry('kuasa', letter('power-of-attorney'))]),
    'requirements[0].item',
    /"power-of-attorney" diminta juga dari pimpinan .*"when": \{ "is": "represented" \}/,
  ],
  [
    'attorney-unconditional',
    reset([entry('ktp', document('ktp', { role: 'attorney', when: { is: 'legal-form', in: ['cv'] } }))]),
    'requirements[0].item',
    /"ktp-attorney" diminta juga dari pimpinan/,
  ],
  [
    'attorney-nobody',
    reset([entry('kuasa', letter('power-of-attorney', { when: represented }))], {
      attorney: { rule: 'nobody', citation },
    }),
    'requirements[0].item',
    /"power-of-attorney" diminta, padahal .*"nobody"/,
  ],
  [
    'condition-never',
    reset([entry('akta', document('akta-pendirian', { when: { is: 'legal-form', in: ['individual'] } }))]),
    'requirements[0].item.when',
    /tidak pernah berlaku/,
  ],
  [
    'condition-never',
    reset([entry('ktp', document('ktp', { when: { is: 'all', of: [represented, { is: 'not', of: represented }] } }))]),
    'requirements[0].item.when',
    /tidak pernah berlaku/,
  ],
  [
    'condition-channel',
    reset([entry('ktp', document('ktp', { when: { is: 'channel', in: ['counter', 'email'] } }))]),
    'requirements[0].item.when.in[1]',
    /Jalur "email" tidak dilayani daftar ini\. Yang dilayani: counter/,
  ],
  [
    'quote-goes-on',
    reset([{ ...entry('ktp', document('ktp')), citation: { ...citation, quote: 'KTP, NPWP, dll.' } }]),
    'requirements[0].citation.quote',
    /berakhir dengan "dll\.".*"open-ended"/,
  ],
  [
    'quote-cut',
    reset([{ ...entry('ktp', document('ktp')), citation: { ...citation, quote: 'KTP direktur …' } }]),
    'requirements[0].citation.quote',
    /terpotong/,
  ],
  [
    'reference-empty',
    rawProfile({
      'reset-password': list([entry('daftar', { kind: 'as-at', service: 'registration' })]),
      registration: list([surat]),
    }),
    'requirements[0].item',
    /Daftar "registration" tidak memuat dokumen/,
  ],
  ['list-empty', reset([]), 'requirements', /Daftar ini kosong/],
  [
    'not-a-folder',
    reset([entry('cap', { kind: 'object', object: 'company-stamp', colours: { other: 'merah' } })]),
    'requirements[0].item',
    /"colours" hanya berlaku untuk map/,
  ],
];

test.each(advised)('a valid profile is advised of %s, at its place, and stays valid', (code, profile, path, says) => {
  const { office, advice, ...inFile } = read(JSON.stringify(profile, null, 2));
  expect(office).toBeDefined();
  const told = warningsOf({ office, advice, ...inFile } as never, 'id');
  expect(told).toMatchObject([
    { code, path: `services.reset-password.${path}`, message: expect.stringMatching(says), line: expect.any(Number) },
  ]);
  const english = warningsOf({ office, advice, ...inFile } as never, 'en')[0]?.message ?? '';
  expect(english).toMatch(/[a-z]/);
  expect(english).not.toBe(told[0]?.message);
});

test('a source that nothing cites is told, and every code of advice has its case', () => {
  const sources = { daftar: source, lain: source };
  const told = warningsOf(read(JSON.stringify(rawProfile({ 'reset-password': list([surat]) }, { sources }))), 'id');
  expect(told).toMatchObject([{ code: 'source-unused', path: 'sources.lain' }]);
  expect(new Set([...advised.map(([code]) => code), 'source-unused'])).toEqual(new Set(adviceCodes));
});

const source = { title: 'Daftar contoh', publisher: 'LPSE Contoh', year: 2024, seen: 'whole' };

test('what is right is not advised: who comes alone, one of two, a list that says that it goes on', () => {
  const right = [
    reset([entry('kuasa', letter('power-of-attorney', { when: represented }))]),
    reset([entry('kuasa', { kind: 'any-of', of: [letter('power-of-attorney'), document('akta-pendirian')] })]),
    reset([entry('izin', { kind: 'any-of', of: [document('siup'), document('nib')] })]),
    reset([surat, entry('data', { kind: 'facts', facts: ['account.userId', 'company.name'] })]),
    reset([
      { ...entry('ktp', document('ktp')), citation: { ...citation, quote: 'KTP dll.' } },
      entry('lain', { kind: 'open-ended' }),
    ]),
    reset([], { channels: [{ ...counter, note: { id: 'Tidak ada berkas yang diminta.' } }] }),
  ];
  for (const profile of right) expect(read(JSON.stringify(profile)).advice).toEqual([]);
});

test('no shipped profile is advised of anything', () => {
  expect([...offices.values()].flatMap(officeAdvice)).toEqual([]);
});

test('advice changes no exit code; it is printed behind the verdict, and as JSON apart from errors', async () => {
  put(folder, 'advised.json', reset([entry('kuasa', letter('power-of-attorney'))]));
  const told = await siap(folder, 'office', 'advised.json');
  expect(told).toMatchObject({ code: 0, err: '' });
  expect(told.out).toMatch(
    /^LPSE Contoh \(contoh\): profil ini benar; 1 dari 6 layanan diterbitkan\.\nSebaiknya diperiksa: 1\n\nBaris 1, kolom \d+: services\.reset-password\.requirements\[0\]\.item\n {2}"power-of-attorney" diminta/,
  );
  const json = await siap(folder, 'office', 'advised.json', '--json', '--lang', 'en');
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({ errors: [], warnings: [{ code: 'attorney-unconditional', line: 1 }] });
});

/** JSON with something taken out, put in or doubled. */
const nearlyJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', ']', '{', ':', '1', '\\', '\n', 'e'),
  )
  .map(([value, at, sign]) => {
    const text = JSON.stringify(value, null, 1);
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + sign + text.slice(cut + (at % 2));
  });

test('a text is read exactly where JSON.parse reads it, with the same value; else its fault has a place in it', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.string()), (text) => {
      const found = readJson(text);
      let value: unknown;
      let parsed = true;
      try {
        value = JSON.parse(text);
      } catch {
        parsed = false;
      }
      expect('value' in found).toBe(parsed);
      if ('value' in found) expect(found.value).toEqual(value);
      else {
        const lines = text.split(/\r\n|\n|\r/);
        expect(found.fault.line).toBeLessThanOrEqual(lines.length);
        expect(found.fault.column).toBeLessThanOrEqual((lines[found.fault.line - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a text nested a hundred thousand deep is refused, and exhausts nothing', () => {
  expect(readJson('['.repeat(100_000))).toMatchObject({ fault: { code: 'json-deep', line: 1 } });
});

test('the refusal of a file is whole in both languages', () => {
  const refused = read('{');
  expect(refusedText(refused, 'id')).toContain('Baris 1, kolom 2\n  Berkas ini berhenti di tengah');
  expect(refusedText(refused, 'en')).toContain('Line 1, column 2\n  This file stops half-way');
});

test('two profiles are compared in sentences: exit 1 where anything changed, 0 where nothing did, 2 where one is none', async () => {
  const raw = (copies: number) =>
    rawProfile({ registration: list([entry('ktp', document('ktp', { evidence: { copies } }))]) });
  const [older, newer, broken] = [
    put(folder, 'lama.json', raw(1)),
    put(folder, 'baru.json', raw(2)),
    put(folder, 'rusak.json', { ...raw(2), town: 7 }),
  ];
  const changed = await siap(folder, 'office', 'diff', older, newer);
  expect(changed).toMatchObject({ code: 1, err: '' });
  expect(changed.out).toContain('  KTP: salinan 1 → 2\n');
  expect((await siap(folder, 'office', 'diff', older, newer, '--lang', 'en')).out).toContain('copies 1 → 2');
  const json = JSON.parse((await siap(folder, 'office', 'diff', older, newer, '--json')).out);
  expect(json.differences).toEqual([
    {
      code: 'changed',
      path: 'services.registration.requirements[0].item.evidence.copies',
      service: 'registration',
      entry: 'ktp',
      from: 1,
      to: 2,
      of: expect.any(String),
      message: 'KTP: salinan 1 → 2',
    },
  ]);
  expect(await siap(folder, 'office', 'diff', older, older)).toMatchObject({
    code: 0,
    out: 'Tidak ada yang berubah.\n',
  });
  expect(await siap(folder, 'office', 'diff', older, broken)).toMatchObject({ code: 2, out: '' });
  expect(await siap(folder, 'office', 'diff', older)).toMatchObject({
    code: 2,
    err: expect.stringContaining('OLD NEW'),
  });
});
