import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { document, entry, list, rawProfile } from '../support/kernel/profiles.ts';
import { put, siap, workFolder } from '../support/siap.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const today = ['--today', '2026-11-23'];

test('an office makes a key, signs its list, and whoever has the public key sees that it is whole', async () => {
  put(folder, 'sandi.txt', 'kata sandi kantor\n');
  put(folder, 'contoh.json', rawProfile({ registration: list([entry('ktp', document('ktp'))]) }));
  put(folder, 'cover.contoh.md', '# Sampul\n');
  const made = await siap(
    folder,
    'key',
    '--out',
    'kunci.json',
    '--name',
    'LPSE Contoh',
    '--password-file',
    'sandi.txt',
  );
  expect(made).toEqual({ code: 0, out: 'kunci.json\nkunci.public.json\n', err: '' });
  const signed = await siap(
    folder,
    'sign',
    'contoh.json',
    '--key',
    'kunci.json',
    '--password-file',
    'sandi.txt',
    ...today,
  );
  expect(signed).toEqual({ code: 0, out: 'contoh.sig.json\nDitandatangani oleh LPSE Contoh: 2 berkas.\n', err: '' });
  const check = ['verify', 'contoh.json', '--signature', 'contoh.sig.json', '--key', 'kunci.public.json'];
  expect(await siap(folder, ...check)).toEqual({
    code: 0,
    out: 'Diterbitkan oleh LPSE Contoh, 2026-11-23.\n',
    err: '',
  });
  expect(JSON.parse((await siap(folder, ...check, '--json')).out)).toEqual({
    is: 'signed',
    by: 'LPSE Contoh',
    on: '2026-11-23',
  });
  const cover = join(folder, 'cover.contoh.md');
  writeFileSync(cover, `${readFileSync(cover, 'utf8')} `);
  expect(await siap(folder, ...check, '--lang', 'en')).toMatchObject({
    code: 1,
    out: expect.stringContaining('ALTERED'),
  });
});

test('a key is never written over, and a wrong call or password says what to do', async () => {
  put(folder, 'lain.txt', 'kata sandi lain\n');
  const key = ['key', '--out', 'kunci.json', '--name', 'LPSE Contoh', '--password-file', 'sandi.txt'];
  expect(await siap(folder, ...key)).toMatchObject({ code: 2, err: expect.stringContaining('never written over') });
  expect(await siap(folder, 'key', '--out', 'k.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--name'),
  });
  expect(await siap(folder, 'sign', 'contoh.json', '--key', 'kunci.json', '--password-file', 'lain.txt')).toMatchObject(
    {
      code: 2,
      err: expect.stringContaining('does not open'),
    },
  );
  expect(await siap(folder, 'verify', 'contoh.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--signature'),
  });
});
