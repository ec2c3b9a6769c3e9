import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Letter, Paper } from '../../src/letters/model.ts';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { composedLetters } from '../support/letters/composed.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { difference, type Picture, pictureOfPage, pictureOfPng, pngOf } from '../support/pdf/page-picture.ts';
import { needs } from '../support/programs/needs.ts';

/** What is kept as pictures: the five kinds of sheets on both papers, and a draft. */
const kept: readonly (readonly [name: string, letter: string, paper: Paper, draft: boolean])[] = [
  ['surat-permohonan_a4', 'muaro-jambi_reset-password_kuasa_application-reset-password', 'a4', false],
  ['surat-kuasa_a4', 'muaro-jambi_reset-password_kuasa_power-of-attorney', 'a4', false],
  ['surat-kuasa_f4_draf', 'muaro-jambi_reset-password_kuasa_power-of-attorney', 'f4', true],
  ['lembar-kelengkapan_f4', 'muaro-jambi_reset-password_kuasa_checklist', 'f4', false],
  ['formulir-pendaftaran_a4', 'bombana_registration_sendiri_registration-form', 'a4', false],
  ['sampul-map_f4', 'muaro-jambi_reset-password_kuasa_cover', 'f4', false],
];

/** The part of a page that may look different: about a word of a letter. */
const tolerance = 0.001;

const letters = composedLetters();
const render = async (name: string, paper: Paper, change: Partial<Letter> = {}) => {
  const letter = letters.get(name);
  if (!letter) throw new Error(`No such letter: ${name}`);
  return pictureOfPage(await renderPdf([{ ...letter, ...change }], { paper, fonts }));
};

test.each(kept)('the page looks as it did: %s', async (name, letter, paper, draft) => {
  needs('pdftoppm');
  const page = await render(letter, paper, { draft });
  const file = `tests/golden/pages/${name}.png`;
  // UPDATE_PAGES=1 writes the pictures anew: look at each before it is kept.
  if (process.env.UPDATE_PAGES && !process.env.CI) writeFileSync(file, pngOf(page));
  expect(existsSync(file), file).toBe(true);
  const part = difference(page, pictureOfPng(new Uint8Array(readFileSync(file))));
  const found = join(tmpdir(), `${name}.png`);
  if (part > tolerance) writeFileSync(found, pngOf(page));
  expect(part, `compare ${file} with ${found}`).toBeLessThanOrEqual(tolerance);
});

test('two words less, a line lower, a missing frame or a pale DRAF is seen; ink a little paler is not', async () => {
  needs('pdftoppm');
  const [, letter, paper] = kept[0] as (typeof kept)[number];
  const page = await render(letter, paper);
  const blocks = letters.get(letter)?.blocks ?? [];
  const changed = async (change: Partial<Letter>) => difference(page, await render(letter, paper, change));
  expect(await changed({})).toBe(0);
  expect(await changed({ draft: true })).toBeGreaterThan(tolerance);
  expect(await changed({ blocks: blocks.map(withoutTwoWords) })).toBeGreaterThan(tolerance);
  expect(await changed({ blocks: blocks.map(withoutStamp) })).toBeGreaterThan(tolerance);
  const moved = (rows: number): Picture => ({ ...page, shades: shiftedBy(page.width * rows, page.shades) });
  expect(difference(page, moved(2))).toBeGreaterThan(tolerance);
  expect(difference(page, { ...page, shades: page.shades.map((shade) => Math.min(255, shade + 12)) })).toBe(0);
});

const withoutStamp = (block: Letter['blocks'][number]): Letter['blocks'][number] =>
  block.kind === 'signatures' ? { ...block, parties: block.parties.map(({ meterai: _, ...party }) => party) } : block;

const withoutTwoWords = (block: Letter['blocks'][number]): Letter['blocks'][number] =>
  block.kind === 'title' || block.kind === 'date' ? { kind: 'date', spans: [{ text: 'Sengeti,' }] } : block;

const shiftedBy = (dots: number, shades: Uint8Array): Uint8Array => {
  const shifted = new Uint8Array(shades.length).fill(255);
  shifted.set(shades.subarray(0, -dots), dots);
  return shifted;
};
