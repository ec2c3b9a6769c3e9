import { officeIndex } from '../../catalog/office-index.ts';
import { siteOffice } from '../../catalog/site-list.ts';
import { isOwnService, type ServiceId } from '../../domain/services/index.ts';
import { keptSlots } from './kept-profiles.ts';
import { thisDevice } from './shared.ts';

/** Where a service of an office stands now, or that it stands nowhere any more. */
export type Whereabouts = 'shipped' | 'site' | 'link' | 'gone';

/**
 * Where an office and its service stand now: what was put into the site goes before what was built into it.
 * @param root way to the site's root
 */
export async function whereabouts(root: string, office: string, service: ServiceId): Promise<Whereabouts> {
  const own = await siteOffice(root, office);
  if (own && (!isOwnService(service) || own.published.includes(service))) return 'site';
  const built = officeIndex.find(({ id }) => id === office);
  if (built && (!isOwnService(service) || built.published.includes(service))) return 'shipped';
  return keptSlots(thisDevice(), 'link').includes(office) ? 'link' : 'gone';
}
