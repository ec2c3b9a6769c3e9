import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type DroppedIn, parseDroppedIn } from '../catalog/dropped-in.ts';
import { readOffices, readTemplates } from '../catalog/node.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type JsonFault, type Key, type Place, readJson } from '../domain/json-places.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { type Advice, officeAdvice } from '../domain/office-advice.ts';
import { officeSchema } from '../domain/office-schema.ts';
import { ParseError } from '../domain/parse.ts';
import { parseOffice } from '../domain/parse-office.ts';
import { type ProfileProblem, profileProblems } from '../domain/profile-problems.ts';
import type { SchemaNode } from '../domain/profile-schema.ts';
import { DamagedLockError, isLocked, readLockedText, unlocked, WrongPasswordError } from '../handoff/locked-file.ts';
import { AlteredError, readSavedText } from '../handoff/saved-file.ts';
import type { Templates } from '../letters/compose/letters.ts';
import { parseTemplate } from '../letters/parse-template.ts';
import { type Options, UsageError } from './options.ts';

/** An office profile that is none: everything that is wrong with it, each with its place in the file. */
export class RefusedProfile extends Error {
  override readonly name = 'RefusedProfile';
  readonly refused: ProfileInFile;
  readonly language: Options['language'];

  constructor(refused: ProfileInFile, language: Options['language']) {
    super(`${refused.file} is no office profile`);
    this.refused = refused;
    this.language = language;
  }
}

/** What a file holds: a profile with advice, or what is wrong with it. */
export interface ProfileInFile {
  readonly file: string;
  readonly office?: OfficeProfile;
  readonly fault?: JsonFault;
  readonly problems: readonly (ProfileProblem & { readonly place: Place })[];
  readonly advice: readonly (Advice & { readonly place: Place })[];
}

