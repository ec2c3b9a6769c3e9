import { zipSync } from 'fflate';

/**
 * Files as a ZIP, in the order given and all of one time, so that the same files are the same bytes. `level` of
 * deflate, from 0 (stored) to 9.
 */
export const zipped = (files: Readonly<Record<string, Uint8Array>>, level: 0 | 6): Uint8Array =>
  zipSync(files, { level, mtime: '1980-01-02T00:00:00' });
