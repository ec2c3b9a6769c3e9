import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDossierText } from '../../src/app/storage/read-dossier.ts';
import { parseRecord } from '../../src/desk/record.ts';
import { NewerDossierError, parseDossier } from '../../src/domain/dossier.ts';
import { dossierVersion } from '../../src/domain/older-dossiers.ts';
import { decodeDossier } from '../../src/handoff/dossier-codes.ts';
import { readLockedText, unlocked } from '../../src/handoff/locked-file.ts';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';
import { readSavedText } from '../../src/handoff/saved-file.ts';

/** Files as earlier versions wrote them, kept for good: paper and devices outlive versions. */
const kept = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'older', name));
const textOf = (name: string): string => kept(name).toString();

/** Letters as earlier versions wrote them, each with what was entered for it. */
test.each(['letter-by-pdf-lib', 'version-1-letter'])(
  'a letter of an earlier version gives back what was entered: %s',
  async (name) => {
    expect(await readFromPdf(new Uint8Array(kept(`${name}.pdf`)))).toEqual(
      parseDossier(JSON.parse(textOf(`${name}.json`))),
    );
  },
);

/** What stays of a dossier of each version: from 1, without what no letter ever printed. */
const { signatory, admin, directors, ...rest } = JSON.parse(textOf('version-1.json'));
const { address: _, ...signatoryNow } = signatory;
const now = {
  1: {
    ...rest,
    version: dossierVersion,
    commissioners: [],
    signatory: signatoryNow,
    admin: { name: admin.name, nik: admin.nik, position: admin.position },
    directors: directors.map(({ name, nik, position }: Record<string, string>) => ({ name, nik, position })),
  },
  2: { ...JSON.parse(textOf('version-2.json')), version: dossierVersion, commissioners: [] },
  3: { ...JSON.parse(textOf('version-3.json')), version: dossierVersion },
};

test('what no letter ever printed is gone from a dossier of version 1', () => {
  expect([signatory.address, admin.phone, directors[1].address].every(Boolean)).toBe(true);
});

describe.each([1, 2, 3] as const)('a dossier of version %d', (version) => {
  const bare = () => JSON.parse(textOf(`version-${version}.json`));

  test('is one of today, and nothing else is lost', () => {
    expect(bare().version).toBe(version);
    expect(parseDossier(bare())).toEqual(now[version]);
  });

  test('opens from a saved file with its checksum, as the page reads it, too', () => {
    expect(readSavedText(textOf(`version-${version}-saved.json`))).toEqual(now[version]);
    expect(readDossierText(textOf(`version-${version}-saved.json`))).toEqual(now[version]);
  });

  test('opens from a locked file', async () => {
    const locked = readLockedText(textOf(`version-${version}-locked.json`));
    expect(await unlocked(locked, 'sandi contoh 2026')).toEqual(now[version]);
  });

  test('opens from the codes of a printed sheet', () => {
    expect(decodeDossier(textOf(`version-${version}-codes.txt`).trim().split('\n'))).toEqual(now[version]);
  });

  test('lies in a record of the desk’s log as one of today', () => {
    const record = {
      ...{ format: 'siapberkas/desk-record', version: 1, id: '0123456789abcdef', office: 'muaro-jambi' },
      ...{ officeRevision: 1, service: 'reset-password', at: '2026-11-20T09:15' },
      dossier: bare(),
    };
    expect(parseRecord(record).dossier).toEqual(now[version]);
  });
});

describe('a dossier of a newer version', () => {
  const newer = { ...JSON.parse(textOf('version-1.json')), version: dossierVersion + 1, unheardOf: true };

  test('is refused with a sentence that says what to do', () => {
    expect(() => parseDossier(newer)).toThrow(NewerDossierError);
    expect(() => parseDossier(newer)).toThrow(/written by a newer SiapBerkas; load the page anew/);
  });

  test('is known as such where a file is opened', () => {
    expect(readDossierText(JSON.stringify(newer))).toEqual({ code: 'newer' });
  });
});
