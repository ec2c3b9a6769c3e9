import { expect, test } from 'vitest';
import { factPaths } from '../../src/domain/facts.ts';
import { type Finding, type FindingCode, finding, severities } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { documentKinds, documentRoles, legalForms, letterKinds } from '../../src/domain/terms.ts';
import { findingTexts } from '../../src/i18n/en/findings.ts';
import { inIndonesian as indonesian, inEnglish, sentenceOf } from '../../src/i18n/finding-sentences.ts';
import { findings } from '../../src/i18n/id/findings.ts';
import { type Case, change, found, offices, reportOf } from '../support/kernel/dossiers.ts';
import { findingCases } from '../support/kernel/finding-cases.ts';
import { citation, document, entry, officeWith } from '../support/kernel/profiles.ts';

const english = inEnglish(findingTexts);
const codes = Object.keys(severities) as FindingCode[];
const languages = [
  ['Indonesian', indonesian],
  ['English', english],
] as const;

interface Said {
  readonly finding: Finding;
  readonly sentence: string;
}

const said = (report: Report, words: typeof indonesian): Said[] =>
  report.findings.map((one) => ({ finding: one, sentence: sentenceOf(one, report, words) }));

/** Words as a reader counts them; what the user typed, and advice quoted from an office, is not ours to shorten. */
const wordsOf = ({ finding: one, sentence }: Said): number => {
  const quoted = [
    ...('step' in one ? [one.step, one.stepEnglish] : []),
    ...('expected' in one ? [one.expected, one.found] : []),
  ];
  const ours = quoted.reduce<string>((text, part) => (part ? text.replace(part, '') : text), sentence);
  return ours.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

const seams = /undefined|NaN|\[object|\{\{|\bnull\b/;
/** Words of the program that no reader should meet. */
const inner = [
  ...codes,
  ...factPaths,
  ...[...documentKinds, ...letterKinds, ...documentRoles].filter((kind) => kind.includes('-')),
];
const showsInside = (sentence: string): boolean =>
  seams.test(sentence) || /\bpapers\.|\bdirectors\./.test(sentence) || inner.some((word) => sentence.includes(word));

test.each(languages)('every code is said in %s, as whole sentences of our own words', (_, words) => {
  for (const code of codes) {
    const report = reportOf(findingCases[code]);
    const one = found(report, code)[0];
    if (!one) throw new Error(`the case of "${code}" does not give it`);
    const sentence = sentenceOf(one, report, words);
    expect(sentence).toMatch(/^[\p{Lu}“].{9,}[.?]$/u);
    expect(sentence).not.toMatch(seams);
    expect(sentence).not.toContain(code);
  }
});

const everyReport = [...offices.keys()].flatMap((office) =>
  serviceIds.flatMap((service) => [true, false].map((attorney) => reportOf({ office, service, attorney, with: bare }))),
);

function bare<D extends object>(dossier: D): D {
  return { ...dossier, answers: { handedInBy: 'attorney' }, company: {}, signatory: {}, attorney: {}, prepared: {} };
}

test.each(languages)('every sentence in %s has under 25 words, and none shows a path or a code', (_, words) => {
  const reports = [...everyReport, ...codes.map((code) => reportOf(findingCases[code]))];
  const all = reports.flatMap((report) => said(report, words));
  expect(all.length).toBeGreaterThan(500);
  const long = all.filter((one) => wordsOf(one) >= 25).map(({ sentence }) => sentence);
  expect([...new Set(long)]).toEqual([]);
  const raw = all.filter(({ finding: one }) => one.code !== 'try-first').map(({ sentence }) => sentence);
  expect(raw.filter(showsInside)).toEqual([]);
});

test('there is a sentence for each code, and for nothing else', () => {
  const names = ['directors', 'director', 'commissioners', 'owners', 'owner', 'addition', 'orElse', 'at'];
  const said = new Set(Object.keys(findings).map((key) => key.replace(/_.*/, '')));
  expect([...said].filter((key) => !names.includes(key)).sort()).toEqual([...codes].sort());
});

test('the two languages are two: no sentence is left untranslated', () => {
  for (const code of codes) {
    const report = reportOf(findingCases[code]);
    const one = found(report, code)[0];
    if (one) expect(sentenceOf(one, report, english)).not.toBe(sentenceOf(one, report, indonesian));
  }
});

const say = (one: Case, code: FindingCode): string[] => {
  const report = reportOf(one);
  return found(report, code).map((each) => sentenceOf(each, report, indonesian));
};

test('what is wrong with an NPWP is said with what to do', () => {
  const npwp = (text: string) => say({ with: change({ company: { npwp: text } }) }, 'npwp-invalid')[0];
  expect(npwp('01.312.166.1-091.000')).toBe(
    'NPWP perusahaan salah: digit pemeriksanya tidak cocok. Cocokkan angka demi angka dengan kartu NPWP.',
  );
  expect(npwp('123')).toContain('harus 15 atau 16 digit, sedangkan yang ditulis 3');
  expect(npwp('0013121660091000000000')).toContain('NITKU');
  expect(npwp('1505014713800003')).toContain('bukan NIK');
  expect(npwp('abc')).toContain('hanya boleh angka');
});

test('the stamp’s sentence says what was printed, what is asked today and by which law, and that old stamps hold no more', () => {
  expect(say({}, 'meterai-changed')).toEqual([
    'Surat permohonan: daftar menulis Rp6.000, sekarang Rp10.000 (UU 10/2020). Meterai lama tidak berlaku lagi sesudah 31 Desember 2021.',
  ]);
});

test('what lacks is named as on the list, with its form', () => {
  expect(say({ with: (dossier) => ({ ...dossier, prepared: {} }) }, 'requirement-missing')).toEqual([
    'KTP pimpinan: asli dan salinan belum siap.',
    'NPWP perusahaan: asli dan salinan belum siap.',
    'SIUP/SIUJK/izin usaha lain sesuai bidangnya: pilih dan siapkan salah satu.',
    'Akta pendirian: asli dan salinan belum siap.',
    'Akta perubahan terakhir: asli dan salinan belum siap.',
    'Surat permohonan: asli dan salinan belum siap.',
  ]);
});

test('a character that may not show is named by its code', () => {
  const strange = change({ signatory: { name: 'Siti\uE000 光' } });
  expect(say({ with: strange }, 'character-unprintable')).toEqual([
    'Nama pimpinan memuat huruf yang tidak dapat dicetak: (U+E000) 光 (U+5149). Ganti dengan huruf Latin.',
  ]);
});

test.each(languages)('every legal form, question and field has its name in %s', (_, words) => {
  const report = reportOf();
  const sentences = [
    ...legalForms.map((form) => finding('npwp-holder-unusual', { path: 'company.npwp', form })),
    ...(['channel', 'legalForm', 'handedInBy', 'attorneyInDeed', 'oldMailboxOpen'] as const).map((ask) =>
      finding('answer-missing', { question: { ask } }),
    ),
    finding('answer-missing', { question: { ask: 'exists', document: 'attachments' } }),
    ...reportOf({ office: 'nasional', service: 'registration', attorney: true }).facts.map(({ path }) =>
      finding('fact-missing', { path }),
    ),
    finding('fact-missing', { path: 'directors' }),
    finding('nik-invalid', { path: 'directors.0.nik', problem: 'length' }),
  ].map((one) => sentenceOf(one, report, words));
  expect(sentences.filter(showsInside)).toEqual([]);
});

test('a rule about attorneys is said as the office has it', () => {
  const refused = (rule: string) =>
    say(
      {
        office: officeWith([entry('ktp', document('ktp'))], { attorney: { rule, citation } }),
        attorney: true,
        with: change({ answers: { attorneyInDeed: false } }),
      },
      'attorney-not-allowed',
    )[0];
  expect(refused('nobody')).toContain('hanya menerima pimpinan sendiri');
  expect(refused('in-deed')).toContain('tercantum dalam akta');
});
