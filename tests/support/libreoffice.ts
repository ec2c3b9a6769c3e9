import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const candidates = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

const found = candidates.find((name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0);

/** Why nothing can be converted here; absent where LibreOffice is at hand. */
export const unavailable: string | undefined = found
  ? undefined
  : 'LibreOffice (soffice) is not on this machine: Word files are not converted. Debian: apt-get install libreoffice-writer';

/** True where the tests with LibreOffice are left out; CI never leaves them out: there they fail and say why. */
export const leftOut = unavailable !== undefined && !process.env.CI;
if (leftOut) process.stderr.write(`skipped: ${unavailable}\n`);

/** Converts Word files to PDF by LibreOffice, all in one run, with a profile of its own. */
export const convertToPdf = async (
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (!found) throw new Error(unavailable);
  const folder = await mkdtemp(join(tmpdir(), 'siapberkas-office-'));
  try {
    const [input, output] = [join(folder, 'docx'), join(folder, 'pdf')];
    await Promise.all([mkdir(input), mkdir(output)]);
    const paths = [...files.keys()].map((name) => join(input, `${name}.docx`));
    await Promise.all([...files.values()].map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run(found, [profile, '--headless', '--convert-to', 'pdf', '--outdir', output, ...paths], {
      timeout: 180_000,
    });
    const read = async (name: string) => [name, new Uint8Array(await readFile(join(output, `${name}.pdf`)))] as const;
    return new Map(await Promise.all([...files.keys()].map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
