import { type OfficeProfile, parseOffice } from '../domain/office.ts';

/** What choosing needs to know of an office; the profile itself is fetched when it is chosen. */
export interface OfficeEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeProfile['kind'];
  readonly province: string;
}

const folder = '../../templates/offices/';
// Vite reads these calls as they stand; only the named keys of each file come into the page.
const names = import.meta.glob<string>('../../templates/offices/*.json', { eager: true, import: 'name' });
const kinds = import.meta.glob<OfficeProfile['kind']>('../../templates/offices/*.json', {
  eager: true,
  import: 'kind',
});
const provinces = import.meta.glob<string | undefined>('../../templates/offices/*.json', {
  eager: true,
  import: 'province',
});
const profiles = import.meta.glob<unknown>('../../templates/offices/*.json', { import: 'default' });

/** Every office that is shipped, by name. */
export const officeIndex: readonly OfficeEntry[] = Object.keys(names)
  .map((file) => ({
    id: file.slice(folder.length, -'.json'.length),
    name: names[file] ?? '',
    kind: kinds[file] ?? 'office',
    province: provinces[file] ?? '',
  }))
  .sort((one, other) => one.name.localeCompare(other.name, 'id'));

/**
 * The profile of an office; null where none is shipped under that id.
 * @throws {ParseError} where the profile is broken
 */
export async function loadOffice(id: string): Promise<OfficeProfile | null> {
  const load = profiles[`${folder}${id}.json`];
  return load ? parseOffice(await load()) : null;
}
