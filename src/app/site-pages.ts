import { listOf, type OfficeProfile, only, serviceOf, servicesAt } from '../domain/office.ts';
import type { PublishedList } from '../domain/service-list.ts';
import { type ServiceId, serviceIds, serviceSlug } from '../domain/services/index.ts';
import type { Flow } from '../guide/flow.ts';
import type { CompareData } from './compare/pair.ts';
import {
  type OfficeData,
  type OfficeEntry,
  type PageData,
  type PrepareData,
  rootOf,
  type ServiceEntry,
} from './page-data.ts';

/** One address and what it is about. */
interface SitePage {
  readonly path: string;
  readonly data: PageData;
}

/** Every address of the offices, from their profiles; `flows` lead to services, and are offered there first. `builtOn`: `YYYY-MM-DD`. */
export function sitePages(
  offices: readonly OfficeProfile[],
  builtOn: string,
  flows: readonly Flow[] = [],
): readonly SitePage[] {
  const base = offices.find((office) => office.kind === 'base');
  const counters = offices.filter((office) => office.kind === 'office');
  const at = (path: string) => ({ root: rootOf(path), builtOn });
  const entries = counters.map(entryOf);
  const national = base ? { base: entryOf(base) } : {};
  const shown = entries.length > mostListed ? entries.slice(0, someListed) : entries;
  return [
    { path: '', data: { kind: 'start', ...at(''), offices: shown, total: entries.length, ...national } },
    { path: officesPath, data: { kind: 'offices', ...at(officesPath), offices: entries } },
    {
      path: otherListPath,
      data: { kind: 'other-list', ...at(otherListPath), ...national, flows: flowsByService(flows) },
    },
    { path: deskPath, data: { kind: 'desk', ...at(deskPath), ...national } },
    { path: workshopPath, data: { kind: 'workshop', ...at(workshopPath) } },
    { path: reviewPath, data: { kind: 'review', ...at(reviewPath) } },
    { path: forOfficesPath, data: { kind: 'for-offices', ...at(forOfficesPath) } },
    ...offices.flatMap((office) => officePages(office, { base, flows: flowsByService(flows) }, at)),
  ];
}

/**
 * So many offices are listed on the start page, as many as its search shows; of more, some, so that its weight does not
 * grow with them.
 */
const mostListed = 20;
const someListed = 8;

const officesPath = 'siapkan/';
const otherListPath = 'daftar/';
const deskPath = 'meja/';
const workshopPath = 'kantor/';
const reviewPath = 'tinjau/';
const forOfficesPath = 'untuk-lpse/';

/** What is offered beside an office's own list. */
interface Beside {
  readonly base: OfficeProfile | undefined;
  readonly flows: FlowsByService;
}

/** The flows of the guide that may lead to a service: who goes through one may not need it. */
type FlowsByService = Partial<Record<ServiceId, ServiceEntry['flows']>>;

const flowsByService = (flows: readonly Flow[]): FlowsByService => {
  const leading = (service: ServiceId) =>
    flows
      .filter(({ nodes }) =>
        Object.values(nodes).some(
          (node) =>
            node.kind === 'outcome' && node.links.some((link) => link.to === 'service' && link.service === service),
        ),
      )
      .map(({ id, title }) => ({ id, title }));
  return Object.fromEntries(serviceIds.map((id) => [id, leading(id)] as const).filter(([, found]) => found.length > 0));
};

function officePages(
  office: OfficeProfile,
  beside: Beside,
  at: (path: string) => { root: string; builtOn: string },
): SitePage[] {
  const folder = `siapkan/${office.id}/`;
  const data = officeData(office, beside, at(folder));
  return [
    { path: folder, data },
    ...data.services.map((entry): SitePage => {
      const path = `${folder}${serviceSlug(entry.id)}/`;
      return { path, data: prepareData(office, entry, at(path)) };
    }),
  ];
}

type Place = Pick<OfficeData, 'root' | 'builtOn'>;

/** What the page of an office is about. */
export const officeData = (office: OfficeProfile, beside: Beside, place: Place): OfficeData => ({
  kind: 'office',
  ...place,
  office: entryOf(office),
  national: office.kind === 'base',
  years: yearsOf(
    office,
    servicesAt(office)
      .map((service) => listOf(office, service))
      .filter((list) => list.published),
  ),
  services: servicesAt(office).map((service) => serviceEntry(office, service, beside)),
});

/** What the page of one of its services is about. */
export const prepareData = (office: OfficeProfile, entry: ServiceEntry, place: Place): PrepareData => ({
  kind: 'prepare',
  ...place,
  office: only(office, entry.id),
  service: entry.id,
  entry,
});

export const entryOf = ({ id, name, town, province }: OfficeProfile): OfficeEntry => ({
  id,
  name,
  ...(town ? { town } : {}),
  ...(province ? { province } : {}),
});

function serviceEntry(office: OfficeProfile, id: ServiceId, { base, flows }: Beside): ServiceEntry {
  const list = listOf(office, id);
  const { own } = serviceOf(office, id);
  const common = {
    id,
    ...(own ? { own } : {}),
    published: list.published,
    tryFirst: list.tryFirst.map((step) => step.text),
    flows: flows[id] ?? [],
  };
  const baseList = base && listOf(base, id);
  const channel = list.published ? list.channels[0] : undefined;
  const here = { ...common, ...(channel ? { channel: channel.kind } : {}) };
  const enough = list.published && list.channels.some(({ kind }) => kind !== 'self-service');
  if (enough || !base || base.id === office.id || !baseList?.published) return here;
  return { ...here, base: { office: base.id, years: yearsOf(base, [baseList]) } };
}

/** The years of the sources that lists cite, in order. */
function yearsOf(office: OfficeProfile, lists: readonly PublishedList[]): string {
  const cited = lists.flatMap((list) =>
    [...list.channels, ...list.requirements].map(({ citation }) => office.sources[citation.source]),
  );
  return [...new Set(cited.flatMap((source) => (source?.year ? [source.year] : [])))].sort().join(', ');
}

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
