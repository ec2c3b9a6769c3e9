import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names of the packages that the lock asks for and `node_modules` does not hold in that version. */
function missingPackages() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.link && !holds(path, entry.version))
    .map(([path]) => path);
}

/** @param {string} path @param {string} version */
function holds(path, version) {
  const file = join(root, path, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

/** npm as a script for this very Node, so that no shell is needed (Windows has only `npm.cmd`). */
function npmScript() {
  const beside = dirname(process.execPath);
  return [
    process.env.npm_execpath ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file.endsWith('npm-cli.js') && existsSync(file));
}

/** Installs what is missing, exactly as locked. What npm says goes to stderr, so that stdout stays the caller's. */
export function installPackages() {
  if (missingPackages().length === 0) return;
  console.error('Installing packages…');
  const args = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  runNpm(args, 'The packages');
}

/** @param {string[]} args @param {string} what is installed, as the message for want of it begins */
function runNpm(args, what) {
  const script = npmScript();
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run = script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(`${what} could not be installed: see what npm says above. Is the network reachable?`);
    process.exit(run.status ?? 1);
  }
}

/**
 * Another Node, the newest of a major version, as npm's packages bring it for this system; no script of theirs is run.
 * @param {string} major such as `24` @returns {string} its program
 */
export function otherNode(major) {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules/.cache', `node-${major}`);
  const program = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  const install = ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts'];
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    runNpm([...install, `${name}@${major}`], `Node ${major}`);
  }
  return program;
}

/** Runs a package's own program with this Node and returns its exit code. @param {string} script @param {string[]} args */
export function runScript(script, args, /** @type {NodeJS.ProcessEnv} */ env = {}) {
  const run = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return run.status ?? 1;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where Chrome and Edge are installed outside the search path, on macOS and Windows. */
function usualPlaces() {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const windows = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => (folder ? windows.map((file) => join(folder, file)) : [])),
  ];
}

/** @param {string} name */
const inFolders = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/** Path of a browser of the Chromium family on this machine: the system's, or the one playwright-core fetched. */
export async function findBrowser() {
  const candidates = [process.env.CHROME_PATH ?? '', ...names.flatMap(inFolders), ...usualPlaces()];
  const system = candidates.find((file) => file !== '' && existsSync(file));
  if (system) return system;
  const { chromium } = await import('playwright-core');
  const fetched = chromium.executablePath();
  return existsSync(fetched) ? fetched : undefined;
}

/**
 * Path of the same browser without windows of its own, where the system has it: it draws pages alike, and opens one in
 * a fifth less of the processor's time.
 */
export const findHeadlessShell = () =>
  process.env.CHROME_PATH ? undefined : inFolders('chromium-headless-shell').find((file) => existsSync(file));

function mayInstallFromDebian() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Finds a browser or installs one: Debian's package where that may be, else playwright-core's own download. */
export async function installBrowser() {
  if (await findBrowser()) return;
  console.log('Installing a browser for the tests…');
  if (mayInstallFromDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
    const options = ['install', '-y', '-q', '--no-install-recommends'];
    // Not every Debian has the second.
    for (const name of ['chromium', 'chromium-headless-shell'])
      spawnSync('apt-get', [...options, name], { stdio: ['ignore', 2, 2], env });
  }
  if (!(await findBrowser())) runScript('node_modules/playwright-core/cli.js', ['install', 'chromium']);
  if (!(await findBrowser())) {
    console.error('No browser for the tests. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.');
    process.exit(1);
  }
}

// `node src/tools/install.mjs SCRIPT …`: installs what is missing, then runs a package's program.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [script = '', ...rest] = process.argv.slice(2);
  installPackages();
  process.exit(runScript(script, rest));
}
