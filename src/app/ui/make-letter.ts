import { workerOf } from './browser.ts';
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
