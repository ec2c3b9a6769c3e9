import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkCode } from '../../../src/handoff/sheet-codes.ts';
import { posterOf } from '../../../src/letters/compose/poster.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { hostileLetters } from '../../support/pdf/hostile-letters.ts';
import { application, checklist, powerOfAttorney } from '../../support/pdf/letters.ts';
import { bandPng, greyJpeg, png, withPicture } from '../../support/pdf/pictures.ts';
import { needs } from '../../support/programs/needs.ts';
import { toolFile } from '../../support/programs/pdf-tools.ts';
import { validate } from '../../support/programs/verapdf.ts';

const attachment = {
  name: 'berkas.json',
  mime: 'application/json',
  bytes: new TextEncoder().encode('{"layanan":"reset-password"}'),
  description: 'Data berkas',
};

/** What hangs at a counter: for all services, and for one service in one version of its list. */
function posters(): Readonly<Record<string, readonly Letter[]>> {
  const office = { id: 'contoh', name: 'LPSE Kabupaten Contoh', ownServices: {} };
  const address = 'https://contoh.id/siapberkas/lpse/contoh/';
  const code = linkCode(address);
  if (!code) throw new Error('The address does not fit a code.');
  const both = { office, code, today: '2026-11-29' };
  const version = { revision: 3, on: '2026-11-01' };
  return {
    'poster-all': [posterOf({ ...both, address })],
    'poster-one': [posterOf({ ...both, service: 'reset-password', version })],
  };
}

const sets: Readonly<Record<string, readonly Letter[]>> = {
  application: [application],
  draft: [{ ...application, draft: true }],
  'power-of-attorney': [powerOfAttorney],
  checklist: [checklist],
  set: [application, powerOfAttorney, checklist],
  'undated-nameless': [{ ...application, date: '', author: '', title: ' <&> \u0007' }],
  'picture-png': [withPicture('png', bandPng())],
  'picture-grey': [
    withPicture(
      'png',
      png(0, (x) => [x]),
    ),
  ],
  'picture-jpeg': [withPicture('jpeg', greyJpeg(), 8, 8)],
  ...posters(),
  ...Object.fromEntries(hostileLetters.map((letter) => [`hostile-${letter.id}`, [letter]])),
};

/** The same file without its language and its structure, which both profiles ask for: their names are unknown ones. */
function withoutStructure(pdf: Uint8Array): Uint8Array {
  const plain = toolFile(pdf, 'qpdf', ['--object-streams=disable', 'FILE', 'RESULT']);
  const source = Buffer.from(plain).toString('latin1');
  expect(source).toContain('/StructTreeRoot');
  return Buffer.from(source.replaceAll('/StructTreeRoot', '/StructTreeNone').replaceAll('/Lang', '/None'), 'latin1');
}

test('every letter is PDF/A-3a and PDF/UA-1, without one failed rule', { timeout: 240_000 }, async () => {
  needs('java', 'qpdf');
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  try {
    const files: string[] = [];
    for (const [name, letters] of Object.entries(sets))
      for (const paper of name.startsWith('hostile-') ? (['a4'] as const) : (['a4', 'f4'] as const)) {
        const file = join(folder, `${name}_${paper}.pdf`);
        writeFileSync(file, await renderPdf(letters, paper === 'a4' ? { paper, fonts, attachment } : { paper, fonts }));
        files.push(file);
      }
    const stripped = join(folder, 'stripped.pdf');
    writeFileSync(stripped, withoutStructure(await renderPdf([application], { paper: 'a4', fonts })));
    files.push(stripped);
    const validations = await validate(files);
    expect(validations).toHaveLength(2 * files.length);
    const failed = validations.filter(({ failedRules }) => failedRules.length > 0);
    // A file that declares both, but has lost its structure: the check must see that.
    expect(failed.filter(({ file }) => file === stripped).map(({ profile }) => profile)).toEqual(['3a', 'ua1']);
    expect(failed.filter(({ file }) => file !== stripped)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
