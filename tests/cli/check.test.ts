import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { reportAsText } from '../../src/cli/report.ts';
import { assess } from '../../src/domain/assess.ts';
import { type OfficeProfile, serviceOf } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import type { ServiceId } from '../../src/domain/services/index.ts';
import { documentKinds } from '../../src/domain/terms.ts';
import { findings, findingTexts } from '../../src/i18n/id/findings.ts';
import { inSentence } from '../../src/i18n/part-names.ts';
import { blocking, reportOf, today } from '../support/kernel/dossiers.ts';
import { citation, document, entry, letter, list, rawProfile, shownAndCopied } from '../support/kernel/profiles.ts';
import { put, siap, siapIntoClosedPipe, workFolder } from '../support/siap.ts';

// Some runs are processes of their own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const day = ['--today', today];

const service = 'layanan-sertifikat';
const named = { kind: 'named', name: 'SPT tahunan', evidence: shownAndCopied };
const quoted = (quote: string) => ({ ...citation, quote });

/** An office with a service of its own that says whatever can be said. */
const profile = rawProfile(
  { 'user-id-lookup': list([], { channels: [{ kind: 'self-service', citation }] }) },
  {
    contact: { email: 'lpse@contoh.go.id', counter: 'Jalan Merdeka 1' },
    ownServices: {
      [service]: {
        title: { id: 'Penerbitan Sertifikat' },
        purpose: { id: 'Untuk menandatangani secara elektronik.' },
        ...list(
          [
            {
              ...entry('spt', {
                ...named,
                role: 'signatory',
                person: ['in-deed', 'one-company'],
                notOlderThan: { count: 3, unit: 'months' },
                form: { title: 'Format SPT', address: 'https://lpse.contoh.go.id/spt' },
              }),
              weight: 'if-exists',
              note: { id: 'Yang terakhir saja.' },
              citation: quoted(`SPT ${'panjang '.repeat(40)}sampai akhir`),
            },
            entry('data', { kind: 'facts', facts: ['account.userId', 'company.nib'] }),
            {
              ...entry('map', {
                kind: 'object',
                object: 'folder',
                colours: { pt: 'merah', other: 'biru' },
                cover: true,
              }),
              weight: 'brought',
            },
            entry(
              'surat',
              letter('application', {
                marks: {
                  letterhead: true,
                  companyStamp: true,
                  meterai: { printed: 6000 },
                  signedBy: 'signatory',
                  states: ['company.phone'],
                },
                form: { title: 'Format Permohonan', ours: 'accepted' },
              }),
            ),
            entry('izin', { kind: 'all-of', of: [document('nib', { evidence: 'unstated' }), document('siup')] }),
            { ...entry('lain', { kind: 'open-ended' }), citation: quoted('dan lain-lain yang diperlukan') },
          ],
          {
            channels: [
              {
                kind: 'counter',
                address: 'Jalan Merdeka 1, lantai 2',
                note: { id: 'Ambil nomor antrean.' },
                hours: [{ days: ['monday', 'friday'], from: '08:00', until: '15:00' }],
                citation,
              },
            ],
            fee: { rupiah: 0, citation },
            answer: { withinDays: 3, workingDays: true, citation },
            stepsBefore: [{ text: { id: 'Isi data di SPSE.' }, withinDays: 30, citation }],
          },
        ),
      },
    },
  },
);
const office: OfficeProfile = parseOffice(profile);

function textOf(
  id: ServiceId,
  change: (prepared: Record<string, object>) => void,
  language: 'id' | 'en' = 'id',
): string {
  const definition = serviceOf(office, id);
  const dossier = sampleDossier(definition, office, today, false);
  change(dossier.prepared);
  return reportAsText(assess(definition, office, dossier, today), office, language);
}

test('check shows what the office says of the service: where, when, its note, its fee, its answer, what comes before', () => {
  const text = textOf(service, () => undefined);
  for (const line of [
    'Cara mengajukan: datang ke loket',
    'Alamat: Jalan Merdeka 1, lantai 2',
    'Jam layanan: Senin dan Jumat, pukul 08.00–15.00',
    'Catatan kantor: Ambil nomor antrean.',
    'Sebelumnya: Isi data di SPSE. Sesudah itu serahkan berkas dalam 30 hari.',
    'Biaya: Gratis.',
    'Jawaban: Dalam 3 hari kerja.',
  ])
    expect(text).toContain(`\n  ${line}\n`);
});

