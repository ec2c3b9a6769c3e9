import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, fileIn, gone, temporary } from './engine.ts';
import { allOf, canLocate, locating, oneOf, type Sought, touchableOf } from './locate.ts';
import { openByPuppeteer } from './puppeteer.ts';
import { openWebKit } from './webkit.ts';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** How long something may take to be there, in milliseconds. */
const patience = 30_000;

/** A person before a browser: finds things by what they are called, waits until they are there, presses and types. */
export class Visitor {
  readonly engine: Engine;
  readonly #folder: string;

  private constructor(engine: Engine, folder: string) {
    this.engine = engine;
    this.#folder = folder;
  }

  static async open(name: EngineName, width: number, height: number): Promise<Visitor> {
    const folder = temporary(name);
    const [downloads, home] = [join(folder, 'downloads'), join(folder, 'home')];
    for (const one of [downloads, home]) mkdirSync(one);
    try {
      const options = { width, height, downloads, home };
      const engine = name === 'webkit' ? await openWebKit(options) : await openByPuppeteer(name, options);
      return new Visitor(engine, folder);
    } catch (cause) {
      await gone(folder);
      throw cause;
    }
  }

  async close(): Promise<void> {
    await this.engine.close();
    await gone(this.#folder);
  }

  async goto(address: string): Promise<void> {
    await this.engine.goto(address);
  }

  async #ask<T>(expression: string): Promise<T> {
    if (!(await this.engine.ask<boolean>(canLocate))) await this.engine.ask(`void ${locating}`);
    return this.engine.ask<T>(expression);
  }

  /** Whether something is there now. */
  count(sought: Sought): Promise<number> {
    return this.#ask(`${allOf(sought)}.length`);
  }

  /** Waits until something can be seen. */
  async sees(sought: Sought): Promise<void> {
    await this.#until(`to see ${told(sought)}`, async () => (await this.count(sought)) > 0);
  }

  /** Waits for the heading of a page or of a step. */
  heading(name: string | RegExp): Promise<void> {
    return this.sees({ role: 'heading', name });
  }

  /** What stands in something, or in a field. */
  async read(sought: Sought): Promise<string> {
    await this.sees(sought);
    return this.#ask(`(${oneOf(sought)}.value ?? ${oneOf(sought)}.innerText)`);
  }

  /** Looks at a picture until it is there, and gives its own width in pixels. */
  async width(picture: Sought): Promise<number> {
    const width = () => this.#ask<number>(`(touchable(${oneOf(picture)})?.naturalWidth ?? 0)`);
    await this.#until(`to look at ${told(picture)}`, async () => (await width()) > 0);
    return width();
  }

  /** Clicks on something as soon as nothing covers it. */
  async press(sought: Sought): Promise<void> {
    await this.#until(`to press ${told(sought)}`, async () => {
      await this.#ask('0');
      const part = await this.engine.part(touchableOf(sought));
      await part?.click();
      return part !== undefined;
    });
  }

  /** Ticks a box or a choice. */
  async tick(sought: Sought): Promise<void> {
    const ticked = () => this.#ask<boolean>(`${oneOf(sought)}?.checked === true`);
    await this.#until(`to tick ${told(sought)}`, async () => {
      if (await ticked()) return true;
      await (await this.engine.part(touchableOf(sought)))?.click();
      return ticked();
    });
  }

  /** Types into a field in place of what stands there, and leaves it. */
  async write(sought: Sought, text: string): Promise<void> {
    await this.press(sought);
    await this.#ask(`${oneOf(sought)}.select()`);
    const part = await this.engine.part(oneOf(sought));
    await part?.type(text);
    await this.#until(`to write ${text} into ${told(sought)}`, async () => (await this.read(sought)) === text);
    await this.engine.press('Tab');
  }

  /** Picks one of a list by its value. */
  async pick(label: string, value: string): Promise<void> {
    const sought = { label };
    await this.#until(`to pick ${value} in ${label}`, async () => {
      await this.#ask('0');
      const part = await this.engine.part(touchableOf(sought));
      await part?.pick(value);
      return (await this.read(sought)) === value;
    });
  }

  /** Presses keys one after the other, slower than a scanner that types. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.engine.press(key);
      await sleep(50);
    }
  }

  /** Puts the focus on something. */
  async focus(sought: Sought): Promise<void> {
    await this.sees(sought);
    await this.#ask(`${oneOf(sought)}.focus()`);
  }

  /** Chooses a file of this machine. */
  async choose(label: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const path = join(this.#folder, file.name);
    writeFileSync(path, file.bytes);
    await this.#until(`to choose a file for ${label}`, async () => {
      await this.#ask('0');
      const part = await this.engine.part(`${oneOf({ label, hidden: true })} ?? null`);
      await part?.choose(path);
      return part !== undefined;
    });
  }

  /** Presses something that downloads, and gives the file. */
  async downloads(sought: Sought): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await this.press(sought);
    return fileIn(join(this.#folder, 'downloads'));
  }

  /** A page may go while it is asked: it is asked again, and the last trouble is told when time is up. */
  async #until(what: string, done: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      let trouble: unknown = '';
      try {
        if (await done()) return;
      } catch (cause) {
        trouble = cause;
      }
      if (Date.now() > end) throw new Error(`There was no way ${what}. ${trouble}`);
      await sleep(50);
    }
  }
}

const told = (sought: Sought): string =>
  JSON.stringify(sought, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
