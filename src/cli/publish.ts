import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type DroppedIn,
  droppedInText,
  droppedOffice,
  noneDroppedIn,
  parseDroppedIn,
  withKey,
  withOffice,
  withoutOffice,
} from '../catalog/dropped-in.ts';
import { readOffices } from '../catalog/node.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { ParseError } from '../domain/parse.ts';
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
import { fixedWords } from '../i18n/words.ts';
import { parseTemplate } from '../letters/parse-template.ts';
import { FileError, fromHere, passwordOf, readBytes, readOffice } from './files.ts';
import { type Command, type Options, onlyFile, UsageError } from './options.ts';

/** What is written beside the list: one profile with its letters and its signature. */
interface Publication {
  readonly office: OfficeProfile;
  /** By file name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Puts offices into a site that is built already: their profiles, wordings and signatures, and then the list of them, so
 * that no page ever reads of what is not there yet. `--remove`: takes one out.
 */
export const publish: Command = async (options) => {
  const { into, remove, files, json } = options;
  if (into === undefined) throw new UsageError('--into is missing: name the folder of the built site, as dist');
  if (files.length === 0 && remove === undefined)
    throw new UsageError('name the profiles to publish, or --remove an office by its id');
  const folder = folderOf(into);
  let list = readList(folder);
  const publications = files.map((file) => publicationOf(file, options));
  for (const publication of publications) await checkSignature(publication);
  const removed = remove === undefined ? [] : [remove];
  for (const id of removed) {
    if (!list.offices.some((office) => office.id === id))
      throw new UsageError(`--remove "${id}": there is no such office in ${into}; there are ${namesOf(list)}`);
    list = withoutOffice(list, id);
  }
  for (const { office, files: written } of publications) {
    const letters = [...written.keys()].filter((name) => name.endsWith('.md')).map((name) => basename(name, '.md'));
    list = withOffice(list, droppedOffice(office, letters, written.has(`${office.id}.sig.json`)));
    if (options.keyFile !== undefined) list = withKey(list, office.id, readPublicKey(textOf(options.keyFile)));
  }
  for (const { files: written } of publications)
    for (const [name, text] of written) writeFileSync(join(folder, name), text);
  const inPlace = join(folder, 'daftar.json');
  writeFileSync(`${inPlace}.new`, droppedInText(list));
  renameSync(`${inPlace}.new`, inPlace);
  for (const { office, files: written } of publications) clear(folder, office.id, new Set(written.keys()));
  for (const id of removed) clear(folder, id, new Set());
  tell(publications, removed, list, { json, into });
  return 0;
};

function tell(
  publications: readonly Publication[],
  removed: readonly string[],
  list: DroppedIn,
  { json, into }: { readonly json: boolean; readonly into: string },
): void {
  const shipped = readOffices();
  const said = publications.map(({ office, files }) => ({
    id: office.id,
    revision: office.revision,
    files: [...files.keys()],
    // Both stand on the page's addresses: which one is used must not be a secret.
    replaces: shipped.get(office.id)?.revision ?? null,
  }));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ published: said, removed, offices: list.offices.map(({ id }) => id) }, null, 2)}\n`,
    );
    return;
  }
  for (const { id, revision, files, replaces } of said) {
    process.stdout.write(`${id}: revision ${revision} is in ${into}/kantor (${files.join(', ')})\n`);
    if (replaces !== null)
      process.stdout.write(
        `  On this site it takes the place of the shipped list, revision ${replaces}; the page says so.\n`,
      );
  }
  for (const id of removed) process.stdout.write(`${id}: taken out of ${into}/kantor\n`);
}

/** @throws {UsageError} where it is no built site */
function folderOf(into: string): string {
  const site = fromHere(into);
  if (!existsSync(join(site, 'index.html')) || !existsSync(join(site, 'daftar', 'index.html')))
    throw new UsageError(`--into "${into}" is no built site; run "npm run build" first, or name its folder`);
  const folder = join(site, 'kantor');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @throws {FileError} where the list of the site is broken: nothing is written over it */
function readList(folder: string): DroppedIn {
  const file = join(folder, 'daftar.json');
  if (!existsSync(file)) return noneDroppedIn;
  try {
    return parseDroppedIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FileError(`${file} is broken and was left as it is: ${why}`);
  }
}

const namesOf = ({ offices }: DroppedIn): string => offices.map(({ id }) => id).join(', ') || 'none';

/**
 * A profile with the wordings beside it (`<letter>.<id>.md`), or in `--letters`, and its signature (`<id>.sig.json`).
 * @throws {RefusedProfile | ParseError} where one of them is broken
 */
function publicationOf(file: string, options: Options): Publication {
  const office = readOffice(file, options);
  const beside = dirname(fromHere(file));
  const letters = options.letters === undefined ? beside : fromHere(options.letters);
  const own = new RegExp(`^[a-z0-9-]+\\.${office.id}\\.md$`);
  const texts = readdirSync(letters)
    .filter((name) => own.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(letters, name), 'utf8')] as const);
  for (const [name, text] of texts) {
    try {
      parseTemplate(basename(name, '.md'), text);
    } catch (error) {
      throw new ParseError(`wording of a letter, ${name}`, [
        { path: '', message: error instanceof Error ? error.message : String(error) },
      ]);
    }
  }
  const signature = join(beside, `${office.id}.sig.json`);
  return {
    office,
    files: new Map([
      [`${office.id}.json`, textOf(file)],
      ...texts,
      ...(existsSync(signature) ? [[`${office.id}.sig.json`, readFileSync(signature, 'utf8')] as const] : []),
    ]),
  };
}

/** A signature of another version would call a sound list altered. @throws {FileError} */
async function checkSignature({ office: { id }, files }: Publication): Promise<void> {
  const name = `${id}.sig.json`;
  const signed = new Map(files);
  signed.delete(name);
  const verdict = await verifySignature(
    { office: id, files: Object.fromEntries(signed), signature: files.get(name) },
    [],
  );
  if (verdict.is === 'altered')
    throw new FileError(`${name} signs another version of these files; sign them again, or take it away.`);
}

const textOf = (file: string): string => new TextDecoder().decode(readBytes(file));

/** Removes what an office had put in before and has no more. */
function clear(folder: string, id: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const of =
      name === `${id}.json` || name === `${id}.sig.json` || (name.endsWith(`.${id}.md`) && /^[a-z0-9-]+\./.test(name));
    if (of && !kept.has(name)) rmSync(join(folder, name));
  }
}

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

/** @throws {FileError} */
function write(file: string, text: string, mode = 0o644): void {
  try {
    writeFileSync(fromHere(file), text, { mode });
  } catch (error) {
    throw new FileError(`${file} cannot be written (${error instanceof Error ? error.message : error}).`);
  }
}