test('check shows of each entry its weight, form, age, people, the office’s form, its note, and its whole quote', () => {
  const text = textOf(service, () => undefined);
  expect(text).toContain(
    'SPT tahunan pimpinan (wajib bila ada; asli ditunjukkan dan salinan; orangnya tercantum dalam akta dan hanya mewakili satu penyedia; paling lama 3 bulan saat diserahkan; formulir kantor: “Format SPT” (https://lpse.contoh.go.id/spt)); Daftar contoh, 2024, 1\n',
  );
  expect(text).toContain('\n      Catatan kantor: Yang terakhir saja.\n');
  expect(text).toContain(`\n      “SPT ${'panjang '.repeat(40)}sampai akhir”\n`);
  expect(text).toContain('Data penyedia (user ID SPSE dan NIB); ');
  expect(text).toContain('Map (dibawa saja, tidak wajib; warna merah; bersampul identitas penyedia); ');
  expect(text).toContain(
    'Surat permohonan (asli diserahkan; berkop perusahaan; bermeterai Rp10.000; dibubuhi cap perusahaan; ditandatangani pimpinan; memuat telepon perusahaan; formulir kantor atau surat sendiri: “Format Permohonan”); ',
  );
  expect(text).toContain(
    '\n      - NIB: asli atau salinan tidak disebut\n      - SIUP: asli ditunjukkan dan salinan\n',
  );
});

test('copies to make are told with whose paper it is, those to be legalised apart from the others', () => {
  const copied = parseOffice({
    ...(profile as object),
    ownServices: {},
    services: {
      'reset-password': list([
        entry('akta', document('akta-pendirian', { evidence: { original: 'shown', copies: 2, legalised: true } })),
        entry('akta-lagi', document('akta-pendirian')),
        entry('spt', { kind: 'named', name: 'SPT tahunan', role: 'signatory', evidence: { copies: 1 } }),
      ]),
    },
  });
  const definition = serviceOf(copied, 'reset-password');
  const dossier = sampleDossier(definition, copied, today, false);
  const text = reportAsText(assess(definition, copied, dossier, today), copied, 'id');
  expect(text).toContain(
    'Fotokopi:\n  2 × Akta pendirian (salinan dilegalisasi)\n  1 × Akta pendirian\n  1 × SPT tahunan pimpinan\n',
  );
});

test('in English the same is said, with papers and quotes as they are', () => {
  const text = textOf(service, () => undefined, 'en');
  expect(text).toContain('SPT tahunan pimpinan (required if it exists; ');
  expect(text).toContain('at most 3 month(s) old when handed in');
  expect(text).not.toMatch(/wajib|orangnya|paling lama|\{\{/);
});

test('where nothing lacks but what the list does not say, check says to ask, what of, and whom: not SIAP, exit 1', async () => {
  const text = textOf(service, (prepared) => delete prepared.lain);
  expect(text).toMatch(
    /^Penerbitan Sertifikat, LPSE Contoh\nTANYAKAN DAHULU: .*\n\nBelum diketahui:\n {2}1: “dan lain-lain yang diperlukan”\n {2}Tanyakan ke LPSE Contoh \(lpse@contoh\.go\.id, Jalan Merdeka 1\)/,
  );
  expect(text).not.toContain('SIAP');
  put(folder, 'own.json', profile);
  const sample = await siap(folder, 'sample', '--office-file', 'own.json', '--service', service, ...day);
  const { lain, ...prepared } = JSON.parse(sample.out).prepared;
  expect(lain).toEqual({ done: true });
  put(folder, 'asks.json', { ...JSON.parse(sample.out), prepared });
  const { code, out } = await siap(folder, 'check', 'asks.json', '--office-file', 'own.json', '--json', ...day);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ready: false,
    asks: true,
    unknown: [{ requirement: 'lain', entry: '1', quote: 'dan lain-lain yang diperlukan' }],
    ask: { office: 'LPSE Contoh', email: 'lpse@contoh.go.id' },
    facts: expect.arrayContaining([{ kind: 'fee', label: 'Biaya', text: 'Gratis.' }]),
    requirements: expect.arrayContaining([
      expect.objectContaining({
        id: 'spt',
        weight: 'if-exists',
        note: 'Yang terakhir saja.',
        parts: [
          expect.objectContaining({ notOlderThan: { count: 3, unit: 'months' }, person: ['in-deed', 'one-company'] }),
        ],
      }),
    ]),
  });
});

