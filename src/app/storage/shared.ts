import { prefix } from './device.ts';

/**
 * Shared-computer mode ("komputer bersama"): what is entered lives in `sessionStorage`, the memory of one tab, which
 * survives the way from one page of the app to the next, and which the browser drops with the tab. Only the switch
 * itself stands in `localStorage`: it is the computer that is shared, so a second tab, and whoever sits down next, must
 * find the mode on.
 *
 * What "close" means: a browser may bring a closed tab back with its memory (reopen closed tab, restore after a crash),
 * and a duplicated tab has a copy. So the tab's memory carries a time until which it holds: a minute from leaving the
 * page, 17 from the last press. A page that finds it past wipes before it shows anything. Until a browser forgets its
 * closed tabs, it may keep that memory in files of its own; only "Selesai, hapus sekarang" does not wait for that.
 */
export const sharedKey = `${prefix}shared`;
const untilKey = `${prefix}until`;

/** How long a tab's memory holds, in ms: idle 15 minutes and 2 to answer; after leaving, the way to the next page. */
export const holds = { idle: 15 * 60_000, asked: 17 * 60_000, left: 60_000 } as const;

export function isShared(): boolean {
  try {
    return localStorage.getItem(sharedKey) !== null;
  } catch {
    return false;
  }
}

/** Lets the tab's memory hold for so long from now, ms; nothing where the computer is not shared. */
export function holdFor(time: number): void {
  if (isShared()) sessionStorage.setItem(untilKey, String(Date.now() + time));
}

/** Wipes the tab's memory. */
export function wipeTab(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Where storage is blocked, there is nothing to wipe.
  }
}

/** The tab's memory, wiped if its time is past, or beyond all measure since the clock was changed. */
export function tabStorage(): Storage {
  const left = Number(sessionStorage.getItem(untilKey)) - Date.now();
  if (!(left > 0 && left <= holds.asked)) wipeTab();
  holdFor(holds.asked);
  return sessionStorage;
}

/** Where another tab switches the mode, this page begins anew with it. */
export const followSwitch = (): void =>
  window.addEventListener('storage', ({ key }) => {
    if (key === sharedKey) location.reload();
  });
