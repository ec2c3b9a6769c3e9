import { type Reading, readCodes, readDossierFile, readingOf } from '../storage/read-dossier.ts';
import { workerOf } from './browser.ts';
import type { DecodeOrder } from './decode-worker.ts';

/** A photograph of a sheet is no larger than this. */
const mostPictureBytes = 32_000_000;

/** Reads a file that was chosen or dropped: a PDF of ours, a saved dossier, or a picture of codes. Never throws. */
export async function readFile(file: File): Promise<Reading> {
  if (file.type.startsWith('image/')) return readPicture(file);
  try {
    return readingOf(await readDossierFile(file));
  } catch {
    // The file went away while it was read, as from a stick that was pulled out.
    return { is: 'problem', problem: { code: 'not-a-dossier' } };
  }
}

async function readPicture(file: File): Promise<Reading> {
  if (file.size > mostPictureBytes) return { is: 'problem', problem: { code: 'too-large' } };
  try {
    const codes = await decode(file);
    return codes.length > 0 ? readCodes(codes.join(' ')) : { is: 'problem', problem: { code: 'no-picture-code' } };
  } catch {
    return { is: 'problem', problem: { code: 'no-picture-code' } };
  }
}

/** What browsers that know codes themselves offer; TypeScript does not list it yet. */
interface Detector {
  readonly detect: (source: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorType {
  new (options: { formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** The browser's own reader of codes, or undefined where it has none for QR. */
export async function ownDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorType };
  try {
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
  } catch {
    return undefined;
  }
}

/** The codes on a frame of a video. */
export async function decodeFrame(video: HTMLVideoElement, detector: Detector | undefined): Promise<readonly string[]> {
  if (detector) return (await detector.detect(video)).map(({ rawValue }) => rawValue);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0) return [];
  context.drawImage(video, 0, 0);
  return decode(context.getImageData(0, 0, canvas.width, canvas.height));
}

const worker = workerOf<DecodeOrder, { readonly texts: readonly string[] }>(
  () => new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' }),
);

/** The texts of the QR codes in a picture, by zxing in a worker that is loaded at the first call. */
const decode = async (picture: ImageData | Blob): Promise<readonly string[]> => (await worker.ask({ picture })).texts;