test('where something lacks as well, check says BELUM SIAP, and still what is unknown', () => {
  const text = textOf(service, (prepared) => {
    delete prepared.lain;
    delete prepared.surat;
  });
  expect(text).toContain('\nBELUM SIAP.\n\nBelum diketahui:\n');
});

test('a sample of an office’s own service, by an attorney not named in the deed, and who is not known is told', async () => {
  put(folder, 'own.json', profile);
  const sample = (...args: string[]) => siap(folder, 'sample', '--office-file', 'own.json', ...args, ...day);
  const { code, out } = await sample('--service', service, '--attorney', '--not-in-deed');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ service, answers: { handedInBy: 'attorney' } });
  const [unknown, alone] = [
    await sample('--service', 'layanan-lain'),
    await sample('--service', service, '--not-in-deed'),
  ];
  expect([unknown.code, alone.code]).toEqual([2, 2]);
  expect(unknown.err).toContain(`"layanan-lain" is unknown at contoh; say one of reset-password, `);
  expect(alone.err).toContain('add --attorney');
  const listed = await siap(folder, 'services', '--office-file', 'own.json', '--json');
  expect(JSON.parse(listed.out)).toContainEqual({ office: 'contoh', service, state: 'counter', letters: true });
});

test('an attorney who is not named in the deed is so in the sample of a list that asks', () => {
  const asking = parseOffice(
    rawProfile({
      'reset-password': list([entry('ktp', document('ktp'))], { attorney: { rule: 'in-deed', citation } }),
    }),
  );
  const sampled = (inDeed: boolean) => sampleDossier(serviceOf(asking, 'reset-password'), asking, today, true, inDeed);
  expect([sampled(true), sampled(false)].map(({ answers }) => answers.attorneyInDeed)).toEqual([true, false]);
});

test('letters of a list with nothing to write, whole set included: one sentence, exit 0, and no file', async () => {
  put(folder, 'own.json', profile);
  const sample = await siap(folder, 'sample', '--office-file', 'own.json', '--service', 'user-id-lookup', ...day);
  put(folder, 'self.json', sample.out);
  const told = await siap(
    folder,
    'letters',
    'self.json',
    '--office-file',
    'own.json',
    '--out',
    'none',
    '--set',
    ...day,
  );
  expect(told).toEqual({
    code: 0,
    out: '',
    err: 'siap: nothing to write: this office asks for no letter for this service.\n',
  });
  expect(existsSync(join(folder, 'none', 'berkas-lengkap.pdf'))).toBe(false);
});

test.each([['services'], ['guide', 'lupa password'], ['help']])(
  '%s ends quietly where nobody reads on',
  async (...args) => {
    expect(await siapIntoClosedPipe(folder, ...args)).toEqual({ code: 0, err: '' });
  },
);

test('acronyms keep their capitals in a question: "Apakah ada NIB?"', () => {
  const asked = documentKinds.map((kind) => inSentence(findingTexts.terms.document[kind]));
  for (const name of asked) expect(name).not.toMatch(/^\p{Ll}\p{Lu}/u);
  expect(asked).toEqual(expect.arrayContaining(['NIB', 'KTP', 'SIUP', 'akta pendirian', 'surat pengukuhan PKP']));
  const asking = parseOffice(
    rawProfile({
      'reset-password': list([entry('nib', document('nib', { when: { is: 'exists', document: 'nib' } }))]),
    }),
  );
  const report = reportOf({
    office: asking,
    with: (dossier) => ({ ...dossier, answers: { legalForm: 'pt', handedInBy: 'signatory' } }),
  });
  expect(blocking(report).map(({ code }) => code)).toContain('answer-missing');
  expect(findings['answer-missing']).toContain('{{question}}');
  expect(reportAsText(report, asking, 'id')).toContain('Pertanyaan belum dijawab: Apakah ada NIB?');
});
