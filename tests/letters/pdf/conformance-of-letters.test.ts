import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { composedLetters } from '../../support/letters/composed.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { bandPng } from '../../support/pdf/pictures.ts';
import { validate } from '../../support/programs/verapdf.ts';

/** In CI every office, service and attorney; elsewhere one letter of each template. */
const isWhole = process.env.CI !== undefined;

function letters(): readonly (readonly [string, Letter])[] {
  const all = [...composedLetters()];
  return isWhole ? all : [...new Map(all.map(([name, letter]) => [letter.id, [name, letter] as const])).values()];
}

const pictured = (letter: Letter): Letter => ({
  ...letter,
  blocks: letter.blocks.map((block) =>
    block.kind === 'letterhead'
      ? {
          kind: 'letterhead',
          letterhead: {
            kind: 'image',
            format: 'png',
            bytes: bandPng(),
            width: 40,
            height: 10,
            alternative: letter.author,
          },
        }
      : block,
  ),
});

const versions = (letter: Letter): Readonly<Record<string, Letter>> => ({
  final: letter,
  draft: { ...letter, draft: true },
  pictured: pictured(letter),
});

test('every letter of every template conforms: on each paper, as a draft, below a picture', {
  timeout: 900_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  try {
    const files: string[] = [];
    for (const [name, letter] of letters())
      for (const [version, content] of Object.entries(versions(letter)))
        for (const paper of ['a4', 'f4'] as const) {
          const file = join(folder, `${name}_${version}_${paper}.pdf`);
          writeFileSync(file, await renderPdf([content], { paper, fonts }));
          files.push(file);
        }
    const validations = await validate(files);
    if (isWhole) console.log(`veraPDF: ${files.length} files, profiles 3a and ua1, of ${letters().length} letters.`);
    expect(validations).toHaveLength(2 * files.length);
    expect(validations.filter(({ failedRules }) => failedRules.length > 0)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
