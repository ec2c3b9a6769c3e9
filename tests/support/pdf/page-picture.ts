import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import UPNG from 'pdf-lib/upng';
import { png } from './pictures.ts';

/** A page in shades of grey. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0 is black, row by row. */
  readonly shades: Uint8Array;
}

/** Enough to see what stands where; kept pictures stay small. */
const roughly = 72;

/** Shades are kept in sixteen steps, so that the pictures stay small. */
const steps = 15;

/** A page of a PDF, the first unless told. */
export function pictureOfPage(pdf: Uint8Array, dotsPerInch = roughly, page = 1): Picture {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  try {
    writeFileSync(join(folder, 'letter.pdf'), pdf);
    const options = ['-gray', '-r', `${dotsPerInch}`, '-f', `${page}`, '-l', `${page}`, '-singlefile'];
    execFileSync('pdftoppm', [...options, join(folder, 'letter.pdf'), join(folder, 'page')]);
    return readPgm(new Uint8Array(readFileSync(join(folder, 'page.pgm'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A portable grey map as pdftoppm writes it: `P5`, width, height and the lightest shade, then a byte a dot. */
function readPgm(bytes: Uint8Array): Picture {
  const [head = '', width, height] = /^P5\s(\d+) (\d+)\s255\s/.exec(strFromU8(bytes.subarray(0, 40), true)) ?? [];
  if (head === '') throw new Error('pdftoppm wrote no grey map.');
  return { width: Number(width), height: Number(height), shades: bytes.slice(head.length) };
}

export const pngOf = ({ width, height, shades }: Picture): Uint8Array =>
  png(0, (x, y) => [Math.round(((shades[y * width + x] ?? 0) / 255) * steps) * (255 / steps)], { width, height });

export function pictureOfPng(bytes: Uint8Array): Picture {
  const { width, height, ctype, data } = UPNG.decode(bytes.slice().buffer);
  if (ctype !== 0) throw new Error('Pages are kept in shades of grey.');
  return { width, height, shades: data.subarray(0, width * height) };
}

/** Pages are compared as the eye sees them from afar: by the mean shade of squares of so many dots. */
const square = 4;
/** Shades, of 256, that the mean of a square may be off: what two versions of a renderer differ in. */
const offAllowed = 14;

/** The part of a page's squares that look different; 1 where the pages differ in size. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const [a, b] = [squaresOf(one), squaresOf(other)];
  return a.filter((shade, index) => Math.abs(shade - (b[index] ?? 0)) > offAllowed).length / a.length;
}

function squaresOf({ width, height, shades }: Picture): readonly number[] {
  const means: number[] = [];
  for (let top = 0; top < height; top += square)
    for (let left = 0; left < width; left += square) {
      let [sum, count] = [0, 0];
      for (let y = top; y < Math.min(top + square, height); y += 1)
        for (let x = left; x < Math.min(left + square, width); x += 1) {
          sum += shades[y * width + x] ?? 0;
          count += 1;
        }
      means.push(sum / count);
    }
  return means;
}
