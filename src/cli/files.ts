import { readOffices } from '../catalog/node.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { ParseError } from '../domain/parse.ts';
import { parseOffice } from '../domain/parse-office.ts';
import { isLocked } from '../handoff/locked-file.ts';
import { AlteredError, readSavedText } from '../handoff/saved-file.ts';
import { openLocked } from './locked.ts';
import { type Options, UsageError } from './options.ts';
import { FileError, readBytes } from './read-bytes.ts';

function readJson(file: string, what: string): unknown {
  const text = new TextDecoder().decode(readBytes(file)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ParseError(what, [{ path: '', message: `not JSON: ${error instanceof Error ? error.message : error}` }]);
  }
}

/** @throws {FileError | ParseError} */
export const readOffice = (file: string): OfficeProfile => parseOffice(readJson(file, 'office profile'));

/** The shipped offices; with `--office-file`, that profile takes the place of the one with its id. */
export function knownOffices({ officeFile }: Options): ReadonlyMap<string, OfficeProfile> {
  const offices = new Map(readOffices());
  if (officeFile !== undefined) {
    const office = readOffice(officeFile);
    offices.set(office.id, office);
  }
  return offices;
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
  const id = options.office ?? (options.officeFile === undefined ? undefined : readOffice(options.officeFile).id);
  const office = id === undefined ? undefined : offices.get(id);
  if (!office)
    throw new UsageError(
      `--office ${id === undefined ? 'is missing' : `"${id}" is unknown`}; there are ${[...offices.keys()].join(', ')}`,
    );
  return office;
}
