import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { commandOf } from './programs.ts';

const run = promisify(execFile);

/** Files in one run of LibreOffice: with hundreds it stops half-way without a word. */
const most = 40;

/** Converts Word files to PDF by LibreOffice. */
export const convertToPdf = (files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> =>
  convert(files, 'pdf');

/** Word files as LibreOffice saves them again. */
export const resaved = (files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> =>
  convert(files, 'docx');

/** With a profile of its own, into a folder beside the files. */
const convert = async (
  files: ReadonlyMap<string, Uint8Array>,
  to: 'docx' | 'pdf',
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const office = commandOf('libreoffice');
  if (!office) throw new Error('LibreOffice is missing.');
  const folder = await mkdtemp(join(tmpdir(), 'siapberkas-office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'made');
    const names = [...files.keys()];
    const filter = to === 'pdf' ? 'pdf' : 'docx:MS Word 2007 XML';
    await Promise.all([...files].map(([name, bytes]) => writeFile(join(folder, `${name}.docx`), bytes)));
    for (let start = 0; start < names.length; start += most) {
      const paths = names.slice(start, start + most).map((name) => join(folder, `${name}.docx`));
      const order = [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths];
      await run(office, order, { timeout: 120_000 });
    }
    const read = async (name: string) => [name, new Uint8Array(await readFile(join(out, `${name}.${to}`)))] as const;
    return new Map(await Promise.all(names.map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
