import type { LeafPart } from '../../../domain/part.ts';
import { mostBytes, type ScanAsked, scanFormat } from '../../../handoff/scan-folder.ts';
import type { Scan } from '../../storage/scans.ts';
import { formsOf } from '../../ui/part-words.ts';
import { fewestPixels, makePage, readPhoto } from '../pictures.ts';

/** MB of a file that a browser on a cheap phone can still open. */
export const mostOpened = 60;

/** What is wrong with a file that was added, or with the scans as they are. */
export type ScanProblem =
  | { readonly is: 'picture' | 'pdf' | 'large' | 'notLoaded'; readonly name: string }
  | { readonly is: 'failed' }
  | { readonly is: 'tooBig'; readonly bytes: number }
  | { readonly is: 'tooSmall'; readonly number: number }
  | { readonly is: 'format' };

/** What the list asks of the scan of a paper; nothing where only the channel makes it one. */
export function askedOf({ item }: LeafPart): ScanAsked {
  const form = formsOf(item).find((one) => one.key === 'scan');
  return form?.key === 'scan' ? form : {};
}

/** Bytes of a PDF around each picture. */
const around = 2000;

export const sizeOf = (scans: readonly Scan[]): number =>
  scans.reduce((sum, one) => sum + (one.kind === 'pdf' ? one.file.size : one.made.file.size + around), 0);

export const inMegabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** What stands in the way of sending these: then the list's tick stays off. */
export function problemsOf(scans: readonly Scan[], asked: ScanAsked): readonly ScanProblem[] {
  const most = mostBytes(asked);
  const each = scanFormat(asked) === 'pdf' ? [sizeOf(scans)] : scans.map((one) => sizeOf([one]));
  const largest = Math.max(0, ...each);
  return [
    ...(largest > most ? [{ is: 'tooBig', bytes: largest } as const] : []),
    ...scans.flatMap((one, index) =>
      one.kind === 'picture' && Math.min(one.made.width, one.made.height) < fewestPixels
        ? [{ is: 'tooSmall', number: index + 1 } as const]
        : [],
    ),
    ...(scanFormat(asked) !== 'pdf' && scans.some(({ kind }) => kind === 'pdf') ? [{ is: 'format' } as const] : []),
  ];
}

/** Makes every picture anew that does not fit, or that may be larger now that it has more room. */
export async function fitted(
  scans: readonly Scan[],
  asked: ScanAsked,
  onMade: (number: number) => void,
): Promise<readonly Scan[]> {
  const together = scanFormat(asked) === 'pdf';
  const taken = together ? sizeOf(scans.filter(({ kind }) => kind === 'pdf')) : 0;
  const pictures = together ? scans.filter(({ kind }) => kind === 'picture').length : 1;
  const room = (mostBytes(asked) - taken) / Math.max(1, pictures) - around;
  const type = scanFormat(asked) === 'png' ? 'image/png' : 'image/jpeg';
  const made: Scan[] = [];
  // One after the other: each needs its pixels in memory.
  for (const one of scans) {
    made.push(one.kind === 'pdf' ? one : { ...one, made: await makePage(one, room, type) });
    onMade(made.length);
  }
  return made;
}

/** A file as a scan, or why it cannot be one. */
export async function readScan(file: File): Promise<Scan | ScanProblem> {
  const { name } = file;
  if (file.size > mostOpened * 1_000_000) return { is: 'large', name };
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');
  if ((await file.slice(0, 5).text()) === '%PDF-') {
    // What opens PDFs is large, and comes when there is one.
    const opener = await import('../../../handoff/scan-pdf.ts').catch(() => undefined);
    if (!opener) return { is: 'notLoaded', name };
    try {
      const bytes = await file.arrayBuffer();
      return {
        kind: 'pdf',
        id,
        name,
        file: new Blob([bytes], { type: 'application/pdf' }),
        pages: await opener.pagesOfPdf(new Uint8Array(bytes)),
      };
    } catch {
      return { is: 'pdf', name };
    }
  }
  try {
    const picture = await readPhoto(file);
    return { kind: 'picture', id, picture, turn: 0, grey: false, made: { file: picture, width: 0, height: 0 } };
  } catch {
    return { is: 'picture', name };
  }
}
