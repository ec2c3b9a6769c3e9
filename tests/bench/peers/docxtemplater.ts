import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { type BenchLetter, benchLetter } from '../../support/bench/letter.ts';
import { ourLetter } from '../../support/bench/ours.ts';

/**
 * A Word template of the benchmark's letter: one of ours, with tags where words of the letter stood, so that both
 * files look alike. The list is a loop over its paragraphs.
 */
export async function docxTemplate(): Promise<Uint8Array> {
  const example = benchLetter(0);
  const tags: BenchLetter = {
    ...example,
    company: '{company}',
    companyLines: ['{address}', '{contact}'],
    date: '{date}',
    reference: example.reference.map(([label], index) => [label, `{reference${index}}`]),
    addressee: ['{office}', '{town}'],
    applicant: example.applicant.map(([label], index) => [label, `{applicant${index}}`]),
    body: example.body.map((_, index) => `{body${index}}`),
    items: ['{#items}', '{.}', '{/items}'],
    signer: '{signer}',
    position: '{position}',
  };
  return renderDocx({ ...ourLetter(tags), author: 'SiapBerkas' }, { paper: 'a4' });
}

const numbered = (name: string, values: readonly string[]): object =>
  Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));

/** The letter by docxtemplater, from the template. */
export function letterByDocxtemplater(letter: BenchLetter, template: Uint8Array): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  const values = (pairs: readonly (readonly [string, string])[]) => pairs.map(([, value]) => value);
  document.render({
    company: letter.company,
    address: letter.companyLines[0],
    contact: letter.companyLines[1],
    date: letter.date,
    office: letter.addressee[0],
    town: letter.addressee[1],
    items: letter.items,
    signer: letter.signer,
    position: letter.position,
    ...numbered('reference', values(letter.reference)),
    ...numbered('applicant', values(letter.applicant)),
    ...numbered('body', letter.body),
  });
  return document.toUint8Array();
}
