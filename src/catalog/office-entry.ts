import { listOf, type OfficeProfile, servicesAt } from '../domain/office.ts';
import type { ServiceId } from '../domain/services/index.ts';

/** What choosing needs to know of an office; the profile itself is fetched when it is chosen. */
export interface OfficeEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeProfile['kind'];
  readonly town?: string;
  readonly province?: string;
  readonly revision: number;
  /** The services whose list it has published. */
  readonly published: readonly ServiceId[];
}

export function officeEntry(office: OfficeProfile): OfficeEntry {
  const { id, name, kind, town, province, revision } = office;
  return {
    id,
    name,
    kind,
    revision,
    ...(town ? { town } : {}),
    ...(province ? { province } : {}),
    published: servicesAt(office).filter((service) => listOf(office, service).published),
  };
}

/** By name, as Indonesian sorts. */
export const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'id');

/** Offices with those that were put into the site beside them, each in the place of the one with its id; by name. */
export function withPutIn<Entry extends { readonly id: string; readonly name: string }>(
  builtIn: readonly Entry[],
  putIn: readonly Entry[],
): readonly Entry[] {
  if (putIn.length === 0) return builtIn;
  const ids = new Set(putIn.map(({ id }) => id));
  return [...builtIn.filter(({ id }) => !ids.has(id)), ...putIn].sort(byName);
}
