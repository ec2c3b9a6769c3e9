import type { OfficeProfile } from '../domain/office.ts';
import { parseOffice } from '../domain/parse-office.ts';

const folder = '../../templates/offices/';
// Vite reads this call as it stands: each profile becomes a file of its own.
const profiles = import.meta.glob<unknown>('../../templates/offices/*.json', { import: 'default' });

/** The ids of all offices that are shipped. */
export const officeIds: readonly string[] = Object.keys(profiles).map((file) =>
  file.slice(folder.length, -'.json'.length),
);

/**
 * The profile of an office; null where none is shipped under that id.
 * @throws {ParseError} where the profile is broken
 */
export async function loadOffice(id: string): Promise<OfficeProfile | null> {
  const load = profiles[`${folder}${id}.json`];
  return load ? parseOffice(await load()) : null;
}
