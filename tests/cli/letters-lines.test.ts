import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { type FileLine, linesOf, progressOn } from '../../src/cli/letters-of-lines.ts';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';
import { change, dossierOf } from '../support/kernel/dossiers.ts';
import { type Outcome, put, siap, workFolder } from '../support/siap.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = (name: string) => dossierOf({ with: change({ company: { name } }) });
const ready = named('PT Cahaya Batanghari');
const other = named('CV Zamrud Hijau');
const lacking = dossierOf({ with: change({ company: { name: 'PT Fajar Timur' }, account: { userId: '' } }) });

const write = (file: string, ...lines: readonly unknown[]) =>
  put(folder, file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
const run = (file: string, out: string, ...more: string[]) =>
  siap(folder, 'letters', file, '--out', out, '--format', 'pdf', '--today', '2026-11-23', ...more);
const companyIn = async (path: string) => (await readFromPdf(readFileSync(path))).company.name;

test('each line gives the letters of its dossier, named on stdout; two of one company and day get a number', async () => {
  write('three.jsonl', ready, '', other, ready, '');
  const { code, out, err } = await run('three.jsonl', 'three');
  expect(code).toBe(0);
  const written = out.trim().split('\n');
  expect(readdirSync(join(folder, 'three')).sort()).toEqual(written.map((path) => basename(path)).sort());
  const application = 'surat-permohonan_reset-password_pt-cahaya-batanghari_2026-11-23';
  expect(written).toEqual(
    [
      `${application}.pdf`,
      'lembar-kelengkapan_reset-password_pt-cahaya-batanghari_2026-11-23.pdf',
      'surat-permohonan_reset-password_cv-zamrud-hijau_2026-11-23.pdf',
      'lembar-kelengkapan_reset-password_cv-zamrud-hijau_2026-11-23.pdf',
      `${application}_2.pdf`,
      'lembar-kelengkapan_reset-password_pt-cahaya-batanghari_2026-11-23_2.pdf',
    ].map((name) => join(folder, 'three', name)),
  );
  expect(await companyIn(written[2] ?? '')).toBe('CV Zamrud Hijau');
  expect(await companyIn(written[4] ?? '')).toBe('PT Cahaya Batanghari');
  expect(err).toMatch(/^100 %, 3 dossiers, 6 letters, \d+ a second$/m);
});

test('bad lines are told by number with every problem, the rest is written, and the exit is 2', async () => {
  const broken = { ...other, office: 'nowhere' };
  write('bad.jsonl', 'no JSON', ready, { ...other, format: 'letter', version: 'one' }, broken, lacking);
  const { code, out, err } = await run('bad.jsonl', 'bad');
  expect(code).toBe(2);
  expect(err).toMatch(/^line 1: \(whole line\): not JSON/m);
  expect(err).toMatch(/^line 3: format: /m);
  expect(err).toMatch(/^line 3: version: /m);
  expect(err).toContain('line 4: office: there is no office "nowhere"');
  expect(err).not.toMatch(/^line [25]/m);
  expect(err).toContain('siap: 3 bad lines passed over; 2 dossiers done');
  expect(out).toContain('pt-cahaya-batanghari');
  expect(out).toContain('pt-fajar-timur');
  expect(out).not.toContain('zamrud');
});

test('a line with a sign that the letters cannot show is named with its field, and the others go on: exit 2', async () => {
  write('signs.jsonl', ready, named('PT 中文 Jaya'), other);
  const { code, out, err } = await run('signs.jsonl', 'signs');
  expect(code).toBe(2);
  expect(err).toContain('line 2: company.name: the letters have no sign for 中 文. Write it in Latin letters.\n');
  expect(err).toContain('siap: 1 bad line passed over; 2 dossiers done');
  expect(out).toContain('pt-cahaya-batanghari');
  expect(out).toContain('cv-zamrud-hijau');
  expect(out.trim().split('\n')).toHaveLength(4);
});

test('a dossier that is not ready is marked DRAF and named by its line: exit 1', async () => {
  write('drafts.jsonl', ready, lacking, other, lacking);
  const { code, err } = await run('drafts.jsonl', 'drafts');
  expect(code).toBe(1);
  expect(err).toContain('siap: marked DRAF: 2 of 4 dossiers, lines 2, 4');
});

test('with --jobs the same files, bytes and report come in the same order, whoever is done first', async () => {
  // The first line takes longest: without order, the others would be told before it.
  const broken = { ...other, office: 'nowhere' };
  const many = Array.from({ length: 12 }, (_, index) => named(`CV Usaha ${'Bersama '.repeat(index % 3)}${index % 5}`));
  write('many.jsonl', dossierOf({ attorney: true }), 'no JSON', '', ready, lacking, broken, ...many, ready);
  const files = (out: string) =>
    readdirSync(join(folder, out)).map((name) => [name, readFileSync(join(folder, out, name)).toString('base64')]);
  const report = ({ code, out, err }: Outcome, into: string) => ({
    code,
    out: out.replaceAll(join(folder, into), ''),
    err: err.replace(/\d+ a second/g, ''),
  });
  const [one, three] = [await run('many.jsonl', 'one-job'), await run('many.jsonl', 'three-jobs', '--jobs', '3')];
  expect(files('one-job').length).toBeGreaterThan(30);
  expect(files('three-jobs')).toEqual(files('one-job'));
  expect(report(three, 'three-jobs')).toEqual(report(one, 'one-job'));
  expect(three.code).toBe(2);
  expect(three.err).toMatch(/line 2: .*\n[\s\S]*line 6: office: there is no office "nowhere"/);
});

test('with --json each line is told as a line of JSON, bad ones with every problem', async () => {
  write('as-json.jsonl', ready, 'no JSON', lacking);
  const { code, out } = await run('as-json.jsonl', 'as-json', '--json', '--jobs', '2');
  expect(code).toBe(2);
  const told = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told).toMatchObject([
    { line: 1, draft: false, files: [expect.any(String), expect.any(String)] },
    { line: 2, problems: [expect.stringContaining('not JSON')] },
    { line: 3, draft: true, files: [expect.any(String), expect.any(String)] },
  ]);
});

