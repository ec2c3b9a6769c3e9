import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { deskPaper } from '../support/desk/papers.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { validate } from '../support/programs/verapdf.ts';

test('every paper of the desk is PDF/A-3a and PDF/UA-1, on A4 and A5', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  try {
    const letters = [
      deskPaper('receipt'),
      deskPaper('return-slip', { marks: { npwp: { refused: 'no-meterai' } }, points: { signature: { same: false } } }),
      deskPaper('return-slip', { marks: { npwp: { refused: 'no-meterai' } }, codes: true }),
      deskPaper('official-record', { record: { handedBack: { lines: ['ktp', 'npwp'] } } }),
    ];
    const files: string[] = [];
    for (const letter of letters)
      for (const paper of ['a4', 'a5'] as const) {
        files.push(join(folder, `${files.length}_${letter.id}_${paper}.pdf`));
        writeFileSync(files.at(-1) ?? '', await renderPdf([letter], { paper, fonts }));
      }
    const validations = await validate(files);
    expect(validations).toHaveLength(2 * files.length);
    expect(validations.filter(({ failedRules }) => failedRules.length > 0)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
