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
