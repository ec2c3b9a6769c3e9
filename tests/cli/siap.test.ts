import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { serviceIds } from '../../src/domain/services/index.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { change, dossierOf, offices, only, reportOf } from '../support/kernel/dossiers.ts';
import { entry, letter, list, rawProfile } from '../support/kernel/profiles.ts';
import { put, siap, siapAsInstalled, workFolder } from '../support/siap.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const day = ['--today', '2026-11-23'];
const run = (...args: string[]) => siap(folder, ...args);
const runAsInstalled = (...args: string[]) => siapAsInstalled(folder, ...args);

test('services lists every office and service as JSON: office, service, state, letters', async () => {
  const { code, out } = await runAsInstalled('services', '--json');
  expect(code).toBe(0);
  const rows: Record<string, unknown>[] = JSON.parse(out);
  expect(rows).toHaveLength(offices.size * serviceIds.length);
  for (const row of rows) expect(Object.keys(row)).toEqual(['office', 'service', 'state', 'letters']);
  expect(rows).toContainEqual({ office: 'muaro-jambi', service: 'reset-password', state: 'counter', letters: true });
  expect(rows).toContainEqual({ office: 'bombana', service: 'reset-password', state: 'self-service', letters: false });
  expect(rows).toContainEqual({ office: 'muaro-jambi', service: 'registration', state: 'unpublished', letters: false });
  expect(rows).toContainEqual({ office: 'muaro-jambi', service: 'user-id-lookup', state: 'email', letters: true });
});

test('a sample is ready by check, whose JSON has the shape that README promises', async () => {
  const sample = await run('sample', '--office', 'muaro-jambi', '--service', 'npwp-change', '--attorney', ...day);
  expect(sample.code).toBe(0);
  put(folder, 'sample.json', sample.out);
  const { code, out } = await run('check', 'sample.json', '--json', ...day);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report.ready).toBe(true);
  for (const finding of report.findings)
    expect(finding).toMatchObject({ code: expect.any(String), severity: expect.any(String) });
  expect(report.requirements.map(({ id, status }: Record<string, string>) => `${id} ${status}`)).toEqual(
    ['ktp', 'npwp', 'izin-usaha', 'akta', 'surat-permohonan', 'surat-kuasa'].map((id) => `${id} ready`),
  );
  expect(report.photocopies).toContainEqual({ document: 'npwp', role: 'old', copies: 1 });
  expect(report.photocopies).toContainEqual({ document: 'application', copies: 1 });
  expect(report.meterai).toMatchObject({ count: 2, value: 10000 });
});

test('a dossier that lacks something is not ready: exit 1, and the report says what, in Indonesian', async () => {
  put(folder, 'lacking.json', dossierOf({ with: change({ account: { userId: '' } }) }));
  const { code, out } = await runAsInstalled('check', 'lacking.json', ...day);
  expect(code).toBe(1);
  expect(out).toContain('BELUM SIAP.');
  expect(out).toContain('KURANG: User ID SPSE belum diisi.');
  expect(out).toContain('Meterai:\n  1 × Rp10.000');
});

test('letters of a complete dossier are final, in every format, under the names of their kind, company and day', async () => {
  put(folder, 'ready.json', dossierOf({ attorney: true }));
  const { code, out, err } = await runAsInstalled(
    'letters',
    'ready.json',
    '--out',
    'surat',
    '--format',
    'pdf,docx,txt',
    '--paper',
    'f4',
    ...day,
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const names = readdirSync(join(folder, 'surat')).sort();
  const tail = 'reset-password_pt-cahaya-batanghari_2026-11-23';
  const wanted = ['lembar-kelengkapan', 'surat-kuasa', 'surat-permohonan'].flatMap((kind) =>
    ['docx', 'pdf', 'txt'].map((ending) => `${kind}_${tail}.${ending}`),
  );
  expect(names).toEqual(wanted.sort());
  expect(out.trim().split('\n')).toHaveLength(9);
  const text = readFileSync(join(folder, 'surat', `surat-permohonan_${tail}.txt`), 'utf8');
  expect(text).toContain('PT Cahaya Batanghari');
  expect(text).not.toContain('DRAF');
  const read = await run('read', join('surat', `surat-kuasa_${tail}.pdf`));
  expect(read.code).toBe(0);
  expect(JSON.parse(read.out)).toEqual(reportOf({ attorney: true }).dossier);
});

test('papers that are not ticked mark no letter: it is final, and the sheet leaves their boxes to the pen', async () => {
  const lack = only({ 'surat-permohonan': { original: true, copies: 1 } });
  put(folder, 'unticked.json', dossierOf({ with: lack }));
  const { code, err } = await run('letters', 'unticked.json', '--out', 'final', '--format', 'txt', ...day);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const texts = readdirSync(join(folder, 'final')).map((file) => readFileSync(join(folder, 'final', file), 'utf8'));
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).not.toMatch(/DRAF|belum/);
});

