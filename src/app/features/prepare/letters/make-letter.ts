import type { Dossier } from '../../../../domain/dossier.ts';
import type { Letter, Paper } from '../../../../letters/model.ts';
import type { LetterAnswer, LetterOrder } from './letter-worker.ts';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

let worker: Worker | undefined;
let last = 0;

/** Starts the worker, so that its code is there when a letter is asked for. */
export const warmUp = (): Worker => {
  worker ??= new Worker(new URL('./letter-worker.ts', import.meta.url), { type: 'module' });
  return worker;
};

/** What is to be made. `root`: way to the site's root, where the fonts are. */
interface Wanted {
  readonly letters: readonly Letter[];
  readonly dossier: Dossier;
  readonly paper: Paper;
  readonly format: keyof typeof mimes;
  readonly root: string;
}

/** Makes letters into one file, away from the page's own thread. */
export function makeLetter({ root, ...wanted }: Wanted): Promise<Blob> {
  const running = warmUp();
  last += 1;
  const order: LetterOrder = { ...wanted, number: last, fonts: new URL(`${root}fonts/`, document.baseURI).href };
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<LetterAnswer>) => {
      if (data.number !== order.number) return;
      stop();
      if ('bytes' in data) resolve(new Blob([data.bytes], { type: mimes[order.format] }));
      else reject(new Error(data.problem));
    };
    const fail = () => {
      stop();
      worker = undefined;
      reject(new Error('The worker that makes letters could not start.'));
    };
    const stop = () => {
      running.removeEventListener('message', hear);
      running.removeEventListener('error', fail);
    };
    running.addEventListener('message', hear);
    running.addEventListener('error', fail);
    running.postMessage(order);
  });
}
