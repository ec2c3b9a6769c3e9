import { readOffices } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import { sampleDossier } from '../../../src/domain/sample.ts';
import { services } from '../../../src/domain/services/index.ts';
import type { Letter, Row, Spans } from '../../../src/letters/model.ts';
import type { BenchLetter } from './letter.ts';

const said = (text: string): Spans => [{ text }];
const row = ([label, value]: readonly [string, string]): Row => ({ label, value: said(value) });

/** The benchmark's letter as our own renderers take it. */
export const ourLetter = (letter: BenchLetter): Letter => ({
  id: 'application-reset-password',
  title: 'Surat Permohonan Reset Password',
  fileName: 'surat-permohonan',
  draft: false,
  date: '2026-11-23',
  author: letter.company,
  blocks: [
    {
      kind: 'letterhead',
      letterhead: { kind: 'typed', name: said(letter.company), lines: letter.companyLines.map(said) },
    },
    { kind: 'date', spans: said(letter.date) },
    {
      kind: 'rows',
      rows: letter.reference.map(([label, value]) => ({
        label,
        value: label === 'Perihal' ? [{ text: value, style: 'bold' }] : said(value),
      })),
    },
    { kind: 'addressee', lines: letter.addressee.map(said) },
    ...letter.opening.map((text) => ({ kind: 'paragraph', spans: said(text) }) as const),
    { kind: 'rows', rows: letter.applicant.map(row) },
    ...letter.body.map((text) => ({ kind: 'paragraph', spans: said(text) }) as const),
    { kind: 'list', items: letter.items.map(said) },
    ...letter.closing.map((text) => ({ kind: 'paragraph', spans: said(text) }) as const),
    {
      kind: 'signatures',
      parties: [
        {
          lead: letter.lead,
          company: said(letter.company),
          meterai: { value: 10_000 },
          companyStamp: true,
          name: said(letter.signer),
          position: said(letter.position),
        },
      ],
    },
  ],
});

/** The day on which the benchmark is. */
export const benchDay = '2026-11-23';

const officeId = 'muaro-jambi';

export const benchService = services['reset-password'];

export function benchOffice(): OfficeProfile {
  const office = readOffices().get(officeId);
  if (!office) throw new Error(`the office "${officeId}" is not shipped any more; name another one here`);
  return office;
}

/** A full dossier, with attorney, as it travels inside the letter; the company changes with the letter. */
export function benchDossier(office: OfficeProfile, letter: BenchLetter): Dossier {
  const sample = sampleDossier(benchService, office, benchDay, true);
  return {
    ...sample,
    company: { ...sample.company, name: letter.company },
    signatory: { ...sample.signatory, name: letter.signer },
  };
}
