import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/tools/static-server.mjs';
import { testFlags } from '../support/browser/flags.ts';

/** The npm package, as whoever installs it has it: packed here, installed into an empty project, used there. */

const root = resolve(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'siapberkas-package-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program, free of what npm told the run of this test; where its registry is, it still knows. */
function run(program: string, args: readonly string[], cwd = project): Promise<Ran> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?!config_)|^npm_config_(local_)?prefix$|^INIT_CWD$|^NODE_ENV$/.test(name),
    ),
  );
  const options = { cwd, env, maxBuffer: 64_000_000, shell: process.platform === 'win32' && program === 'npm' };
  return new Promise((done) => {
    execFile(program, args, options, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}
const node = (...args: string[]) => run(process.execPath, args);
const put = (name: string, text: string) => writeFileSync(join(project, name), text);

let tarball = '';
let packed: readonly string[] = [];

beforeAll(async () => {
  const pack = await run('npm', ['pack', '--json', '--pack-destination', project], root);
  expect(pack.code, pack.err).toBe(0);
  const [made] = JSON.parse(pack.out.slice(pack.out.indexOf('[\n'))) as [
    { filename: string; files: { path: string }[] },
  ];
  tarball = join(project, made.filename);
  packed = made.files.map(({ path }) => path);
  put('package.json', JSON.stringify({ name: 'an-empty-project', private: true, type: 'module' }));
  const install = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
  expect(install.code, install.err).toBe(0);
}, 300_000);

/** The lines that README gives. */
const lines =
  /## For other programs[\s\S]*?```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';

test('the ten lines of README make a list, a report, a PDF and a Word file in Node', async () => {
  expect(lines.trim().split('\n')).toHaveLength(10);
  put('make.js', lines);
  const made = await node('make.js');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(/^Reset Password Akun SPSE, LPSE Kabupaten Muaro Jambi\nSIAP: /);
  expect(made.out).toContain('[siap] KTP pimpinan');
  expect(readFileSync(join(project, 'surat.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(join(project, 'surat.docx')).subarray(0, 2).toString()).toBe('PK');
});

/** Bundles a script as a page of its own, as a site that uses the package does. */
async function bundled(name: string, script: string): Promise<string> {
  const folder = join(project, name);
  mkdirSync(folder, { recursive: true });
  put(`${name}/index.html`, '<!doctype html><title>x</title><script type="module" src="./page.js"></script>');
  put(`${name}/page.js`, script);
  await build({ configFile: false, root: folder, base: './', logLevel: 'error', build: { target: 'es2022' } });
  return join(folder, 'dist');
}

const scriptsIn = (dist: string): string =>
  readdirSync(join(dist, 'assets'))
    .map((file) => readFileSync(join(dist, 'assets', file), 'utf8'))
    .join('\n');

test('the same lines in a browser, bundled by vite, make the same bytes and fetch nothing', async () => {
  await node('make.js');
  const script = lines.replace(
    /^import .*'node:fs';$/m,
    'const writeFileSync = (name, bytes) => { window.made[name] = [...bytes]; };',
  );
  const dist = await bundled('page', `window.made = {};\n${script}\nwindow.done = true;`);
  const { address, close } = await serveFolder({ folder: dist });
  const browser = await chromium.launch({ executablePath: inject('browser'), args: [...testFlags] });
  try {
    const page = await browser.newPage();
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    await page.waitForFunction('window.done', undefined, { timeout: 60_000 });
    const made = (await page.evaluate('window.made')) as Record<string, number[]>;
    for (const name of ['surat.pdf', 'surat.docx'])
      expect(Buffer.from(made[name] ?? []).equals(readFileSync(join(project, name))), name).toBe(true);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !/\/(favicon\.ico|assets\/[^/]+\.js)?$/.test(url))).toEqual([]);
  } finally {
    await browser.close();
    await close();
  }
});

test('what a program does not use stays out of its bundle: importing does nothing, and nothing of Node comes along', async () => {
  const dist = await bundled('little', "import { serviceIds } from 'siapberkas'; document.title = serviceIds.join();");
  const script = scriptsIn(dist);
  expect(script).toContain('user-id-lookup');
  expect(script.length).toBeLessThan(5_000);
  expect(scriptsIn(join(project, 'page/dist'))).not.toMatch(/node:(fs|path|url|crypto)|browser-external/);
});

test('nothing but the documented entries can be imported, and they leave no trace', async () => {
  put(
    'probe.js',
    `const before = Object.getOwnPropertyNames(globalThis);
     const main = await import('siapberkas'); const data = await import('siapberkas/data');
     const refused = [];
     for (const name of ['lib/domain/assess.js', 'lib/cli/library.js', 'domain/assess', 'src/cli/library.ts'])
       await import('siapberkas/' + name).catch(({ code }) => refused.push(code));
     const files = ['templates/offices/siak.json', 'templates/letters/cover.md', 'fonts/berkas-serif-bold.ttf', 'schema/office.schema.json'];
     console.log(JSON.stringify({
       grown: Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)), refused, data: Object.keys(data), main: Object.keys(main),
       files: files.map((name) => import.meta.resolve('siapberkas/' + name)),
     }));`,
  );
  const { out, err } = await node('probe.js');
  expect(err).toBe('');
  const told = JSON.parse(out);
  // zod's registry and TypeScript's helpers in pdf-lib are those packages' own.
  expect(told.grown.filter((name: string) => !name.startsWith('__'))).toEqual([]);
  expect(told.refused).toEqual(Array(4).fill('ERR_PACKAGE_PATH_NOT_EXPORTED'));
  expect(told.data).toEqual(['fonts', 'offices', 'templates']);
  const named = ['assess', 'parseDossier', 'parseOffice', 'composeLetters', 'renderPdf', 'renderDocx'];
  expect(told.main).toEqual(expect.arrayContaining(named));
  for (const file of told.files) expect(existsSync(new URL(file)), file).toBe(true);
});

test('the tarball holds the modules, what they work on, licence and README, and nothing else', () => {
  const kinds =
    /^(lib\/.*\.(js|d\.ts)|templates\/.*\.(json|md)|public\/(fonts|schema)\/[^/]+|package\.json|README\.md|LICENSE)$/;
  expect(packed.filter((path) => !kinds.test(path))).toEqual([]);
  expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'public/fonts/OFL.txt', 'lib/cli/main.js']));
});

