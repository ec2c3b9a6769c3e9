import type { OfficeProfile } from '../../domain/office.ts';
import { serviceIds, serviceSlug } from '../../domain/services/index.ts';
import { rootOf } from '../page-data.ts';
import type { CompareData } from './align.ts';

interface ComparePage {
  readonly path: string;
  readonly data: CompareData;
}

/**
 * One page for each service, with two offices that ask for the most, counters before national lists. `trim`: leaves of a
 * profile what a service needs. `builtOn`: `YYYY-MM-DD`.
 */
export function comparePages(
  offices: readonly OfficeProfile[],
  builtOn: string,
  trim: (office: OfficeProfile, service: CompareData['service']) => OfficeProfile,
): readonly ComparePage[] {
  return serviceIds.map((service) => {
    const path = `bandingkan/${serviceSlug(service)}/`;
    const published = offices.filter((office) => office.services[service].published);
    const pair = published
      .toSorted((one, other) => rank(one, service) - rank(other, service))
      .slice(0, 2)
      .map((office) => trim(office, service));
    return { path, data: { kind: 'compare', root: rootOf(path), builtOn, service, pair } };
  });
}

/** Lists with something to compare come first; a national one last. */
function rank({ kind, services }: OfficeProfile, service: CompareData['service']): number {
  const list = services[service];
  return (kind === 'base' ? 1000 : 0) - (list.published ? list.requirements.length : 0);
}
