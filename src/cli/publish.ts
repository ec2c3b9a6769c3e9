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
import { readPublicKey, verifySignature } from '../handoff/signature.ts';
import { parseTemplate } from '../letters/parse-template.ts';
import { FileError, fromHere, readBytes, readOffice } from './files.ts';
import { type Command, type Options, UsageError } from './options.ts';

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
