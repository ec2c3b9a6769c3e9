import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Letter, Spans } from '../../../src/letters/model.ts';
import { splitWords, wordsOf } from '../../support/letters/words.ts';
import { hostileLetters } from '../../support/pdf/hostile-letters.ts';
import { collisions, laidOut, placedWords, squeezed } from '../../support/pdf/layout-checks.ts';
import { application } from '../../support/pdf/letters.ts';

test.each(hostileLetters.map((letter) => [letter.id, letter] as const))(
  'nothing leaves the page, touches or goes missing: %s',
  (id, letter) => {
    for (const paper of ['a4', 'f4'] as const) expect(collisions(laidOut(letter, paper))).toEqual([]);
    // Cut between their lines, the columns of what is taller than a page are read page by page.
    const isCut = id === 'names-taller-than-a-page' || id.startsWith('table-') || id.startsWith('headings-');
    const sorted = (text: string) => (isCut ? [...text].sort().join('') : text);
    expect(sorted(placedWords(laidOut(letter)))).toBe(sorted(squeezed(wordsOf(letter))));
  },
);

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('dan', 'permohonan', 'PT', 'surat', 'kuasa', 'pertanggungjawaban', 'a', '–'),
  },
  { weight: 2, arbitrary: fc.constantFrom('nama@perusahaan.co.id', '012/CB-DIR/XI/2026', 'Ḥalīmah', "Ma'ruf") },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('W', 'i', '.', '-', '/') }) },
);
const spans: fc.Arbitrary<Spans> = fc.array(
  fc.record({
    text: fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    style: fc.constantFrom('bold', 'italic', 'underline'),
  }),
  { maxLength: 3 },
);
const stamped = fc.boolean().map((asked) => (asked ? { meterai: { value: 10000 } } : {}));
const party = fc
  .record({ lead: word, company: spans, companyStamp: fc.boolean(), name: spans, position: spans, stamped })
  .map(({ stamped: stamp, ...rest }) => ({ ...rest, ...stamp }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({ kind: fc.constant('date' as const), spans }),
  fc.record({ kind: fc.constant('title' as const), text: spans, number: spans }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('addressee' as const), lines: fc.array(spans, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('rows' as const),
    rows: fc.array(fc.record({ label: word, value: spans }), { maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant([
      { heading: 'No', share: 0.1 },
      { heading: 'Isi', share: 0.6 },
      { heading: 'Ket.', share: 0.3 },
    ]),
    rows: fc.array(fc.tuple(spans, spans, spans), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('signatures' as const), parties: fc.array(party, { minLength: 1, maxLength: 3 }) }),
);

test('no odd letter makes text leave its page, touch other text, or go missing', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), fc.constantFrom('a4' as const, 'f4' as const), (blocks, paper) => {
      const letter: Letter = { ...application, blocks };
      expect(collisions(laidOut(letter, paper))).toEqual([]);
      const sorted = (text: string) => [...text].sort().join('');
      expect(sorted(placedWords(laidOut(letter)))).toBe(sorted(squeezed(wordsOf(letter).flatMap(splitWords))));
    }),
    { numRuns: 400, seed: 2026 },
  );
}, 60_000);
