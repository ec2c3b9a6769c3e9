import {
  databases,
  holdFor,
  holds,
  isShared,
  prefix,
  sharedKey,
  tellWiped,
  thisDevice,
  wipeDatabases,
  wipeTab,
} from './device.ts';
import { isCompanyKey } from './remembered.ts';

/** What is kept and would be missed: how many drafts, companies, the desk's settings, its book, scans of papers. */
export interface Stored {
  readonly drafts: number;
  readonly company: boolean;
  readonly desk: boolean;
  readonly book: boolean;
  readonly scans: boolean;
}

/** What is kept and would be missed. A book without a line would not. */
export async function whatIsStored(): Promise<Stored> {
  const keys = thisDevice().keys();
  return {
    drafts: keys.filter((key) => key.startsWith('draft:')).length,
    company: keys.some(isCompanyKey),
    desk: keys.includes('desk') || keys.includes('desk-file'),
    book: await hasBook(),
    scans: await hasScans(),
  };
}

async function hasScans(): Promise<boolean> {
  const { areScansKept } = await import('./scans.ts');
  return areScansKept();
}

async function hasBook(): Promise<boolean> {
  try {
    // A look at the desk leaves an empty book.
    const all = await indexedDB.databases?.();
    if (all && !all.some(({ name }) => name === databases.book)) return false;
    const { openLog } = await import('../../desk/store.ts');
    const log = await openLog();
    const found = (await log.entries()).length + (await log.drafts()).length;
    log.close();
    return found > 0;
  } catch {
    return false;
  }
}

/**
 * Moves everything but the desk's book and the scans, which go, into this tab's memory, and turns the mode on. Throws, and changes nothing,
 * where it has no room.
 */
export async function turnOn({ book }: Stored): Promise<void> {
  const device = thisDevice();
  const all = device.keys().map((key) => [key, device.read(key) ?? ''] as const);
  copy(all, sessionStorage);
  localStorage.setItem(sharedKey, 'on');
  for (const [key] of all) device.remove(key);
  holdFor(holds.open);
  // Scans of papers are too large for a tab's memory, and must not stay where others can find them.
  await wipeDatabases(book ? ['scans'] : ['book', 'scans']);
  location.reload();
}

/** Keeps this tab's memory on the device, and turns the mode off. Throws, and changes nothing, where it has no room. */
export function turnOff(): void {
  const device = thisDevice();
  const all = device.keys().filter((key) => key !== 'until' && key !== 'desk-file');
  copy(
    all.map((key) => [key, device.read(key) ?? ''] as const),
    localStorage,
  );
  wipeTab();
  localStorage.removeItem(sharedKey);
  location.reload();
}

function copy(all: readonly (readonly [key: string, text: string])[], to: Storage): void {
  try {
    for (const [key, text] of all) to.setItem(prefix + key, text);
  } catch (error) {
    for (const [key] of all) to.removeItem(prefix + key);
    throw error;
  }
}

/** Wipes this tab alone, and turns the mode off. */
export function eraseAndTurnOff(): void {
  thisDevice().wipe();
  tellWiped();
  turnOff();
}

const doneKey = `${prefix}done`;

/** "Selesai": wipes this tab and every other one, and goes to the start page. `root`: way to the site's root. */
export function finish(root: string): void {
  localStorage.setItem(doneKey, String(Date.now()));
  localStorage.removeItem(doneKey);
  finishHere(root);
}

function finishHere(root: string): void {
  thisDevice().wipe();
  wipeTab();
  tellWiped();
  // The start page stands in no frame.
  const start = new URL(window.self === window.top ? `${root}#selesai` : '#selesai', location.href);
  const stays = start.pathname === location.pathname;
  location.replace(start);
  if (stays) location.reload();
}

/** Follows what other tabs do while the mode is on. Returns how to stop. */
export function followTabs(root: string): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === doneKey && newValue !== null) finishHere(root);
    // What this tab holds goes along to the device, except what is there already.
    if (key === sharedKey && !isShared()) keepMissing();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

function keepMissing(): void {
  const device = thisDevice();
  for (const key of device.keys().filter((one) => /^(draft|review):/.test(one))) {
    const text = device.read(key);
    if (text !== undefined && localStorage.getItem(prefix + key) === null) localStorage.setItem(prefix + key, text);
  }
  wipeTab();
}
