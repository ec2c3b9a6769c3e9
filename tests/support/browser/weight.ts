import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { inject } from 'vitest';
import type { Phone } from './phone.ts';

/** A file that a page asked for. `bytes`: as a host sends it that compresses with brotli. */
export interface LoadedFile {
  readonly path: string;
  readonly bytes: number;
}

export const isCode = ({ path }: LoadedFile): boolean => /(^|\/)$|\.(html|css|js)$/.test(path);
export const weightOf = (files: readonly LoadedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The site's files that a phone has asked for so far, each once, in order. */
export function loadedFiles({ requests, site }: Phone): LoadedFile[] {
  const paths = requests
    .filter((address) => address.startsWith(site))
    .map((address) => decodeURIComponent(address.slice(site.length)).replace(/[?#].*/, ''));
  return [...new Set(paths)].map((path) => ({ path, bytes: bytesOf(path) }));
}

/** The files in which a text stands: code that was bundled into another chunk has lost its name, but not its strings. */
export const holding = (files: readonly LoadedFile[], text: string): string[] =>
  files.filter((file) => isCode(file) && bytesIn(file.path).includes(text)).map(({ path }) => path);

const packed = /\.(png|jpg|woff2)$/;

function bytesIn(path: string): Buffer {
  const file = join(inject('folder'), path);
  return readFileSync(statSync(file).isDirectory() ? join(file, 'index.html') : file);
}

function bytesOf(path: string): number {
  const bytes = bytesIn(path);
  if (packed.test(path)) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

/** What weighs what, heaviest first; files under 1 KB in one line. */
export function weightTable(title: string, files: readonly LoadedFile[]): string {
  const line = (bytes: number, name: string) => `${kilobytes(bytes).padStart(9)}  ${name}`;
  const heavy = [...files].filter(({ bytes }) => bytes >= 1024).sort((a, b) => b.bytes - a.bytes);
  const light = files.filter(({ bytes }) => bytes < 1024);
  return [
    title,
    ...heavy.map(({ path, bytes }) => line(bytes, nameOf(path))),
    ...(light.length > 0 ? [line(weightOf(light), `${light.length} files under 1 KB`)] : []),
    line(weightOf(files), 'in all'),
  ].join('\n');
}

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Without the digits that change with each build. */
const nameOf = (path: string): string => (path === '' ? 'index.html' : path.replace(/-[\w-]{8}(\.\w+)$/, '$1'));
