import { expect, test } from 'vitest';
import { extraPaths, fields } from '../../src/app/features/prepare/data/data-fields.ts';
import { textAt, withText } from '../../src/app/features/prepare/data/dossier-path.ts';
import { emptyDossier, parseDossier } from '../../src/domain/dossier.ts';
import { factPaths } from '../../src/domain/terms.ts';

const empty = emptyDossier('muaro-jambi', 'reset-password');

test('what is written at a path is read there again, and the dossier stays a dossier', () => {
  for (const path of [...Object.keys(fields), 'papers.nib.number', 'papers.ktp-signatory.person', 'directors.2.name']) {
    const dossier = withText(empty, path, '2026-11-23');
    expect(textAt(dossier, path)).toBe('2026-11-23');
    expect(parseDossier(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  }
});

test('an emptied field leaves its place open', () => {
  const filled = withText(empty, 'company.name', 'CV Contoh');
  expect(withText(filled, 'company.name', '')).toEqual(empty);
});

test('the same text again is the same dossier', () => {
  const filled = withText(empty, 'company.name', 'CV Contoh');
  expect(withText(filled, 'company.name', 'CV Contoh')).toBe(filled);
});

test('every fact that a list or letter can ask for has a field', () => {
  expect(Object.keys(fields).sort()).toEqual([...factPaths, ...extraPaths].sort());
});
