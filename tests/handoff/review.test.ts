import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPicture } from '../../src/domain/dossier.ts';
import { allPaths, columns, factOf, peopleTables } from '../../src/domain/facts.ts';
import { only, serviceOf } from '../../src/domain/office.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { letterKinds } from '../../src/domain/terms.ts';
import { lockedReview, readLockedText, unlockedText } from '../../src/handoff/locked-file.ts';
import {
  fingerprintOf,
  isPlace,
  isReviewText,
  mostLinkSigns,
  type Note,
  pathOf,
  type Review,
  ReviewError,
  type ReviewNotes,
  type ReviewProblem,
  readReviewFragment,
  readReviewText,
  reviewFragment,
  reviewText,
} from '../../src/handoff/review.ts';
import { dossiers } from '../support/desk/dossiers.ts';
import { oddDossier } from '../support/kernel/arbitrary.ts';
import { officeCalled, today } from '../support/kernel/dossiers.ts';

const muaroJambi = officeCalled('muaro-jambi');
const dossier = sampleDossier(serviceOf(muaroJambi, 'reset-password'), muaroJambi, today, true);
const review: Review = {
  format: 'siapberkas/review',
  on: '2026-11-28',
  asked: 'Mohon periksa NPWP.\nTerima kasih.',
  earlier: [
    { at: 'data:company.npwp', was: '1', text: 'Salah', by: 'Siti Contoh', settled: 'answered', answer: 'Benar' },
  ],
  dossier,
};
const notes: ReviewNotes = {
  format: 'siapberkas/review-notes',
  version: 1,
  about: fingerprintOf(dossier),
  office: dossier.office,
  service: dossier.service,
  company: dossier.company.name ?? '',
  by: 'Siti Contoh',
  on: '2026-11-28',
  verdict: 'to-change',
  remark: 'Hampir selesai.',
  notes: [
    { at: 'data:company.npwp', was: '01.312.166.0-091.000', text: 'Sudah 16 digit', value: '0013121660091000' },
    { at: 'daftar:ktp', was: 'Belum siap', text: 'KTP saya di laci' },
    { at: 'pertanyaan:exists:akta-perubahan', was: 'Ya', text: 'Belum pernah diubah' },
    { at: 'surat:application', was: '', text: 'Pakai kop baru' },
  ],
};

/** Why something is not opened. */
const problemOf = async (reading: Promise<unknown>): Promise<ReviewProblem | 'opened'> =>
  reading.then(
    () => 'opened' as const,
    (error: unknown) => {
      if (error instanceof ReviewError) return error.problem;
      throw error;
    },
  );
const fragmentOf = (made: Review | ReviewNotes): string => reviewFragment(made) ?? expect.fail('too long for a link');

test('a review and its notes are the same after the way, as a file, as a link and behind a password', async () => {
  for (const made of [review, notes]) {
    expect(isReviewText(reviewText(made))).toBe(true);
    expect(await readReviewText(reviewText(made))).toEqual(made);
    expect(await readReviewFragment(`#${fragmentOf(made)}`)).toEqual(made);
    const locked = await lockedReview(reviewText(made), 'melati di tepi sungai');
    expect(isReviewText(locked)).toBe(true);
    expect(locked).not.toContain('Contoh');
    expect(readLockedText(locked).holds).toBe('review');
    expect(await readReviewText(await unlockedText(readLockedText(locked), 'melati di tepi sungai'))).toEqual(made);
  }
  console.info(`A review in a link: ${fragmentOf(review).length} signs, its notes: ${fragmentOf(notes).length}`);
});

test('whatever a dossier holds, it is the same after the way, and so is its fingerprint', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(oddDossier, dossiers), async (any) => {
      const sent = { ...review, dossier: any };
      const read = await readReviewText(reviewText(sent));
      expect(read).toEqual(JSON.parse(JSON.stringify(sent)));
      const fragment = reviewFragment(sent);
      if (fragment === null) return;
      const linked = (await readReviewFragment(fragment)) as Review;
      expect(linked.dossier).toEqual(JSON.parse(JSON.stringify(withoutPicture(any))));
      expect(fingerprintOf(linked.dossier)).toBe(fingerprintOf(any));
    }),
    { numRuns: 300 },
  );
});

