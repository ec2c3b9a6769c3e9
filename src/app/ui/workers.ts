import type { LetterOrder } from './letter-worker.ts';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const satisfies Record<LetterOrder['format'], string>;

const worker = workerOf<LetterOrder, { readonly bytes: Uint8Array<ArrayBuffer> }>(
  () => new Worker(new URL('./letter-worker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the worker, so that its code is there when a letter or a paper of the desk is asked for. */
export const warmUp = worker.warmUp;

/** What is to be made. `root`: way to the site's root, where the fonts are. */
interface Wanted extends Omit<LetterOrder, 'number' | 'fonts'> {
  readonly root: string;
}

/** Makes letters, or a paper of the desk, into one file, away from the page's own thread. */
export async function makeLetter({ root, ...wanted }: Wanted): Promise<Blob> {
  const { bytes } = await worker.ask({ ...wanted, fonts: new URL(`${root}fonts/`, document.baseURI).href });
  return new Blob([bytes], { type: mimes[wanted.format] });
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
