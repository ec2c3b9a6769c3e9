import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DamagedLockError, leastPassword, WrongPasswordError } from '../handoff/locked-file.ts';
import {
  lockedKeyText,
  makeKey,
  type OfficeKey,
  openKey,
  publicKeyText,
  readPublicKey,
  type SignedFiles,
  signatureText,
  signFiles,
  verifySignature,
} from '../handoff/signature.ts';
import { cli as enCli } from '../i18n/en/cli.ts';
import { cli as idCli } from '../i18n/id/cli.ts';
import { fixedWords } from '../i18n/instance.ts';
import { FileError, fromHere, passwordOf, readBytes, readOffice } from './files.ts';
import { type Command, type Options, onlyFile, UsageError } from './options.ts';

const words = { id: fixedWords('id', ['cli'], { cli: idCli }), en: fixedWords('en', ['cli'], { cli: enCli }) };

/** Makes a key of an office: a file locked by a password, and beside it the public one to give to whoever serves the pages. */
export const key: Command = async (options) => {
  const { out, name } = options;
  if (out === undefined || !name?.trim())
    throw new UsageError('say where the key goes and whose it is: --out FILE --name "LPSE …"');
  const password = passwordFor(options);
  if ([...password].length < leastPassword)
    throw new UsageError(`the password is too short: at least ${leastPassword} characters`);
  const made = await makeKey(name.trim());
  const publicFile = `${out.replace(/\.json$/, '')}.public.json`;
  for (const file of [out, publicFile])
    if (existsSync(fromHere(file))) throw new FileError(`${file} is there already; a key is never written over.`);
  write(out, await lockedKeyText(made, password), 0o600);
  write(publicFile, publicKeyText(made));
  process.stdout.write(
    options.json ? `${JSON.stringify({ key: out, public: publicFile }, null, 2)}\n` : `${out}\n${publicFile}\n`,
  );
  return 0;
};

/** Signs a profile, with the wordings of its letters that stand beside it, and writes `<id>.sig.json` there. */
export const sign: Command = async (options) => {
  const file = onlyFile(options);
  if (options.keyFile === undefined) throw new UsageError('name the key of the office: --key FILE');
  const office = readOffice(file, options);
  const opened = await keyIn(options.keyFile, passwordFor(options));
  const files = signedFiles(file, office.id);
  const signature = await signFiles(files, { office: office.id, on: options.today }, opened);
  const out = join(dirname(file), `${office.id}.sig.json`);
  write(out, signatureText(signature));
  const t = words[options.language];
  const said = `${out}\n${t('signature.made', { by: opened.name, number: Object.keys(files).length })}\n`;
  const made = { signature: out, by: opened.name, on: options.today, files: Object.keys(files) };
  process.stdout.write(options.json ? `${JSON.stringify(made, null, 2)}\n` : said);
  return 0;
};

/** Says whether a profile and the wordings beside it are those that an office signed: 0 where they are, else 1. */
export const verify: Command = async (options) => {
  const file = onlyFile(options);
  const { keyFile, signature } = options;
  if (keyFile === undefined || signature === undefined)
    throw new UsageError('name the signature and the public key of the office: --signature FILE --key FILE');
  const office = readOffice(file, options);
  const verdict = await verifySignature(
    { office: office.id, files: signedFiles(file, office.id), signature: textOf(signature) },
    [readPublicKey(textOf(keyFile))],
  );
  const t = words[options.language];
  const said = 'by' in verdict ? verdict : { by: '', on: '' };
  process.stdout.write(
    options.json ? `${JSON.stringify(verdict, null, 2)}\n` : `${t(`signature.${verdict.is}`, said)}\n`,
  );
  return verdict.is === 'signed' ? 0 : 1;
};

/** A profile as its site has it, by the names that it bears there. */
function signedFiles(file: string, id: string): SignedFiles {
  const folder = dirname(fromHere(file));
  const letters = readdirSync(folder).filter((name) => name.endsWith(`.${id}.md`));
  return Object.fromEntries([
    [`${id}.json`, textOf(file)],
    ...letters.sort().map((name) => [name, textOf(join(folder, name))] as const),
  ]);
}

/** @throws {FileError} */
async function keyIn(file: string, password: string): Promise<OfficeKey> {
  try {
    return await openKey(textOf(file), password);
  } catch (error) {
    if (error instanceof WrongPasswordError || error instanceof DamagedLockError)
      throw new FileError(`${basename(file)}: ${error.message}`);
    throw error;
  }
}

/** @throws {UsageError} */
function passwordFor(options: Options): string {
  const password = passwordOf(options);
  if (!password) throw new UsageError('name a file that holds the password with --password-file, or set SIAP_PASSWORD');
  return password;
}

const textOf = (file: string): string => new TextDecoder().decode(readBytes(file));

/** @throws {FileError} */
function write(file: string, text: string, mode = 0o644): void {
  try {
    writeFileSync(fromHere(file), text, { mode });
  } catch (error) {
    throw new FileError(`${file} cannot be written (${error instanceof Error ? error.message : error}).`);
  }
}