const places = [
  ...allPaths.map((path) => `data:${path}`),
  ...peopleTables.flatMap((table) => ['name', ...columns[table]].map((column) => `data:${table}.3.${column}`)),
  ...letterKinds.map((kind) => `surat:${kind}`),
  ...['daftar:ktp', 'daftar:izin-usaha/nib', 'pertanyaan:legalForm', 'pertanyaan:exists:akta-perubahan'],
];
const words = fc.string({ unit: 'binary', maxLength: 60 });
const anyNote = fc
  .record({ at: fc.constantFrom(...places), was: words, text: words, value: fc.option(words, { nil: undefined }) })
  .map((note): Note => {
    const path = pathOf(note.at);
    const day = path !== undefined && factOf(path as 'letter.date')?.as === 'day';
    const value = note.value?.replaceAll('\n', ' ').slice(0, day ? 10 : undefined);
    const { at, was, text } = note;
    return { at, was, text: `a${text}`, ...(path === undefined || value === undefined ? {} : { value }) };
  });

test('whatever notes say, what was read is written and read the same again; nothing hidden stays in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyNote, { selector: ({ at }) => at, maxLength: 30 }),
      words,
      async (some, remark) => {
        const once = await readReviewText(reviewText({ ...notes, remark, notes: [...some] }));
        expect(await readReviewText(reviewText(once))).toEqual(once);
        expect((once as ReviewNotes).notes.map(({ at }) => at)).toEqual(some.map(({ at }) => at));
        const fragment = reviewFragment(once);
        if (fragment !== null) expect(await readReviewFragment(fragment)).toEqual(once);
        const { format: _, ...said } = once as ReviewNotes;
        expect(JSON.stringify(said)).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
      },
    ),
    { numRuns: 300 },
  );
});

/** A link with any content, rightly packed. */
const forged = (content: object): string => {
  const honest = { ...notes, ...content } as ReviewNotes;
  return JSON.stringify(honest);
};
async function openForged(change: object): Promise<ReviewProblem | 'opened'> {
  const { checksumOf } = await import('../../src/handoff/saved-text.ts');
  const content = JSON.parse(forged(change)) as { format: string };
  return problemOf(readReviewText(JSON.stringify({ ...content, integrity: checksumOf(content) })));
}

test('notes on unknown places are refused, and values that no field takes', async () => {
  const note = { at: 'data:company.npwp', was: '', text: 'a' };
  expect(await openForged({ notes: [note] })).toBe('opened');
  const wrong = [
    { at: 'data:company.fax' },
    { at: 'data:company' },
    { at: 'data:__proto__.polluted' },
    { at: 'data:constructor.prototype' },
    { at: 'data:prepared.ktp' },
    { at: 'data:letterhead.data' },
    { at: 'data:directors.50.name' },
    { at: 'data:directors.-1.name' },
    { at: 'data:directors.0.password' },
    { at: 'data:constructor.0.name' },
    { at: 'surat:lain' },
    { at: 'pertanyaan:apa' },
    { at: 'https://contoh.example' },
    { at: 'javascript:alert(1)' },
    { at: 'daftar:<b>' },
    { at: 'daftar:ktp', value: 'sebuah nilai' },
    { at: 'data:powerOfAttorney.substitution', value: 'ya' },
    { at: 'data:company.name', value: 'dua\nbaris' },
    { at: 'data:letter.date', value: '28 November 2026' },
    { text: '' },
    { text: 'a'.repeat(601) },
    { more: 1 },
  ];
  for (const change of wrong)
    expect(await openForged({ notes: [{ ...note, ...change }] }), JSON.stringify(change)).toBe('damaged');
  for (const at of wrong.flatMap((one) => one.at ?? []).slice(0, 15)) expect(isPlace(at), at).toBe(false);
  for (const at of places) expect(isPlace(at), at).toBe(true);
});

test('notes that say too much, twice the same place, nobody’s name or no day are refused', async () => {
  const note = { at: 'data:company.npwp', was: '', text: 'a' };
  const many = Array.from({ length: 201 }, (_, index) => ({ ...note, at: `daftar:butir-${index}` }));
  for (const change of [
    { notes: [note, note] },
    { notes: many },
    { by: ' ' },
    { by: '\u202e' },
    { on: '2026-02-30' },
    { verdict: 'maybe' },
    { about: 'x' },
    { office: '../lain' },
    { service: 'lain' },
    { extra: true },
  ])
    expect(await openForged(change), JSON.stringify(change).slice(0, 60)).toBe('damaged');
  expect(await openForged({ notes: many.slice(0, 200) })).toBe('opened');
});

