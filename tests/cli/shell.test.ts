import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { commonOptions, optionTable } from '../../src/cli/options.ts';
import { change, dossierOf } from '../support/kernel/dossiers.ts';
import { leaveOut, needs } from '../support/programs/needs.ts';
import { programOf, put, siap, siapIntoClosedPipe, workFolder } from '../support/siap.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const day = ['--today', '2026-11-23'];
const run = (...args: string[]) => siap(folder, ...args);

/** Runs lines of bash in the work folder, where `$siap` runs the program. */
async function inBash(script: string): Promise<string> {
  needs('bash');
  const env = { ...process.env, siap: `${process.execPath} ${await programOf()}` };
  return execFileSync('bash', ['-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('a reader that goes after a line, as head does: no more is said, and the exit code is that of the command', async () => {
  // More than a pipe holds, so that the program is still writing when head is gone.
  const letterhead = { kind: 'image', format: 'png', data: 'AAAA'.repeat(75_000), width: 1, height: 1 } as const;
  put(folder, 'large.json', dossierOf({ with: change({ letterhead }) }));
  expect((await run('read', 'large.json')).out.length).toBeGreaterThan(200_000);
  expect(await inBash('$siap read large.json 2>errors | head -1; echo "$PIPESTATUS"; cat errors')).toBe('{\n0\n');
  put(folder, 'lacking.json', dossierOf({ with: change({ account: { userId: '' } }) }));
  expect(await inBash('$siap check lacking.json 2>&1 | true; echo "$PIPESTATUS"')).toBe('1\n');
});

test('letters are all written although nobody reads their names', async () => {
  put(folder, 'unread.json', dossierOf({ attorney: true }));
  const closed = await siapIntoClosedPipe(
    folder,
    'letters',
    'unread.json',
    '--out',
    'unread',
    '--format',
    'pdf',
    ...day,
  );
  expect(closed).toEqual({ code: 0, err: '' });
  expect(readdirSync(join(folder, 'unread'))).toHaveLength(3);
});

test('nobody reads what is wrong, either: the exit code says it still', async () => {
  expect(await inBash('$siap check nowhere.json 2>&1 >/dev/null | true; echo "$PIPESTATUS"')).toBe('2\n');
});

/** What each line leads to when its last word is completed by the key for it. */
const lines = [
  ['siap ch', 'check'],
  ['siap letters berkas.json --pap', 'letters berkas.json --paper'],
  ['siap letters ber', 'letters berkas.json'],
  ['siap letters berkas.json --out sur', 'letters berkas.json --out surat'],
  ['siap letters berkas.json --paper f', 'letters berkas.json --paper f4'],
  ['siap sample --office mu', 'sample --office muaro-jambi'],
  ['siap sample --service aggr', 'sample --service aggregation'],
  ['siap check --lang e', 'check --lang en'],
  ['siap services --pass', 'services --pass'],
  ['siap completion fi', 'completion fish'],
  ['siap help recog', 'help recognise'],
] as const;

/** A command line that is typed with a tab behind it, and says what it became. */
const typed = lines.map(([line]) => `${line}\t\n`).join('');
const said = (out: string): string[] => [...out.matchAll(/^<(.*?)[ /]*>\r*$/gm)].map(([, words = '']) => words);

async function completionFor(shell: string): Promise<void> {
  const { code, out, err } = await run('completion', shell);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  put(folder, `completion.${shell}`, out);
  put(folder, 'berkas.json', '{}');
  mkdirSync(join(folder, 'surat'), { recursive: true });
}

test('bash completes commands, options, their words, files and folders as they are typed', async () => {
  needs('bash');
  if (process.platform !== 'linux') leaveOut('the program "script" of Linux not found');
  await completionFor('bash');
  const begin = 'siap() { echo "<$*>"; }; source completion.bash; bind "set enable-bracketed-paste off"\n';
  expect(said(await atTerminal('bash --norc --noprofile -i', `${begin}${typed}exit\n`))).toEqual(
    lines.map(([, becomes]) => becomes),
  );
});

/** What a program says that is typed at; it believes to be at a terminal. */
function atTerminal(command: string, input: string): Promise<string> {
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', () => done(out)));
}

test('zsh completes the same', async () => {
  needs('zsh');
  await completionFor('zsh');
  const script = `zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell 'autoload -Uz compinit; compinit -u -D; source completion.zsh; siap() { print -r -- "<$*>" }'
${lines.map(([line]) => `zpty -w shell '${line}'$'\\t'`).join('\n')}
zpty -w shell exit
while zpty -r shell piece; do print -rn -- "$piece"; done`;
  const out = execFileSync('zsh', ['-f', '-c', script], { cwd: folder, encoding: 'utf8' });
  expect(said(out)).toEqual(lines.map(([, becomes]) => becomes));
});

test('fish offers the same', async () => {
  needs('fish');
  await completionFor('fish');
  for (const [line, becomes] of lines) {
    const script = `source completion.fish; complete -C '${line}'`;
    const offered = execFileSync('fish', ['-N', '-c', script], { cwd: folder, encoding: 'utf8' });
    const last = becomes.split(' ').at(-1);
    const expected = `siap ${becomes}` === line ? [] : [last];
    expect(
      offered.split('\n').flatMap((one) => one.split('\t')[0]?.replace(/\/$/, '') || []),
      line,
    ).toEqual(expected);
  }
});

test('the help is made from the table of commands: every option has its place, and a command refuses those of others', async () => {
  const { out } = await run('help', '--json');
  const { commands } = JSON.parse(out) as { commands: { name: string; options: { name: string }[] }[] };
  const named = new Set(commands.flatMap(({ options }) => options.map(({ name }) => name.slice(2))));
  expect([...named].sort()).toEqual(Object.keys(optionTable).sort());
  const text = (await run('help')).out;
  for (const { name, options } of commands) {
    expect(text, name).toMatch(new RegExp(`^ {2}${name}( |$)`, 'm'));
    for (const option of options) expect(text, option.name).toContain(option.name);
  }
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  const refused = await run('services', '--paper', 'f4');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(
    `siap: services does not take --paper; it takes ${commonOptions.map((name) => `--${name}`).join(', ')}\n`,
  );
  const behind = await run('services', 'muaro-jambi');
  expect(behind).toMatchObject({ code: 2, err: expect.stringContaining('leave out "muaro-jambi"') });
  for (const asked of [await run('letters', '--help'), await run('help', 'letters')])
    expect(asked).toMatchObject({ code: 0, out: expect.stringMatching(/^letters FILE[^\n]*\n[\s\S]*--jobs N/) });
});

test('with --json every command that tells something says it as JSON, and so what is wrong', async () => {
  put(folder, 'json.json', dossierOf());
  put(folder, 'brosur.txt', '1. Fotokopi KTP direktur\n2. Sesuatu yang aneh\n');
  put(folder, 'sandi.txt', 'kata sandi yang panjang\n');
  const password = ['--password-file', 'sandi.txt'];
  const told = async (...args: string[]) => JSON.parse((await run(...args, '--json', ...day)).out);
  expect(await told('letters', 'json.json', '--out', 'as-json', '--format', 'txt')).toEqual({
    draft: false,
    files: readdirSync(join(folder, 'as-json'))
      .sort()
      .reverse()
      .map((name) => join(folder, 'as-json', name)),
  });
  expect(await told('sample', '--office', 'muaro-jambi', '--service', 'npwp-change')).toMatchObject({
    office: 'muaro-jambi',
  });
  expect(await told('read', 'json.json')).toMatchObject({ format: 'siapberkas/dossier' });
  expect(await told('paste', 'brosur.txt')).toMatchObject({
    requirements: [{ item: { document: 'ktp' } }, {}],
    doubts: [{ quote: expect.stringContaining('aneh'), doubts: [expect.any(String)] }],
  });
  expect(await told('key', '--out', 'kunci.json', '--name', 'LPSE Contoh', ...password)).toEqual({
    key: 'kunci.json',
    public: 'kunci.public.json',
  });
  expect(await told('completion', 'bash')).toMatchObject({
    shell: 'bash',
    script: expect.stringContaining('complete -F'),
  });
  put(folder, 'broken.json', { ...dossierOf(), version: 0 });
  const broken = await run('check', 'broken.json', '--json');
  expect(broken).toMatchObject({ code: 2, out: '' });
  expect(JSON.parse(broken.err)).toMatchObject({ error: 'Not a valid dossier', problems: [{ path: 'version' }] });
  const absent = await run('check', 'absent.json', '--json');
  expect(JSON.parse(absent.err).error).toMatch(/^absent\.json cannot be read/);
});
