import { officeOfSite } from '../../catalog/site-list.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { listOf, type OfficeProfile, serviceOf } from '../../domain/office.ts';
import { isOwnService, type ServiceId } from '../../domain/services/index.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import type { IntakeProblem } from '../storage/read-dossier.ts';
import { rootOfPage } from '../ui/address.ts';

/**
 * The profile of an office, put into the site or built into it; null where there is none under that id, or it cannot be
 * fetched.
 */
export async function loadDeskOffice(id: string): Promise<OfficeProfile | null> {
  try {
    return await officeOfSite(rootOfPage(), id);
  } catch {
    return null;
  }
}

/** Whose list a service is checked by: the desk's own where it published one, else the national base list. */
export async function listFor(office: string, base: string, service: ServiceId): Promise<OfficeProfile | null> {
  for (const id of [office, base]) {
    const profile = await loadDeskOffice(id);
    if (profile && hasList(profile, service)) return profile;
  }
  return null;
}

/** Whether there is anything to check a file by. */
export function hasList(office: OfficeProfile, service: ServiceId): boolean {
  const list = listOf(office, service);
  return list.published && list.requirements.length > 0;
}

/** Why there is no list for a dossier: of a service that only its own office has, whose it is. */
export async function noListFor({ service, office: id }: Dossier): Promise<IntakeProblem> {
  if (!isOwnService(service)) return { code: 'service' };
  const office = await loadDeskOffice(id);
  const known = office && serviceOf(office, service).own ? office : undefined;
  return { code: 'own-service', service: serviceName(service, known), office: office?.name ?? id };
}
