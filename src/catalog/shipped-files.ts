import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is shipped, as it stands in its files. In the npm package this module is written anew by `src/tools/package.mjs`:
 * the same names, with the files' content in them, so that it needs no file system and works in a browser.
 */

const root = join(import.meta.dirname, '../..');

/** The office profiles as JSON, by file name without `.json`. */
export const officeTexts = (): ReadonlyMap<string, string> => textsOf('offices', '.json');

/** The letters' templates as Markdown, by file name without `.md`. */
export const letterTexts = (): ReadonlyMap<string, string> => textsOf('letters', '.md');

/** A face of the letters' font as TrueType. */
export const fontBytes = (face: 'regular' | 'bold' | 'italic'): Uint8Array =>
  new Uint8Array(readFileSync(join(root, `public/fonts/berkas-serif-${face}.ttf`)));

function textsOf(name: string, ending: string): ReadonlyMap<string, string> {
  const folder = join(root, 'templates', name);
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return new Map(
    files.sort().map((file) => [file.slice(0, -ending.length), readFileSync(join(folder, file), 'utf8')] as const),
  );
}
