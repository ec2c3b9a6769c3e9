import type { Dossier } from '../../../../domain/dossier.ts';
import type { Letter, Paper } from '../../../../letters/model.ts';
import { workerOf } from '../../../ui/ask-worker.ts';
import type { LetterOrder } from './letter-worker.ts';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

const worker = workerOf<LetterOrder, { readonly bytes: Uint8Array<ArrayBuffer> }>(
  () => new Worker(new URL('./letter-worker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the worker, so that its code is there when a letter is asked for. */
export const warmUp = worker.warmUp;

/** What is to be made. `root`: way to the site's root, where the fonts are. */
interface Wanted {
  readonly letters: readonly Letter[];
  readonly dossier: Dossier;
  readonly paper: Paper;
  readonly format: keyof typeof mimes;
  readonly root: string;
}

/** Makes letters into one file, away from the page's own thread. */
export async function makeLetter({ root, ...wanted }: Wanted): Promise<Blob> {
  const { bytes } = await worker.ask({ ...wanted, fonts: new URL(`${root}fonts/`, document.baseURI).href });
  return new Blob([bytes], { type: mimes[wanted.format] });
}
