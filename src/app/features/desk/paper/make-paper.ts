import type { Letter, Paper } from '../../../../letters/model.ts';
import { workerOf } from '../../../ui/ask-worker.ts';
import type { PaperOrder } from './paper-worker.ts';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const worker = workerOf<PaperOrder, { readonly bytes: Uint8Array<ArrayBuffer> }>(
  () => new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the worker, so that its code is there when a paper is asked for. */
export const warmUp = worker.warmUp;

/** Makes a paper of the desk into a file, away from the page's own thread. `root`: way to the site's root. */
export async function makePaper(letter: Letter, paper: Paper, format: 'pdf' | 'docx', root: string): Promise<Blob> {
  const fonts = new URL(`${root}fonts/`, document.baseURI).href;
  const { bytes } = await worker.ask({ letter, paper, format, fonts });
  return new Blob([bytes], { type: mimes[format] });
}
