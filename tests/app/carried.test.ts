import { expect, test } from 'vitest';
import { carrier } from '../../src/app/storage/foreign-frame.ts';
import { fonts, offices } from '../../src/catalog/shipped.ts';
import { listOf, servicesAt } from '../../src/domain/office.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { services } from '../../src/domain/services/index.ts';
import { CodeError } from '../../src/handoff/code-envelope.ts';
import { linkCode } from '../../src/handoff/sheet-codes.ts';
import { posterOf } from '../../src/letters/compose/poster.ts';
import { structureNode } from '../../src/letters/layout/content.ts';
import { layoutLetter } from '../../src/letters/layout/layout.ts';

const today = '2026-11-23';
const office = () => {
  const found = offices().get('muaro-jambi');
  if (!found) throw new Error('there must be this office');
  return found;
};
const dossier = () => sampleDossier(services['reset-password'], office(), today, true);

test('a dossier comes out of an address as it went in, but for the picture of its letterhead', async () => {
  const { written, read } = await carrier();
  const plain = dossier();
  expect(read(written(plain) ?? '')).toEqual(plain);
  expect(read(`#${written(plain)}`)).toEqual(plain);
  const picture = { kind: 'image', format: 'png', data: 'iVBORw0KGgo=' } as never;
  expect(read(written({ ...plain, letterhead: picture }) ?? '').letterhead).toEqual({ kind: 'typed' });
});

test('whatever else stands in an address is refused as what it is, and nothing else is thrown', async () => {
  const { written, read } = await carrier();
  const text = written(dossier()) ?? '';
  const wrong = [
    ...['', '#', 'bawa=', 'bawa=SB1', 'bawa=<script>', `bawa=${'Z'.repeat(70_000)}`, text.toLowerCase()],
    ...Array.from({ length: 300 }, (_, at) => {
      const place = 5 + ((at * 37) % (text.length - 5));
      return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
    }),
    ...Array.from({ length: 50 }, (_, at) => text.slice(0, 6 + at * 7)),
  ];
  for (const one of wrong) {
    let thrown: unknown;
    try {
      read(one);
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof CodeError || thrown instanceof ParseError, one.slice(0, 40)).toBe(true);
  }
});

test('the poster of every office and service is one A4 page', () => {
  let posters = 0;
  for (const one of offices().values())
    for (const service of [undefined, ...servicesAt(one).filter((id) => listOf(one, id).published)]) {
      const address = `https://lpse.sebuah-kabupaten.go.id/siapberkas/siapkan/${one.id}/${service ?? ''}/`;
      const code = linkCode(address);
      if (!code) throw new Error('an address of a list fits into a code');
      const letter = posterOf({ office: one, service, code, address, today });
      const { pages } = layoutLetter(letter, 'a4', fonts(), structureNode('Document'));
      expect(pages, `${one.id} ${service}`).toHaveLength(1);
      posters += 1;
    }
  expect(posters).toBeGreaterThan(40);
});
