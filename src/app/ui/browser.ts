import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/** False in the prerendered page and while the script takes it over; true from then on. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** For a field that takes a file: what was chosen in it while the page's script was still on its way is taken, too. */
export function useChosenEarly(take: (file: File | undefined) => unknown): RefObject<HTMLInputElement | null> {
  const picker = useRef<HTMLInputElement>(null);
  const takeNow = useRef(take);
  takeNow.current = take;
  useEffect(() => void takeNow.current(picker.current?.files?.[0]), []);
  return picker;
}

/** Whether the page stands in a frame; not in the prerendered page. */
export const useFramed = (): boolean =>
  useSyncExternalStore(
    never,
    () => window.self !== window.top,
    () => false,
  );

const query = '(min-width: 62.5em)';

const subscribe = (listener: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether two columns have room beside each other: 1,000 px and more. Not in the prerendered page. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );

interface Connection {
  readonly saveData?: boolean;
}

/** Does something once the page has nothing better to do; not at all where the user saves data. Returns how to call it off. */
export function whenIdle(work: () => Promise<unknown>): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return () => {};
  // What cannot be fetched now is fetched when it is asked for.
  const run = () => void work().catch(() => {});
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 2000);
  return () => clearTimeout(timer);
}

const handed = new Set<string>();

function revoke(address: string): void {
  handed.delete(address);
  URL.revokeObjectURL(address);
}

if (typeof window !== 'undefined') window.addEventListener('siapberkas:wiped', () => handed.forEach(revoke));

/** Hands a file to the browser's downloads; nothing leaves the device. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  handed.add(address);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to write.
  setTimeout(() => revoke(address), 60_000);
}

type Answer<Good> = { readonly number: number } & (Good | { readonly problem: string });

/**
 * A worker that is started when it is first needed, and asked for one thing after the other. What fails is thrown, and
 * the next request starts it anew: it may have been stopped by a network that came back since, or for want of memory.
 * @param patience ms after which a worker that does not answer counts as dead
 */
export function workerOf<Order extends { readonly number: number }, Good extends object>(
  start: () => Worker,
  patience = 120_000,
) {
  let worker: Worker | undefined;
  let last = 0;
  const drop = (dead: Worker) => {
    dead.terminate();
    if (worker === dead) worker = undefined;
  };
  const warmUp = (): Worker => {
    if (worker) return worker;
    const started = start();
    started.addEventListener('error', () => drop(started));
    worker = started;
    return started;
  };
  const ask = (order: Omit<Order, 'number'>): Promise<Good> => {
    const running = warmUp();
    last += 1;
    const number = last;
    return new Promise((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Answer<Good>>) => {
        if (data.number !== number) return;
        if ('problem' in data) return fail(data.problem);
        stop();
        resolve(data);
      };
      const fail = (problem: unknown) => {
        stop();
        drop(running);
        reject(new Error(typeof problem === 'string' ? problem : 'The worker could not start, or broke down.'));
      };
      const timer = setTimeout(fail, patience, 'The worker does not answer.');
      const stop = () => {
        clearTimeout(timer);
        running.removeEventListener('message', hear);
        running.removeEventListener('error', fail);
      };
      running.addEventListener('message', hear);
      running.addEventListener('error', fail);
      running.postMessage({ ...order, number });
    });
  };
  return { warmUp, ask };
}

/** What the browsers that know Trusted Types offer; the others take strings, as ever. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL?: Rule; createHTML?: Rule }): { createHTML: Rule };
}
type Rule = (text: string) => string;

const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;

/**
 * The address of a script, where it is one of the site's own files.
 * @throws {TypeError} where it is not
 */
function ownScript(address: string, page = location.href): string {
  const own = new URL('/', page).origin;
  if (new URL(address, page).origin !== own) throw new TypeError(`"${address}" is not a script of this site.`);
  return address;
}

/** The browser asks it for every worker that is started; text that would become HTML or code it refuses. */
policies?.createPolicy('default', { createScriptURL: (address) => ownScript(address) });

const letters = policies?.createPolicy('siapberkas-letters', { createHTML: (html) => html });

/** A letter or a desk paper as `renderHtml` wrote it, every text of it escaped: the only HTML that is set as text. */
export const letterHtml: Rule = (html) => letters?.createHTML(html) ?? html;
