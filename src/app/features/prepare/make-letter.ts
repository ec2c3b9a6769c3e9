import type { Letter, Paper } from '../../../letters/model.ts';
import type { LetterAnswer, LetterOrder } from './letter-worker.ts';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

let worker: Worker | undefined;
let last = 0;

/** Starts the worker, so that its code is there when a letter is asked for. */
export const warmUp = (): Worker => {
  worker ??= new Worker(new URL('./letter-worker.ts', import.meta.url), { type: 'module' });
  return worker;
};

/** Makes letters into one file, away from the page's own thread. `root`: address of the site's root. */
export function makeLetter(
  letters: readonly Letter[],
  paper: Paper,
  format: 'pdf' | 'docx',
  root: string,
): Promise<Blob> {
  const running = warmUp();
  last += 1;
  const fonts = new URL(`${root}fonts/`, document.baseURI).href;
  const order: LetterOrder = { number: last, letters, paper, format, fonts };
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<LetterAnswer>) => {
      if (data.number !== order.number) return;
      stop();
      if ('bytes' in data) resolve(new Blob([data.bytes], { type: mimes[format] }));
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
