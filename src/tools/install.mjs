import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
