import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { FileError } from '../../src/cli/files.ts';
import { readOptions } from '../../src/cli/options.ts';
import { read } from '../../src/cli/read.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { encodeDossier } from '../../src/handoff/dossier-codes.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { deskDossier } from '../support/desk/offices.ts';

const sample = deskDossier('muaro-jambi', 'reset-password');
const many: Dossier = {
  ...sample,
  directors: Array.from({ length: 50 }, (_, index) => ({ name: `Direktur ${(index * 7919).toString(36)}` })),
};

/** What `siap read FILE` prints for a file with this text. */
async function printed(text: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  const written: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => written.push(String(piece)) > 0);
  try {
    writeFileSync(join(folder, 'codes.txt'), text);
    expect(await read(readOptions([join(folder, 'codes.txt')]))).toBe(0);
    return JSON.parse(written.join(''));
  } finally {
    stdout.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

test('siap read prints the dossier of a code, with or without its address', async () => {
  expect(await printed(`${encodeDossier(sample, { address: 'https://contoh.id/meja/' })[0]}\r\n`)).toEqual(sample);
  expect(await printed(encodeDossier(sample).join('\n'))).toEqual(sample);
});

test('siap read puts several codes together, one a line, in any order, with empty lines between', async () => {
  const texts = encodeDossier(many);
  expect(texts.length).toBeGreaterThan(1);
  expect(await printed([...texts].reverse().join('\n\n'))).toEqual(many);
});

test('siap read still prints a saved file', async () => {
  expect(await printed(savedText(sample))).toEqual(sample);
});

test('siap read says what is wrong with codes, and that other text is no dossier', async () => {
  await expect(printed(encodeDossier(many)[0] ?? '')).rejects.toThrow(FileError);
  await expect(printed(`${encodeDossier(sample)[0]}X`)).rejects.toThrow('misread');
  await expect(printed('selamat pagi')).rejects.toThrow(ParseError);
});
