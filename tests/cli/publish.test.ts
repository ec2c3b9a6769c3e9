import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parseDroppedIn } from '../../src/catalog/dropped-in.ts';
import { siap } from '../support/siap.ts';

const folder = mkdtempSync(join(tmpdir(), 'siapberkas-publish-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = join(import.meta.dirname, '../..');
const profileOf = (id: string) => JSON.parse(readFileSync(join(root, `templates/offices/${id}.json`), 'utf8'));
const [bombana, muaroJambi] = [profileOf('bombana'), profileOf('muaro-jambi')];
const application = readFileSync(join(root, 'templates/letters/application-reset-password.md'), 'utf8');

const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const site = (name: string): string => readFileSync(join(folder, 'dist/kantor', name), 'utf8');
const list = () => parseDroppedIn(JSON.parse(site('daftar.json')));

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'dist/daftar'), { recursive: true });
  write('dist/index.html', '<!doctype html>');
  write('dist/daftar/index.html', '<!doctype html>');
  write('kota-contoh.json', { ...bombana, id: 'kota-contoh', name: 'LPSE Kota Contoh' });
});

test('an office is put into a built site with the wordings beside its profile, and stands in the list', async () => {
  write('application-reset-password.kota-contoh.md', application);
  const { code, out } = await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  expect([code, out]).toEqual([0, expect.stringContaining('kota-contoh: revision')]);
  expect(list().offices).toMatchObject([
    { id: 'kota-contoh', name: 'LPSE Kota Contoh', letters: ['application-reset-password.kota-contoh'] },
  ]);
  expect(JSON.parse(site('kota-contoh.json')).name).toBe('LPSE Kota Contoh');
  expect(site('application-reset-password.kota-contoh.md')).toBe(application);
  expect(readdirSync(join(folder, 'dist/kantor'))).toHaveLength(3);
});

test('published again it takes its own place, without the wording that it no longer has', async () => {
  write('application-reset-password.kota-contoh.md', application);
  await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  rmSync(join(folder, 'application-reset-password.kota-contoh.md'));
  write('kota-contoh.json', { ...bombana, id: 'kota-contoh', name: 'LPSE Kota Contoh', revision: 7 });
  await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  expect(list().offices).toMatchObject([{ revision: 7, letters: [] }]);
  expect(readdirSync(join(folder, 'dist/kantor')).sort()).toEqual(['daftar.json', 'kota-contoh.json']);
});

test('a list that takes the place of a shipped one is said to', async () => {
  write('bombana.json', { ...bombana, revision: 9 });
  const { out } = await siap(folder, 'publish', 'bombana.json', '--into', 'dist');
  expect(out).toMatch(/takes the place of the shipped list, revision \d/);
  const json = await siap(folder, 'publish', 'bombana.json', '--into', 'dist', '--json');
  expect(JSON.parse(json.out)).toEqual({
    published: [{ id: 'bombana', revision: 9, files: ['bombana.json'], replaces: bombana.revision }],
    removed: [],
    offices: ['bombana'],
  });
});

test('taken out, nothing of it stays; an id that is not there is named with those that are', async () => {
  await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  const wrong = await siap(folder, 'publish', '--remove', 'siak', '--into', 'dist');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('there are kota-contoh')]);
  expect((await siap(folder, 'publish', '--remove', 'kota-contoh', '--into', 'dist')).code).toBe(0);
  expect(list().offices).toEqual([]);
  expect(readdirSync(join(folder, 'dist/kantor'))).toEqual(['daftar.json']);
});

test('what is broken is refused, and the site stays as it was', async () => {
  await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  const before = site('daftar.json');
  write('rusak.json', { ...bombana, id: 'rusak', name: '' });
  const profile = await siap(folder, 'publish', 'kota-contoh.json', 'rusak.json', '--into', 'dist');
  expect([profile.code, profile.err]).toEqual([2, expect.stringContaining('name')]);
  write('application-reset-password.kota-contoh.md', `${application}\n{{tidak.ada}}\n`);
  const wording = await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  expect([wording.code, wording.err]).toEqual([2, expect.stringContaining('tidak.ada')]);
  rmSync(join(folder, 'application-reset-password.kota-contoh.md'));
  write('nasional.json', readFileSync(join(root, 'templates/offices/nasional.json'), 'utf8'));
  expect((await siap(folder, 'publish', 'nasional.json', '--into', 'dist')).code).toBe(2);
  expect((await siap(folder, 'publish', 'kota-contoh.json', '--into', '.')).err).toContain('no built site');
  expect(site('daftar.json')).toBe(before);
  write('dist/kantor/daftar.json', '{ broken');
  expect((await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist')).err).toContain('left as it is');
  expect(site('daftar.json')).toBe('{ broken');
});

test('the command line knows the offices and the wordings of a site as it knows the shipped ones', async () => {
  write('kota-contoh.json', { ...muaroJambi, id: 'kota-contoh', name: 'LPSE Kota Contoh' });
  write(
    'application-reset-password.kota-contoh.md',
    application.replace(/Demikian/, 'Sesuai pesan Kota Contoh, demikian'),
  );
  await siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist');
  const sample = await siap(
    folder,
    'sample',
    '--site',
    'dist',
    '--office',
    'kota-contoh',
    '--service',
    'reset-password',
  );
  expect(sample.code).toBe(0);
  write('berkas.json', sample.out);
  expect((await siap(folder, 'check', 'berkas.json', '--site', 'dist')).out).toContain('LPSE Kota Contoh');
  expect((await siap(folder, 'check', 'berkas.json')).code).toBe(2);
  await siap(folder, 'letters', 'berkas.json', '--site', 'dist', '--out', 'surat', '--format', 'txt');
  const letters = readdirSync(join(folder, 'surat')).map((name) => readFileSync(join(folder, 'surat', name), 'utf8'));
  expect(letters.join()).toContain('Sesuai pesan Kota Contoh');
});

test('a signature goes along; one of another version of the files is refused', async () => {
  write('sandi.txt', 'kata-sandi-kantor');
  await siap(folder, 'key', '--out', 'kunci.json', '--name', 'LPSE Kota Contoh', '--password-file', 'sandi.txt');
  const sign = () => siap(folder, 'sign', 'kota-contoh.json', '--key', 'kunci.json', '--password-file', 'sandi.txt');
  expect((await sign()).code).toBe(0);
  const publish = () => siap(folder, 'publish', 'kota-contoh.json', '--into', 'dist', '--key', 'kunci.public.json');
  expect((await publish()).code).toBe(0);
  expect(list().offices).toMatchObject([{ id: 'kota-contoh', signed: true }]);
  expect(list().keys['kota-contoh']?.name).toBe('LPSE Kota Contoh');
  write('kota-contoh.json', { ...bombana, id: 'kota-contoh', name: 'LPSE Kota Contoh Baru' });
  const stale = await publish();
  expect([stale.code, stale.err]).toEqual([2, expect.stringContaining('signs another version')]);
  expect((await sign()).code).toBe(0);
  expect((await publish()).code).toBe(0);
});
