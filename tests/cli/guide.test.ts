import { rmSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { siap, workFolder } from '../support/siap.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => siap(folder, 'guide', ...args);

test('a message is answered with what has changed since, and its source', async () => {
  const { code, out } = await run('maaf user id atau pasword anda salah');
  expect(code).toBe(0);
  expect(out).toMatch(/^Tidak bisa login, muncul “Maaf User ID atau Password anda salah”/);
  expect(out).toContain('Yang berubah sejak itu:\n  2024: ');
  expect(out).toContain('PP 5/2021');
  expect(out).toContain('Sumber: F.A.Q. LPSE Kabupaten Muaro Jambi, 2023, 12.');
});

test('what no answer covers is said to be so, with the helpdesk and a report that holds it', async () => {
  const { code, out } = await run('akun', 'diblokir');
  expect(code).toBe(1);
  expect(out).toMatch(/^Panduan ini belum memuat jawaban untuk itu\.\nTanyakan ke helpdesk LPSE/);
  expect(out).toContain('Pesan di layar: akun diblokir');
  expect(out.indexOf('Mungkin mirip:')).toBeGreaterThan(out.indexOf('Pesan di layar'));
});

test('machines read the same as JSON, in English where asked', async () => {
  const { code, out } = await run('Internal server error', '--json', '--lang', 'en');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    covered: true,
    answer: {
      id: 'internal-server-error',
      lines: [expect.stringMatching(/^The LPSE admin follows/), expect.any(String)],
    },
  });
  const none = await run('akun diblokir', '--json');
  expect(none.code).toBe(1);
  expect(JSON.parse(none.out)).toMatchObject({ covered: false, covering: [] });
});

test('nothing to answer is a wrong call', async () => {
  const { code, err } = await run();
  expect(code).toBe(2);
  expect(err).toContain('say what the screen shows');
});
