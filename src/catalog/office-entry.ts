import type { OfficeProfile } from '../domain/office.ts';
import { type ServiceId, serviceIds } from '../domain/services/index.ts';

/** What choosing needs to know of an office; the profile itself is fetched when it is chosen. */
export interface OfficeEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeProfile['kind'];
  readonly town?: string;
  readonly province?: string;
  /** The services whose list it has published. */
  readonly published: readonly ServiceId[];
}

export const officeEntry = ({ id, name, kind, town, province, services }: OfficeProfile): OfficeEntry => ({
  id,
  name,
  kind,
  ...(town ? { town } : {}),
  ...(province ? { province } : {}),
  published: serviceIds.filter((service) => services[service].published),
});

/** By name, as Indonesian sorts. */
export const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'id');
