import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { lockedTextOf } from '../../src/handoff/locked-file.ts';
import { deskDossier } from '../support/desk/offices.ts';
import { put, siap, workFolder } from '../support/siap.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => vi.unstubAllEnvs());
const dossier = deskDossier('muaro-jambi', 'reset-password');
put(folder, 'terkunci.json', await lockedTextOf(dossier, 'kata sandi contoh'));
put(folder, 'sandi.txt', 'kata sandi contoh\r\n');
put(folder, 'salah.txt', 'kata sandi lain');

test('siap reads, checks and writes letters of a locked file with the password that a file holds', async () => {
  const read = await siap(folder, 'read', 'terkunci.json', '--password-file', 'sandi.txt');
  expect(JSON.parse(read.out)).toEqual(dossier);
  const check = await siap(folder, 'check', 'terkunci.json', '--password-file', 'sandi.txt', '--json');
  expect(JSON.parse(check.out).office).toBe('muaro-jambi');
  await siap(folder, 'letters', 'terkunci.json', '--password-file', 'sandi.txt', '--out', 'surat', '--format', 'txt');
  expect(readdirSync(join(folder, 'surat')).length).toBeGreaterThan(0);
});

test('the password may stand in SIAP_PASSWORD', async () => {
  vi.stubEnv('SIAP_PASSWORD', 'kata sandi contoh');
  expect(JSON.parse((await siap(folder, 'read', 'terkunci.json')).out)).toEqual(dossier);
});

test('without a password, with a wrong one, or damaged: exit 2, one sentence that says so, and nothing printed', async () => {
  put(folder, 'putus.json', (await lockedTextOf(dossier, 'kata sandi contoh')).slice(0, 900));
  const runs = [
    [['read', 'terkunci.json'], 'SIAP_PASSWORD'],
    [['read', 'terkunci.json', '--password-file', 'salah.txt'], 'does not open the file'],
    [['check', 'putus.json', '--password-file', 'sandi.txt'], 'damaged'],
    [['read', 'terkunci.json', '--password-file', 'tidak-ada.txt'], 'cannot be read'],
  ] as const;
  for (const [args, says] of runs) {
    const { code, out, err } = await siap(folder, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  }
});
