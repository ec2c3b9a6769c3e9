import type { Letter, Paper } from '../../../../letters/model.ts';
import type { PaperAnswer, PaperOrder } from './paper-worker.ts';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

let worker: Worker | undefined;
let last = 0;

/** Starts the worker, so that its code is there when a paper is asked for. */
export const warmUp = (): Worker => {
  worker ??= new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
  return worker;
};

/** Makes a paper of the desk into a file, away from the page's own thread. `root`: way to the site's root. */
export function makePaper(letter: Letter, paper: Paper, format: 'pdf' | 'docx', root: string): Promise<Blob> {
  const running = warmUp();
  last += 1;
  const order: PaperOrder = {
    number: last,
    letter,
    paper,
    format,
    fonts: new URL(`${root}fonts/`, document.baseURI).href,
  };
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<PaperAnswer>) => {
      if (data.number !== order.number) return;
      stop();
      if ('bytes' in data) resolve(new Blob([data.bytes], { type: mimes[format] }));
      else reject(new Error(data.problem));
    };
    const fail = () => {
      stop();
      worker = undefined;
      reject(new Error('The worker that makes papers could not start.'));
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
