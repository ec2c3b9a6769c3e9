import type { Dossier } from '../../domain/dossier.ts';
import type { Crop, PictureScan } from '../storage/scans.ts';

/** Why a file is no picture that can be used. */
class NoPictureError extends Error {}

/** Pixels along the long side of an A4 page at 240 dots an inch: what an office's own scanner makes. */
const mostPixels = 2808;
/**
 * Pixels along the short side under which a page cannot be read any more: 8 point letters of an A4 page are then about
 * 11 pixels high.
 */
export const fewestPixels = 900;

/** How small a page is made, step by step, until it fits: long side in pixels, quality of the JPEG. */
const steps = [
  [2808, 0.85],
  [2808, 0.75],
  [2400, 0.7],
  [2105, 0.6],
  [1754, 0.55],
  [1500, 0.5],
  [1300, 0.45],
] as const;

/**
 * Reads a photograph: upright as its camera says, and no larger than print needs. One at a time, and let go at once, so
 * that a page of twelve large photographs stays small in memory.
 * @throws {NoPictureError} where the browser cannot read it, as HEIC in most
 */
export async function readPhoto(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch((cause) => {
    throw new NoPictureError('no picture', { cause });
  });
  try {
    const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
    const width = Math.round(bitmap.width * scale);
    const height = Math.round(bitmap.height * scale);
    if (width < 1 || height < 1) throw new NoPictureError('no pixels');
    return await drawn({ width, height, quality: 0.9, type: 'image/jpeg' }, (context) => {
      context.drawImage(bitmap, 0, 0, width, height);
      // Before the file is made, which takes as much again.
      bitmap.close();
    });
  } finally {
    bitmap.close();
  }
}

type Edit = Pick<PictureScan, 'picture' | 'turn' | 'crop' | 'grey'>;

/**
 * Makes a page for the office: turned, cropped, in grey if wished, and small enough.
 * @param room bytes that it may have
 * @param type PNG where an office takes nothing else
 * @returns the smallest step where none fits
 */
export async function makePage(
  { picture, turn, crop, grey }: Edit,
  room: number,
  type: Type = 'image/jpeg',
): Promise<PictureScan['made']> {
  const bitmap = await createImageBitmap(picture);
  try {
    const across = turn === 90 || turn === 270;
    const turned = across
      ? { width: bitmap.height, height: bitmap.width }
      : { width: bitmap.width, height: bitmap.height };
    const part = inPixels(crop, turned);
    const madeAt = async (step: number): Promise<PictureScan['made']> => {
      const [most, quality] = steps[step] ?? steps[0];
      const scale = Math.min(1, most / Math.max(part.width, part.height));
      const width = Math.max(1, Math.round(part.width * scale));
      const height = Math.max(1, Math.round(part.height * scale));
      const file = await drawn({ width, height, quality, type }, (context) => {
        context.scale(scale, scale);
        context.translate(-part.x, -part.y);
        context.translate(turned.width / 2, turned.height / 2);
        context.rotate((turn * Math.PI) / 180);
        context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
        if (!grey) return;
        context.resetTransform();
        context.globalCompositeOperation = 'saturation';
        context.fillStyle = '#000';
        context.fillRect(0, 0, width, height);
      });
      return { file, width, height };
    };
    // The largest that fits, halving what is left: at most four are made, of seven.
    let best = await madeAt(steps.length - 1);
    let [low, high] = [0, steps.length - 2];
    while (best.file.size <= room && low <= high) {
      const middle = Math.floor((low + high) / 2);
      const made = await madeAt(middle);
      if (made.file.size <= room) {
        best = made;
        high = middle - 1;
      } else low = middle + 1;
    }
    return best;
  } finally {
    bitmap.close();
  }
}

const inPixels = (crop: Crop | undefined, { width, height }: { width: number; height: number }) => ({
  x: Math.round((crop?.x ?? 0) * width),
  y: Math.round((crop?.y ?? 0) * height),
  width: Math.max(1, Math.round((crop?.width ?? 1) * width)),
  height: Math.max(1, Math.round((crop?.height ?? 1) * height)),
});

type Type = 'image/jpeg' | 'image/png';

/** What is drawn, on white, as a file. */
async function drawn(
  { width, height, quality, type }: { width: number; height: number; quality: number; type: Type },
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const canvas = canvasWith(width, height, draw);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  // A canvas holds its pixels until it is forgotten.
  canvas.width = 0;
  canvas.height = 0;
  if (!file) throw new NoPictureError('no file');
  return file;
}

/** What is drawn, on white: a JPEG has no transparency, and paper is white. */
function canvasWith(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new NoPictureError('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  return canvas;
}

type Letterhead = Extract<Dossier['letterhead'], { kind: 'image' }>;

/** Storage of a browser holds about 5 million characters; a letterhead needs no more pixels than print shows. */
const [mostLetterhead, widestLetterhead] = [5_000_000, 2000];

/** A picture for the letterhead, made small enough to be kept; undefined where the file is none that can be used. */
export async function readLetterhead(file: File): Promise<Letterhead | undefined> {
  if (file.size > mostLetterhead || !/^image\/(png|jpeg)$/.test(file.type)) return undefined;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, widestLetterhead / bitmap.width);
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    if (width < 1 || height < 1 || height > widestLetterhead * 2) return undefined;
    const canvas = canvasWith(width, height, (context) => context.drawImage(bitmap, 0, 0, width, height));
    const png = canvas.toDataURL('image/png');
    const jpeg = canvas.toDataURL('image/jpeg', 0.9);
    const [format, address] = png.length <= jpeg.length * 1.5 ? (['png', png] as const) : (['jpeg', jpeg] as const);
    return { kind: 'image', format, data: address.slice(address.indexOf(',') + 1), width, height };
  } catch {
    return undefined;
  }
}