test('what is newer, changed, cut off, of another kind or too large is told as such', async () => {
  const text = reviewText(review);
  expect(await problemOf(readReviewText(text.replace('"version": 1', '"version": 2')))).toBe('newer');
  const newer = { ...JSON.parse(text), dossier: { ...dossier, format: undefined, version: 999 } };
  expect(await problemOf(readReviewText(JSON.stringify(newer)))).toBe('newer');
  expect(await problemOf(readReviewText(text.replace('Mohon', 'Tolong')))).toBe('altered');
  expect(await problemOf(readReviewText(text.slice(0, 900)))).toBe('damaged');
  expect(await problemOf(readReviewText(text.replace('{', '{"__proto__": {"a": 1},')))).toBe('no-review');
  expect(await problemOf(readReviewText(text.replace('"asked"', '"__proto__": {}, "asked"')))).toBe('damaged');
  expect(await problemOf(readReviewText('{"format": "siapberkas/dossier"}'))).toBe('no-review');
  expect(await problemOf(readReviewText(''))).toBe('no-review');
  expect(await problemOf(readReviewText(`${text}${' '.repeat(9_000_000)}`))).toBe('too-large');
  expect(await problemOf(readReviewFragment('#l=1AAAA'))).toBe('no-review');
  expect(await problemOf(readReviewFragment('#t=2AAAA'))).toBe('newer');
  expect(await problemOf(readReviewFragment('#t='))).toBe('no-review');
  expect(await problemOf(readReviewFragment(`#t=1${'A'.repeat(mostLinkSigns + 1)}`))).toBe('too-large');
});

test('a link cut off anywhere or with any sign of it changed is told, and nothing throws beside it', async () => {
  const fragment = fragmentOf(review);
  for (let at = 3; at < fragment.length; at += 3) {
    expect(await problemOf(readReviewFragment(fragment.slice(0, at))), `cut at ${at}`).not.toBe('opened');
    const other = fragment[at] === 'A' ? 'B' : 'A';
    const changed = `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`;
    expect(await problemOf(readReviewFragment(changed)), `changed at ${at}`).not.toBe('opened');
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 300 }), async (signs) => {
      expect(await problemOf(readReviewFragment(`#t=1${signs}`))).not.toBe('opened');
      expect(await problemOf(readReviewText(`{"format":"siapberkas/review",${signs}`))).not.toBe('opened');
    }),
    { numRuns: 2000 },
  );
});

test('a letterhead’s picture goes along in a file, not in a link, and a dossier too long for a link is told', async () => {
  const data = readFileSync(new URL('../../public/icons/icon-192.png', import.meta.url)).toString('base64');
  const picture = { ...dossier, letterhead: { kind: 'image', format: 'png', data, width: 192, height: 192 } as const };
  const sent = { ...review, dossier: picture };
  expect(((await readReviewText(reviewText(sent))) as Review).dossier).toEqual(picture);
  expect(((await readReviewFragment(fragmentOf(sent))) as Review).dossier).toEqual(withoutPicture(picture));
  expect(fingerprintOf(picture)).toBe(fingerprintOf(dossier));
  // Words that repeat nothing, so that packing does not help.
  const said = (index: number) => fingerprintOf({ ...dossier, visit: { date: `${index}` } }).repeat(2);
  const earlier = Array.from({ length: 150 }, (_, index) => ({
    at: `daftar:a-${index}`,
    was: '',
    text: said(index),
    by: 'a',
  }));
  expect(reviewFragment({ ...review, earlier })).toBeNull();
  expect(await readReviewText(reviewText({ ...review, earlier }))).toEqual({ ...review, earlier });
  // And words that repeat so much that a link would hold more than any reader unpacks.
  const same = earlier.map((note) => ({ ...note, text: 'a'.repeat(600), was: 'a'.repeat(2000) }));
  expect(reviewFragment({ ...review, earlier: same })).toBeNull();
});

test('a list that the site does not have goes along, of that office alone, and refused as one in a link is', async () => {
  const list = only(muaroJambi, dossier.service);
  const sent: Review = { ...review, list };
  expect(((await readReviewText(reviewText(sent))) as Review).list?.id).toBe('muaro-jambi');
  expect(await problemOf(readReviewText(reviewText({ ...sent, list: { ...list, id: 'lain' } })))).toBe('damaged');
  const foreign = { ...list, contact: { ...list.contact, site: 'http://contoh.example/masuk' } };
  expect(await problemOf(readReviewText(reviewText({ ...sent, list: foreign })))).toBe('damaged');
});
