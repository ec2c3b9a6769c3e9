import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runScript } from './install.mjs';

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
