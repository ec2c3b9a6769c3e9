import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';

/** Something on the page, once it was found. */
export interface Part {
  readonly click: () => Promise<void>;
  /** Types at the end of what stands in a field. */
  readonly type: (text: string) => Promise<void>;
  /** Picks one of a list by its value. */
  readonly pick: (value: string) => Promise<void>;
  /** Chooses a file of this machine in a field for files. */
  readonly choose: (file: string) => Promise<void>;
}

/** A browser with one window and nothing stored, as its own driver moves it: real clicks, real keys. */
export interface Engine {
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Looks into a frame of the page from now on, whoever's it is, until the page goes elsewhere. */
  readonly enter: (css: string) => Promise<void>;
  /** What an expression of JavaScript gives in the page, as JSON could hold it. */
  readonly ask: <T>(expression: string) => Promise<T>;
  /** What an expression finds in the page, where it is an element. */
  readonly part: (expression: string) => Promise<Part | undefined>;
  /** One key by its name in `KeyboardEvent.key`, wherever the focus is; `Control+a` holds the first. */
  readonly press: (key: string) => Promise<void>;
  readonly picture: () => Promise<Uint8Array>;
  /** What the driver heard the page complain about. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  readonly width: number;
  readonly height: number;
  /** Where the browser puts what it downloads. */
  readonly downloads: string;
  /** For a profile and whatever else a browser writes; removed afterwards. */
  readonly home: string;
}

/** A folder for one test. */
export const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `siapberkas-${name}-`));

/** Removes it; what a browser still writes while it ends is removed, too. */
export async function gone(folder: string): Promise<void> {
  for (let left = 20; ; left -= 1)
    try {
      return await rm(folder, { recursive: true, force: true });
    } catch (cause) {
      if (left === 0) throw cause;
      await sleep(100);
    }
}

const unfinished = /\.(part|crdownload|wkdownload|tmp)$|^\./;

/** The one file that comes into an empty folder, once all of it is there, and takes it away from there. */
export async function fileIn(folder: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  let before = '';
  await expect
    .poll(
      () => {
        const names = readdirSync(folder);
        const sizes = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
        const now = `${names} ${sizes}`;
        const settled = now === before && names.length === 1 && sizes[0] !== 0 && !unfinished.test(names[0] ?? '.');
        before = now;
        return settled;
      },
      { timeout: 30_000, interval: 100, message: `a download in ${folder}` },
    )
    .toBe(true);
  const [name = ''] = readdirSync(folder);
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  rmSync(join(folder, name));
  return { name, bytes };
}
