import { expect, test } from 'vitest';
import { dossierFileName, readDossierFile } from '../../src/app/storage/read-dossier.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { lockedTextOf } from '../../src/handoff/locked-file.ts';
import { savedText } from '../../src/handoff/saved-text.ts';

const dossier = { ...emptyDossier('muaro-jambi', 'reset-password'), company: { name: 'PT. Cahaya & Baru' } };
const fileOf = (text: string) => new Blob([text]);

test('a saved dossier opens as it was saved', async () => {
  expect(await readDossierFile(fileOf(savedText(dossier)))).toEqual(dossier);
});

test('a saved dossier that was changed is refused as such', async () => {
  const changed = savedText(dossier).replace('Cahaya', 'Gelap');
  expect(await readDossierFile(fileOf(changed))).toEqual({ code: 'altered' });
});

test('a broken dossier is refused as such', async () => {
  const broken = JSON.stringify({ ...dossier, company: { name: 7 } });
  expect(await readDossierFile(fileOf(broken))).toEqual({ code: 'broken' });
});

test('anything else is no dossier', async () => {
  expect(await readDossierFile(fileOf('[]'))).toEqual({ code: 'not-a-dossier' });
  expect(await readDossierFile(fileOf(' '.repeat(8_000_001)))).toEqual({ code: 'too-large' });
});

test('the file’s name holds service, office and company in plain letters', () => {
  expect(dossierFileName(dossier)).toBe('berkas_reset-password_muaro-jambi_pt-cahaya-baru.json');
});

test('a locked dossier is known as such; cut in half, it is broken; a large one is not too large', async () => {
  const text = await lockedTextOf(dossier, 'kata sandi');
  expect(await readDossierFile(fileOf(text))).toEqual({ locked: expect.objectContaining({ rounds: 600_000 }) });
  expect(await readDossierFile(fileOf(text.slice(0, text.length / 2)))).toEqual({ code: 'broken' });
  const picture = { ...dossier, company: { name: 'A'.repeat(6_700_000) } };
  const large = await lockedTextOf(picture, 'kata sandi');
  expect(large.length).toBeGreaterThan(8_000_000);
  expect(await readDossierFile(fileOf(large))).toHaveProperty('locked');
});
