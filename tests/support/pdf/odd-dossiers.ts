import fc from 'fast-check';
import { type Dossier, parseDossier } from '../../../src/domain/dossier.ts';
import { serviceIds } from '../../../src/domain/services/index.ts';
import { dossierOf, offices } from '../kernel/dossiers.ts';

const longName = `PT ${'Nusantara Sejahtera Konstruksi Makmur Abadi '.repeat(5)}`.slice(0, 200);
const longWord = 'Pertanggungjawabankeuangan'.repeat(4).slice(0, 80);

/** Longest line that a dossier takes. */
const most = 300;

/** What people and programs put into a line: long, foreign, broken, invisible, or nothing at all. */
const wording = fc
  .oneof(
    fc.constantFrom('', ' ', '-', longName, longWord, `${longWord} ${longName}`, longName.toUpperCase()),
    fc.constantFrom(
      "Ma'ruf",
      'Nur ‘Aini',
      'Siti Ḥalīmah binti ʿAbdu r-Raḥmān',
      'Ida Ayu Pūtrī',
      'e\u0301',
      '“PT” & <b>',
    ),
    fc.constantFrom(
      'Al\u2011Amin',
      'ka\u00adta\u200bku',
      '\u202bx\u202c',
      'a\u0000b\u001b',
      '\ufeff',
      'a\tb',
      '1.\u00a0000',
    ),
    fc.constantFrom('nama.yang_sangat-panjang@sub-domain.perusahaan-kami-yang-maju-sekali.co.id', '/'.repeat(90)),
    fc.string({ unit: fc.constantFrom('W', 'i', '.', '-', '/', ' ', 'A', 'V', 'ā', '’', '…', '☐'), maxLength: 200 }),
    fc
      .array(fc.constantFrom('dan', 'PT', 'permohonan', 'a', '–', longWord), { maxLength: 30 })
      .map((all) => all.join(' ')),
  )
  .map((line) => line.slice(0, most));

const people = fc.array(fc.record({ name: wording, nik: wording, position: wording }), { maxLength: 12 });

/** Sections whose lines reach letters. */
const sections = ['company', 'account', 'request', 'signatory', 'attorney', 'admin', 'addressee', 'letter'] as const;
/** The value with some of its lines, days left out, replaced by the next of `words`. */
function reworded(value: unknown, words: (string | null)[], key = ''): unknown {
  if (typeof value === 'string') {
    const word = /date|validUntil/.test(key) ? null : (words.shift() ?? null);
    return word === null ? value : word;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reworded(inner, words, name)]));
}

/** A complete dossier for some office and service, of which some lines hold odd words. */
export const oddlyWordedDossier: fc.Arbitrary<Dossier> = fc
  .record({
    office: fc.constantFrom(...offices.keys()),
    service: fc.constantFrom(...serviceIds),
    attorney: fc.boolean(),
    words: fc.array(fc.option(wording, { freq: 1 }), { minLength: 40, maxLength: 40 }),
    directors: people,
    owners: fc.array(fc.record({ name: wording, nik: wording, share: wording }), { maxLength: 12 }),
    experts: fc.array(fc.record({ name: wording, nik: wording, field: wording }), { maxLength: 12 }),
    letterhead: fc.constantFrom({ kind: 'typed' as const }, { kind: 'preprinted' as const, height: 60 }),
  })
  .map(({ office, service, attorney, words, ...lists }) => {
    const dossier = dossierOf({ office, service, attorney });
    const left = [...words];
    const odd = sections.map((section) => [section, reworded(dossier[section], left)]);
    return parseDossier({ ...dossier, ...Object.fromEntries(odd), ...lists });
  });