test('publint and arethetypeswrong find nothing', async () => {
  const pkgDir = join(project, 'node_modules/siapberkas');
  expect((await publint({ pkgDir, pack: false, strict: true })).messages).toEqual([]);
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const checked = await node(attw, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji');
  expect(checked.code, checked.out).toBe(0);
  expect(checked.out).toMatch(/"siapberkas\/data"\s+node16 \(from ESM\): OK/);
});

test('the types hold in a strict project of its own, and refuse what is wrong', async () => {
  put(
    'typed.ts',
    `import { assess, type Dossier, type OfficeProfile, parseDossier, type Report, renderPdf, serviceOf } from 'siapberkas';
import { fonts, offices } from 'siapberkas/data';
const office: OfficeProfile | undefined = offices().get('siak');
const dossier: Dossier = parseDossier({});
if (office) {
  const report: Report = assess(serviceOf(office, dossier.service), office, dossier, '2026-11-23');
  const names: readonly string[] = report.requirements.map(({ id }) => id);
  console.log(names, report.findings[0]?.code);
}
const pdf: Promise<Uint8Array> = renderPdf([], { paper: 'f4', fonts: fonts() });
// @ts-expect-error: no such paper
export const wrong = [pdf, renderPdf([], { paper: 'legal', fonts: fonts() })];
`,
  );
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', '--noEmit'];
  const types = ['--types', '', '--lib', 'es2023,dom'];
  const checked = await node(join(root, 'node_modules/typescript-7/bin/tsc'), 'typed.ts', ...strict, ...types);
  expect(checked, checked.out).toMatchObject({ code: 0 });
});

test('everything that can be imported has its words in the documentation of the API', async () => {
  const made = await node(join(root, 'src/tools/package.mjs'), '--docs', '--out', join(project, 'api'));
  expect(made.code, made.out + made.err).toBe(0);
  expect(readFileSync(join(project, 'api/functions/cli_library.assess.html'), 'utf8')).toContain(
    'Everything there is to say',
  );
}, 300_000);

test('siap comes along as its program, threads of --jobs included', async () => {
  const siap = (...args: string[]) => node(join(project, 'node_modules/siapberkas/lib/cli/main.js'), ...args);
  const day = ['--today', '2026-11-23'];
  const bin = JSON.parse(readFileSync(join(project, 'node_modules/siapberkas/package.json'), 'utf8')).bin;
  expect(bin).toEqual({ siap: 'lib/cli/main.js' });
  expect(existsSync(join(project, 'node_modules/.bin/siap'))).toBe(true);
  const sample = await siap('sample', '--office', 'muaro-jambi', '--service', 'reset-password', ...day);
  const line = JSON.stringify(JSON.parse(sample.out));
  put('dua.jsonl', `${line}\n${line}\n`);
  const letters = await siap('letters', 'dua.jsonl', '--out', 'surat', '--format', 'pdf', '--jobs', '2', ...day);
  expect(letters.code, letters.err).toBe(0);
  expect(letters.out.trim().split('\n').length).toBe(readdirSync(join(project, 'surat')).length);
  expect(await siap('chek')).toMatchObject({ code: 2, err: 'siap: there is no command "chek"\nSee: siap help\n' });
});
