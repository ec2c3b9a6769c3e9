import type { Dossier } from '../../../domain/dossier.ts';

type Picture = Extract<Dossier['letterhead'], { kind: 'image' }>;

const mostBytes = 5_000_000;
/** Storage of a browser holds about 5 million characters; a letterhead needs no more pixels than print shows. */
const mostPixels = 2000;

/** A picture for the letterhead, made small enough to be kept; undefined where the file is none that can be used. */
export async function readPicture(file: File): Promise<Picture | undefined> {
  if (file.size > mostBytes || !/^image\/(png|jpeg)$/.test(file.type)) return undefined;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, mostPixels / bitmap.width);
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    if (width < 1 || height < 1 || height > mostPixels * 2) return undefined;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    // Without transparency: a JPEG has none, and paper is white.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    const png = canvas.toDataURL('image/png');
    const jpeg = canvas.toDataURL('image/jpeg', 0.9);
    const [format, address] = png.length <= jpeg.length * 1.5 ? (['png', png] as const) : (['jpeg', jpeg] as const);
    return { kind: 'image', format, data: address.slice(address.indexOf(',') + 1), width, height };
  } catch {
    return undefined;
  }
}
