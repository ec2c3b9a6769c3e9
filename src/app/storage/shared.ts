import { createDevice, type Device, prefix } from './device.ts';

/**
 * Shared-computer mode ("komputer bersama"): what is entered lives in `sessionStorage`, the memory of one tab, which
 * survives the way from one page of the app to the next, and which the browser drops with the tab. Only the switch
 * itself stands in `localStorage`: it is the computer that is shared, so a second tab, and whoever sits down next, must
 * find the mode on.
 *
 * What "close" means: a browser may bring a closed tab back with its memory (reopen closed tab, restore of a session),
 * and a duplicated tab has a copy. So the tab's memory carries a time until which it holds, three minutes on while the
 * page is open, one from leaving it, though a browser that is closing may lose that last word. A page that finds the
 * time past wipes before it shows anything. Until a browser forgets its closed tabs, it may keep their memory in files
 * of its own; only "Selesai, hapus sekarang" does not wait for that.
 */
export const sharedKey = `${prefix}shared`;
const untilKey = `${prefix}until`;

/** How long a tab's memory holds, in ms: told anew every half minute while the page is open; the way to the next page. */
export const holds = { open: 3 * 60_000, left: 60_000 } as const;

/** The storage that outlives the tab. */
let lasting = (): Storage => window.localStorage;

/** From now on, and before the device is opened, another storage takes its place: the site's own, in a frame that got it. */
export const keepIn = (storage: Storage): void => {
  lasting = () => storage;
};

export function isShared(): boolean {
  try {
    return lasting().getItem(sharedKey) !== null;
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
function tabStorage(): Storage {
  const left = Number(sessionStorage.getItem(untilKey)) - Date.now();
  if (!(left > 0 && left <= holds.open)) wipeTab();
  holdFor(holds.open);
  return sessionStorage;
}

/** Where another tab switches the mode, this page begins anew with it. */
export const followSwitch = (): void =>
  window.addEventListener('storage', ({ key }) => {
    if (key === sharedKey) location.reload();
  });

let device: Device | undefined;

/**
 * This browser's storage, opened once; on a shared computer the memory of this tab. Only to be called in the browser,
 * never while rendering for `dist/`.
 */
export function thisDevice(): Device {
  device ??= createDevice(() => (isShared() ? tabStorage() : lasting()));
  return device;
}
