import { expect, test } from 'vitest';
import { dossierFileName, readDossierFile } from '../../src/app/storage/dossier-file.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { savedText } from '../../src/handoff/saved-file.ts';

const dossier = { ...emptyDossier('muaro-jambi', 'reset-password'), company: { name: 'PT. Cahaya & Baru' } };
const fileOf = (text: string) => new Blob([text]);

test('a saved dossier opens as it was saved', async () => {
  expect(await readDossierFile(fileOf(savedText(dossier)))).toEqual(dossier);
});

test('a saved dossier that was changed is refused as such', async () => {
  const changed = savedText(dossier).replace('Cahaya', 'Gelap');
  expect(await readDossierFile(fileOf(changed))).toEqual({ code: 'altered' });
});

test('a broken dossier is refused with the place of what is wrong', async () => {
  const broken = JSON.stringify({ ...dossier, company: { name: 7 } });
  expect(await readDossierFile(fileOf(broken))).toEqual({ code: 'broken', paths: ['company.name'] });
});

test('anything else is no dossier', async () => {
  expect(await readDossierFile(fileOf('[]'))).toEqual({ code: 'not-a-dossier' });
  expect(await readDossierFile(fileOf(' '.repeat(8_000_001)))).toEqual({ code: 'too-large' });
});

test('the file’s name holds service, office and company in plain letters', () => {
  expect(dossierFileName(dossier)).toBe('berkas_reset-password_muaro-jambi_pt-cahaya-baru.json');
});
