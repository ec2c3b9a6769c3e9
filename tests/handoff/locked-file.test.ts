import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { ParseError } from '../../src/domain/parse.ts';
import {
  DamagedLockError,
  isLocked,
  lockedTextOf,
  readLockedText,
  unlocked,
  WrongPasswordError,
} from '../../src/handoff/locked-file.ts';

const dossier = { ...emptyDossier('muaro-jambi', 'reset-password'), company: { name: 'CV Contoh Batanghari' } };
const password = 'sandi rahasia é';
const text = await lockedTextOf(dossier, password);

/** The locked file with some of it changed, and a checksum that fits. */
function rewritten(change: Record<string, unknown>): string {
  const { integrity: _, ...content } = { ...JSON.parse(text), ...change };
  const integrity = `sha256-${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
  return JSON.stringify({ ...content, integrity });
}

test('what is locked opens with its password, typed on any keyboard', async () => {
  expect(isLocked(text)).toBe(true);
  expect(await unlocked(readLockedText(text), password)).toEqual(dossier);
  expect(await unlocked(readLockedText(`\uFEFF${text}`), password.normalize('NFD'))).toEqual(dossier);
});

test('nothing of the dossier can be read in the file, and no two files are alike', async () => {
  expect(text).not.toContain('Batanghari');
  expect(atob(JSON.parse(text).data)).not.toContain('Batanghari');
  const again = JSON.parse(await lockedTextOf(dossier, password));
  for (const name of ['salt', 'iv', 'data']) expect(again[name]).not.toBe(JSON.parse(text)[name]);
});

test('the file states its cost: 600,000 rounds of PBKDF2 with SHA-256', () => {
  expect(JSON.parse(text)).toMatchObject({ key: 'PBKDF2-SHA-256', rounds: 600_000, cipher: 'AES-256-GCM' });
});

test('a wrong password is told as such', async () => {
  await expect(unlocked(readLockedText(text), 'sandi rahasia e')).rejects.toThrow(WrongPasswordError);
});

test('a file cut off anywhere or with any bit of it changed is told as damaged', () => {
  for (let at = 30; at < text.length - 3; at += 7) {
    expect(() => readLockedText(text.slice(0, at)), `cut at ${at}`).toThrow(DamagedLockError);
    const other = text[at] === 'A' ? 'B' : 'A';
    const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
    expect(() => readLockedText(changed), `changed at ${at}`).toThrow(DamagedLockError);
  }
});

test('a file that asks for fewer or many more rounds, or for anything else, is refused before any work', () => {
  const hostile = [
    { rounds: 1 },
    { rounds: 1e9 },
    { rounds: 600_000.5 },
    { rounds: '600000' },
    { salt: '' },
    { iv: 'AAAA' },
    { data: 'AAAA' },
    { data: '!!!!' },
    { cipher: 'none' },
    { key: 'MD5' },
    { extra: 1 },
  ];
  for (const change of hostile)
    expect(() => readLockedText(rewritten(change)), JSON.stringify(change)).toThrow(DamagedLockError);
  expect(() => readLockedText(' '.repeat(11_000_001))).toThrow(DamagedLockError);
});

test('what stands beside the content is authenticated: a checksum made to fit does not help', async () => {
  for (const change of [{ rounds: 600_001 }, { salt: `${'A'.repeat(22)}==` }, { iv: 'A'.repeat(16) }])
    await expect(unlocked(readLockedText(rewritten(change)), password)).rejects.toThrow(WrongPasswordError);
});

test('a file of a newer version says so', () => {
  expect(() => readLockedText(rewritten({ version: 2 }))).toThrow(ParseError);
});