/** Reads an office profile with the place of everything in it. @throws {FileError} */
export function readProfile(file: string): ProfileInFile {
  const json = readJson(new TextDecoder().decode(readBytes(file)).replace(/^\uFEFF/, ''));
  if ('fault' in json) return { file, fault: json.fault, problems: [], advice: [] };
  const { value, twice, placeOf } = json;
  const placed = <One extends { readonly keys: readonly Key[]; readonly of?: 'value' | 'name' }>(all: readonly One[]) =>
    all
      .map((one) => ({ ...one, place: placeOf(one.keys, one.of ?? 'value') }))
      .sort(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);
  const doubled = twice.map((keys): ProfileProblem => ({ code: 'name-twice', keys, of: 'name' }));
  try {
    const office = parseOffice(value);
    return doubled.length > 0
      ? { file, problems: placed(doubled), advice: [] }
      : { file, office, problems: [], advice: placed(officeAdvice(office)) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const problems = profileProblems(
      error.problems,
      value,
      z.toJSONSchema(officeSchema, { io: 'input' }) as SchemaNode,
    );
    return { file, problems: placed([...doubled, ...problems]), advice: [] };
  }
}

/** @throws {FileError | RefusedProfile} */
export function readOffice(file: string, { language }: Options): OfficeProfile {
  const read = readProfile(file);
  if (!read.office) throw new RefusedProfile(read, language);
  return read.office;
}

/**
 * The shipped offices; those of `--site` take the place of the ones with their ids, and so does that of `--office-file`.
 * @throws {FileError | ParseError | RefusedProfile}
 */
export function knownOffices(options: Options): ReadonlyMap<string, OfficeProfile> {
  const offices = new Map(readOffices());
  const { officeFile, site } = options;
  if (site !== undefined)
    for (const { id } of officesOfSite(site).offices)
      offices.set(id, readOffice(join(site, 'kantor', `${id}.json`), options));
  if (officeFile !== undefined) {
    const office = readOffice(officeFile, options);
    offices.set(office.id, office);
  }
  return offices;
}

/** What was put into a built site. @throws {FileError | ParseError} */
function officesOfSite(site: string): DroppedIn {
  const text = new TextDecoder().decode(readBytes(join(site, 'kantor', 'daftar.json')));
  try {
    return parseDroppedIn(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError(`${site}/kantor/daftar.json is no JSON: ${error.message}`);
    throw error;
  }
}

/** The shipped templates, and the wordings that offices put into `--site`. @throws {FileError | ParseError} */
export function knownTemplates({ site }: Options): Templates {
  if (site === undefined) return readTemplates();
  const own = officesOfSite(site).offices.flatMap(({ letters }) => letters);
  const wordings = own.map(
    (name) =>
      [name, parseTemplate(name, new TextDecoder().decode(readBytes(join(site, 'kantor', `${name}.md`))))] as const,
  );
  return new Map([...readTemplates(), ...wordings]);
}

async function savedDossier(file: string, options: Options): Promise<Dossier> {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return isLocked(text) ? await openLocked(text, file, options) : readSavedText(text);
  } catch (error) {
    if (error instanceof AlteredError) throw new FileError(error.message);
    throw error;
  }
}

export interface ReadDossier {
  readonly dossier: Dossier;
  readonly office: OfficeProfile;
}

/**
 * A dossier, locked or not, and the office that it is for.
 * @throws {FileError | ParseError | UsageError}
 */
export async function readDossier(file: string, options: Options): Promise<ReadDossier> {
  const dossier = await savedDossier(file, options);
  const offices = knownOffices(options);
  const office = offices.get(dossier.office);
  if (!office) {
    throw new ParseError('dossier', [
      {
        path: 'office',
        message: `there is no office "${dossier.office}"; there are ${[...offices.keys()].join(', ')}`,
      },
    ]);
  }
  return { dossier, office };
}

/** @throws {UsageError} where no such office is known */
export function chosenOffice(options: Options): OfficeProfile {
  const offices = knownOffices(options);
  const id =
    options.office ?? (options.officeFile === undefined ? undefined : readOffice(options.officeFile, options).id);
  const office = id === undefined ? undefined : offices.get(id);
  if (!office)
    throw new UsageError(
      `--office ${id === undefined ? 'is missing' : `"${id}" is unknown`}; there are ${[...offices.keys()].join(', ')}`,
    );
  return office;
}

/** A file that cannot be read at all: `message` says which, why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** A dossier with a picture of 5 MB in base64 is under this; more is refused before it is parsed. */
const mostBytes = 12_000_000;

/** The command runs in the project's folder; a relative path is meant from where it was called (`src/tools/siap.mjs`). */
export const fromHere = (file: string): string => resolve(process.env.SIAP_CALLED_FROM ?? process.cwd(), file);

/** @param most bytes @throws {FileError} */
export function readBytes(file: string, most = mostBytes): Uint8Array {
  const path = fromHere(file);
  try {
    if (statSync(path).size > most)
      throw new FileError(`${file} is larger than ${most / 1_000_000} MB; that is no file of SiapBerkas.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${file} cannot be read (${error instanceof Error ? error.message : error}). Check the path.`);
  }
}

/**
 * The dossier in a locked file; the password comes from `--password-file` or from SIAP_PASSWORD.
 * @throws {FileError | ParseError | UsageError}
 */
export const openLocked = (text: string, file: string, options: Options): Promise<Dossier> =>
  opened(file, options, (password) => unlocked(readLockedText(text), password));

/**
 * What is behind the password of a locked file.
 * @param open gives it for a password
 * @throws {FileError | ParseError | UsageError}
 */
export async function opened<T>(file: string, options: Options, open: (password: string) => Promise<T>): Promise<T> {
  const password = passwordOf(options);
  if (!password)
    throw new UsageError(
      `${file} is locked with a password: name a file that holds it with --password-file, or set SIAP_PASSWORD`,
    );
  try {
    return await open(password);
  } catch (error) {
    if (error instanceof WrongPasswordError || error instanceof DamagedLockError)
      throw new FileError(`${file}: ${error.message}`);
    throw error;
  }
}

/** The password of the call, from `--password-file` or from SIAP_PASSWORD. */
export const passwordOf = ({ passwordFile }: Options): string | undefined =>
  passwordFile === undefined ? process.env.SIAP_PASSWORD : firstLine(passwordFile);

/** Without the line's end, which editors add. */
const firstLine = (file: string): string =>
  new TextDecoder()
    .decode(readBytes(file))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)[0] ?? '';
