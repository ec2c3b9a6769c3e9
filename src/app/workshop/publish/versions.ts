import {
  type DroppedIn,
  droppedOffice,
  noneDroppedIn,
  parseDroppedIn,
  withKey,
  withOffice,
} from '../../../catalog/dropped-in.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import { hasUnsafeNames, ParseError } from '../../../domain/parse.ts';
import { parseOffice } from '../../../domain/parse-office.ts';
import { type OfficeKey, type SignedFiles, signatureText, signFiles } from '../../../handoff/signature.ts';
import { lettersDifferences } from '../../../workshop/letter-differences.ts';
import { profileDifferences } from '../../../workshop/profile-differences.ts';
import type { PublishedVersion } from '../../storage/kept-profiles.ts';

/** More is no profile. */
export const mostProfileBytes = 2_000_000;

/** A value as a profile; undefined where it is none. */
export function parsedProfile(value: unknown): OfficeProfile | undefined {
  try {
    return parseOffice(value);
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** The profile in the text of a file; undefined where there is none. */
export function profileIn(text: string): OfficeProfile | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return hasUnsafeNames(value) ? undefined : parsedProfile(value);
  } catch {
    return undefined;
  }
}

/** What is wrong with a value that is no profile, counted. */
export function mistakesIn(value: unknown): number {
  try {
    parseOffice(value);
    return 0;
  } catch (error) {
    return error instanceof ParseError ? error.problems.length : 1;
  }
}

/** The profile of a version as its file has it. */
export const versionText = ({ profile }: PublishedVersion): string => `${JSON.stringify(profile, null, 2)}\n`;

/** A profile as a file has it: without what the schema adds itself. */
export function fileOf({ services, ownServices, contact, ...rest }: OfficeProfile): object {
  const lists = Object.entries(services).filter(([, list]) => list.published || list.tryFirst.length > 0);
  const own = Object.entries(ownServices).map(([id, list]) => [id, withoutEmpty(list ?? {})] as const);
  return {
    ...rest,
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    services: Object.fromEntries(lists.map(([id, list]) => [id, withoutEmpty(list)])),
    ...(own.length > 0 ? { ownServices: Object.fromEntries(own) } : {}),
  };
}

/** A list without the rows that it does not have; that it asks for nothing is said. */
const withoutEmpty = (list: object): object =>
  Object.fromEntries(
    Object.entries(list).filter(([name, rows]) => name === 'requirements' || !Array.isArray(rows) || rows.length > 0),
  );

/** How much a profile differs from a version of it, not counting its number. */
export const changesSince = (
  before: { readonly office: OfficeProfile; readonly letters: SignedFiles },
  office: OfficeProfile,
  letters: SignedFiles,
): number =>
  profileDifferences(before.office, office).filter(({ path }) => path !== 'revision').length +
  lettersDifferences(before.letters, letters).length;

/** The files of a version by their names on a site; with a key, their signature beside them. */
export async function versionFiles(
  version: PublishedVersion,
  office: OfficeProfile,
  key: OfficeKey | undefined,
): Promise<SignedFiles> {
  const { id } = office;
  const files = {
    [`${id}.json`]: versionText(version),
    ...Object.fromEntries(Object.entries(version.letters).map(([name, text]) => [`${name}.md`, text])),
  };
  if (!key) return files;
  return { ...files, [`${id}.sig.json`]: signatureText(await signFiles(files, { office: id, on: version.on }, key)) };
}

/** The site's list of offices cannot be read: nothing may be written over it. */
export class UnreadableListError extends Error {
  override readonly name = 'UnreadableListError';
}

/**
 * The list of the offices that were put into this site; undefined where none was.
 * @throws {UnreadableListError}
 */
export async function fetchSiteList(address: string): Promise<DroppedIn | undefined> {
  const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
  if (response?.status === 404) return undefined;
  try {
    const list = response?.ok ? parseDroppedIn(JSON.parse(await response.text())) : undefined;
    if (list) return list.offices.length > 0 || Object.keys(list.keys).length > 0 ? list : undefined;
  } catch {
    // A page that says that there is no such file, or a file that was changed by hand.
  }
  throw new UnreadableListError();
}

/** The site's list with this office in it, in the place of one of the same id, and with its key where it signs. */
export function withVersion(
  list: DroppedIn | undefined,
  version: PublishedVersion,
  office: OfficeProfile,
  key: OfficeKey | undefined,
): DroppedIn {
  const entry = droppedOffice(office, Object.keys(version.letters), key !== undefined);
  const merged = withOffice(list ?? noneDroppedIn, entry);
  return key ? withKey(merged, office.id, { name: key.name, key: key.key }) : merged;
}
