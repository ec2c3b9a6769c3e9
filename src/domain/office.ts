import type { OfficeProfile } from './office-schema.ts';
import type { ServiceList } from './service-list.ts';
import { isOwnService, type ServiceDefinition, type ServiceId, serviceIds, services } from './services/index.ts';

// What a profile looks like is known here; its schema is not: pages read profiles that were parsed when the site was built.
export type { OfficeProfile, OwnService, Source } from './office-schema.ts';

const unpublished: ServiceList = { published: false, tryFirst: [] };

/** The list of a service at an office; not published where the office does not know the service. */
export const listOf = (office: OfficeProfile, service: ServiceId): ServiceList =>
  isOwnService(service) ? (office.ownServices[service] ?? unpublished) : office.services[service];

/** The services of an office, published or not: those that we know, then its own. */
export const servicesAt = (office: OfficeProfile): readonly ServiceId[] => [
  ...serviceIds,
  ...Object.keys(office.ownServices).filter(isOwnService),
];

/** What a service is at an office. Of its own that it does not know (any more) only the name that the id tells. */
export function serviceOf(office: OfficeProfile, id: ServiceId): ServiceDefinition {
  if (!isOwnService(id)) return services[id];
  const own = office.ownServices[id];
  return {
    id,
    slug: id,
    facts: own?.facts ?? [],
    hasAccount: own?.hasAccount ?? false,
    handsOver: own?.handsOver ?? false,
    asksMailbox: false,
    messageText: false,
    ...(own ? { own: { title: own.title, purpose: own.purpose } } : {}),
  };
}

/** The profile with one service's list, and those that it refers to. */
export function only(office: OfficeProfile, service: ServiceId): OfficeProfile {
  const list = listOf(office, service);
  const referred = list.published
    ? list.requirements.flatMap(({ item }) => (item.kind === 'as-at' ? [item.service] : []))
    : [];
  const kept = new Set<ServiceId>([service, ...referred]);
  const lists = serviceIds.map(
    (id) => [id, kept.has(id) ? office.services[id] : { published: false, tryFirst: [] }] as const,
  );
  const own = Object.entries(office.ownServices).filter(([id]) => isOwnService(id) && kept.has(id));
  return {
    ...office,
    services: Object.fromEntries(lists) as OfficeProfile['services'],
    ownServices: Object.fromEntries(own),
  };
}