test.each([
  ['a fact is open', change({ signatory: { name: '' } }), '1'],
  ['a number contradicts its paper', change({ papers: { npwp: { npwp: '01.609.052.4-017.000' } } }), '2'],
])('letters are drafts and exit 1 where %s', async (_, lack, name) => {
  put(folder, `draft-${name}.json`, dossierOf({ with: lack }));
  const { code, err } = await run('letters', `draft-${name}.json`, '--out', `draf-${name}`, '--format', 'txt', ...day);
  expect(code).toBe(1);
  expect(err).toContain('DRAF');
  const files = readdirSync(join(folder, `draf-${name}`));
  expect(files).toHaveLength(2);
  for (const file of files) expect(readFileSync(join(folder, `draf-${name}`, file), 'utf8')).toMatch(/^DRAF\n/);
});

test('a saved file that was altered is refused with exit 2', async () => {
  put(folder, 'altered.json', savedText(dossierOf()).replace('Direktur', 'Direktor'));
  const { code, out, err } = await run('read', 'altered.json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('checksum');
});

test('an office profile that is wrong: every problem with its path, and exit 2', async () => {
  const services = { 'reset-password': list([{ id: 'x' }]), aggregation: { published: 'ja' } };
  put(folder, 'bad.json', rawProfile(services, { id: 'A B' }));
  const { code, err } = await run('office', 'bad.json');
  expect(code).toBe(2);
  const requirement = 'services.reset-password.requirements[0]';
  for (const path of ['id', `${requirement}.item`, `${requirement}.citation`, 'services.aggregation'])
    expect(err).toMatch(new RegExp(`\\nBaris 1, kolom \\d+: ${path.replace(/[.[\]]/g, '\\$&')}`));
});

test('with --office-file a profile of one’s own is valid, and used by sample and check', async () => {
  put(folder, 'own.json', rawProfile({ 'reset-password': list([entry('surat', letter('application'))]) }));
  const office = await run('office', 'own.json');
  expect(office).toMatchObject({ code: 0, err: '', out: expect.stringContaining('1 dari 6 layanan diterbitkan') });
  const sample = await run('sample', '--office-file', 'own.json', '--service', 'reset-password', ...day);
  expect(sample).toMatchObject({ code: 0, err: '' });
  put(folder, 'own-sample.json', sample.out);
  const own = await run('check', 'own-sample.json', '--office-file', 'own.json', '--json', ...day);
  expect(own.code).toBe(0);
  expect(JSON.parse(own.out).requirements).toMatchObject([{ id: 'surat', status: 'ready' }]);
});

test('a dossier for an office that nobody knows is refused with exit 2', async () => {
  put(folder, 'atlantis.json', { ...dossierOf(), office: 'atlantis' });
  const { code, err } = await run('check', 'atlantis.json', ...day);
  expect(code).toBe(2);
  expect(err).toContain('office: there is no office "atlantis"; there are ');
});

test('what is no dossier is refused with exit 2 and every problem on stderr', async () => {
  put(folder, 'wrong.json', { ...dossierOf(), version: 0, company: { nama: 'PT' } });
  put(folder, 'no-json.json', '{');
  const [wrong, noJson] = await Promise.all([run('check', 'wrong.json'), run('check', 'no-json.json')]);
  expect([wrong.code, noJson.code]).toEqual([2, 2]);
  expect(wrong.err).toMatch(/^Not a valid dossier:\n {2}version: .*\n {2}company: .*\n$/);
  expect(noJson.err).toContain('not JSON');
});

test('a letterhead that is no picture is said in one line with exit 2, not thrown at the user', async () => {
  const letterhead = { kind: 'image', format: 'png', data: 'AAAA', width: 1, height: 1 } as const;
  put(folder, 'picture.json', dossierOf({ with: change({ letterhead }) }));
  const { code, err } = await run('letters', 'picture.json', '--out', 'x', ...day);
  expect(code).toBe(2);
  expect(err).toMatch(/^siap: The letterhead's picture cannot be used: .*\n$/);
});

test.each(['pdf', 'docx'])(
  'a sign that the letters cannot show is said with its field in one line and exit 2: %s',
  async (format) => {
    const strange = change({ company: { name: 'PT 中文 Jaya' }, attorney: { position: 'Staf ☂' } });
    put(folder, 'signs.json', dossierOf({ attorney: true, with: strange }));
    const { code, out, err } = await run('letters', 'signs.json', '--out', 'signs', '--format', format, ...day);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'siap: company.name: the letters have no sign for 中 文; attorney.position: the letters have no sign for ☂. Write it in Latin letters.\n',
    );
  },
);

test('as plain text, which any font may show, the letters are written as drafts', async () => {
  put(folder, 'signs-text.json', dossierOf({ with: change({ company: { name: 'PT 中文 Jaya' } }) }));
  const { code } = await run('letters', 'signs-text.json', '--out', 'signs-text', '--format', 'txt', ...day);
  expect(code).toBe(1);
  for (const file of readdirSync(join(folder, 'signs-text')))
    expect(readFileSync(join(folder, 'signs-text', file), 'utf8')).toMatch(/^DRAF\n[\s\S]*PT 中文 Jaya/);
});

test('a command that nobody knows is refused with exit 2', async () => {
  const { code, err } = await runAsInstalled('chek');
  expect(code).toBe(2);
  expect(err).toBe('siap: there is no command "chek"\nSee: npm run --silent siap -- help\n');
});
