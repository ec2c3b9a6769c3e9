import { loadOffice } from '../../catalog/site.ts';
import { listOf, type OfficeProfile } from '../../domain/office.ts';
import type { ServiceId } from '../../domain/services/index.ts';

/** The profile of an office; null where none is shipped under that id, or it cannot be fetched. */
export async function loadDeskOffice(id: string): Promise<OfficeProfile | null> {
  try {
    return await loadOffice(id);
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