test('a file without a dossier, and one that is not there, are refused with what to do', async () => {
  write('empty.jsonl', '', ' ', '');
  const empty = await run('empty.jsonl', 'empty');
  expect(empty.code).toBe(2);
  expect(empty.err).toContain('empty.jsonl holds no dossier: it takes one a line, as JSON.');
  const none = await run('none.jsonl', 'none');
  expect(none.code).toBe(2);
  expect(none.err).toMatch(/none\.jsonl cannot be read .* Check the path\./);
});

test('lines are read whole over the borders of chunks, and one too long for a dossier is passed over', async () => {
  const long = 'x'.repeat(200_000);
  const text = `\uFEFFsatu\r\n${'é'.repeat(50_000)}\n${long}\n\nlima`;
  const file = join(folder, put(folder, 'lines.txt', text));
  const lines: FileLine[] = [];
  for await (const line of linesOf(file, 150_000)) lines.push(line);
  expect(lines.map(({ number, text: line }) => [number, line?.length])).toEqual([
    [1, 6],
    [2, 50_000],
    [3, undefined],
    [4, 0],
    [5, 4],
  ]);
  expect(lines.at(-1)?.until).toBe(Buffer.byteLength(text));
});

const streamOf = (isTTY: boolean) => {
  const written: string[] = [];
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
};

test('at a terminal a bar is drawn over itself, and what is said stands on a line of its own', () => {
  const { written, stream } = streamOf(true);
  const progress = progressOn(stream);
  progress.at(0.5, '5 dossiers');
  progress.say('line 7: not JSON');
  progress.end();
  expect(written).toEqual([
    `\r\u001b[K[${'█'.repeat(15)}${'·'.repeat(15)}] 50 %, 5 dossiers`,
    `\r\u001b[Kline 7: not JSON\n[${'█'.repeat(15)}${'·'.repeat(15)}] 50 %, 5 dossiers`,
    '\r\u001b[K',
  ]);
});

test('in a file or a pipe, each tenth gets one line', () => {
  const { written, stream } = streamOf(false);
  const progress = progressOn(stream);
  for (let step = 1; step <= 1000; step += 1) progress.at(step / 1000, `${step}`);
  expect(written).toHaveLength(10);
  expect(written[0]).toBe('10 %, 100\n');
  expect(written[9]).toBe('100 %, 1000\n');
});
