import { isOwnService, type ServiceId } from '../../domain/services/index.ts';
import { service as serviceNames } from '../../i18n/id/start.ts';
import { type Device, thisDevice } from './device.ts';
import {
  type Begun,
  begunPrefix,
  companyIn,
  draftKey,
  isCompanyKey,
  keyOfBegun,
  keyOfDraft,
  mostNumber,
  reviewKey,
  startKey,
} from './remembered.ts';

/** The requests under way, the last one first. */
export function readBegun(): readonly Begun[] {
  const device = thisDevice();
  return device
    .keys()
    .filter((key) => key.startsWith(begunPrefix))
    .flatMap((key) => read(device.read(key)))
    .sort((one, other) => other.at - one.at);
}

/** Whose request it is, as it stands in its draft; empty where no name was typed yet. */
export const companyOf = (begun: Begun): string => companyIn(thisDevice().read(keyOfDraft(begun))).name;

/** A company of the book, as a list names it. `key`: where it is kept. */
export interface NamedCompany {
  readonly key: string;
  readonly name: string;
  /** As it was typed; empty where none was. */
  readonly npwp: string;
}

/** The companies that are kept on this device, by name. */
export function namedCompanies(): readonly NamedCompany[] {
  const device = thisDevice();
  return device
    .keys()
    .filter(isCompanyKey)
    .map((key) => ({ key, ...companyIn(device.read(key)) }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => one.name.localeCompare(other.name, 'id') || one.npwp.localeCompare(other.npwp));
}

/** Leaves nothing of a request on this device. */
export function dropBegun(begun: Begun): void {
  const draft = keyOfDraft(begun);
  thisDevice().remove(draft);
  thisDevice().remove(reviewKey(draft));
  thisDevice().remove(keyOfBegun(begun));
  void import('./scans.ts').then(({ dropScans }) => dropScans(draft)).catch(() => {});
}

function read(text: string | undefined): Begun[] {
  try {
    const { office, service, title, number, ready, total, step, at } = JSON.parse(text ?? 'null') as Begun;
    const sound =
      /^[a-z0-9-]+$/.test(office.id) &&
      (office.from === undefined || office.from === 'site' || office.from === 'link') &&
      typeof office.name === 'string' &&
      (service in serviceNames || /^layanan(-[a-z0-9]+)+$/.test(service)) &&
      [ready, total, at].every(Number.isFinite) &&
      (number === undefined || (Number.isInteger(number) && number > 1 && number <= mostNumber)) &&
      /^[a-z]*$/.test(step);
    const named = typeof title?.id === 'string' ? { title } : {};
    return sound ? [{ office, service, ...named, ...(number ? { number } : {}), ready, total, step, at }] : [];
  } catch {
    return [];
  }
}

/** For so long a request that begins takes over what was chosen for it, ms: an hour later it would surprise. */
const startHolds = 60 * 60_000;

/** What the request that begins next starts with: a company of the book, or a copy of another request. */
export interface StartWith {
  /** Where it is kept. */
  readonly key: string;
  readonly name: string;
}

/** Chooses, before office and service are, what the next request starts with; undefined: nothing. */
export function chooseStart(start: StartWith | undefined): void {
  if (start) thisDevice().write(startKey, JSON.stringify({ ...start, at: Date.now() }));
  else thisDevice().remove(startKey);
}

/** What was chosen for the request that begins next, while it holds. */
export function chosenStart(): StartWith | undefined {
  try {
    const { key, name, at } = JSON.parse(thisDevice().read(startKey) ?? 'null') as StartWith & { at: number };
    const sound = (isCompanyKey(key) || key.startsWith('draft:')) && typeof name === 'string';
    return sound && Math.abs(Date.now() - at) < startHolds ? { key, name } : undefined;
  } catch {
    return undefined;
  }
}

/** The numbers of the requests for a service at an office that stand on the device; undefined is that of the first. */
export const numbersOf = (device: Device, scope: string, service: ServiceId): readonly (number | undefined)[] =>
  [undefined, ...Array.from({ length: mostNumber - 1 }, (_, index) => index + 2)].filter(
    (number) => device.read(draftKey(scope, service, number)) !== undefined,
  );

/** The number under which one more request for this service at this office can begin, as `draftKey` takes it. */
export function freeNumber(device: Device, scope: string, service: ServiceId): number | undefined {
  const taken = numbersOf(device, scope, service);
  if (!taken.includes(undefined)) return undefined;
  let number = 2;
  while (taken.includes(number)) number += 1;
  return number;
}

/** Where a service of an office stands now, or that it stands nowhere any more. */
export type Whereabouts = 'shipped' | 'site' | 'link' | 'gone';

/**
 * Where an office and its service stand now: what was put into the site goes before what was built into it.
 * @param root way to the site's root
 * @throws where what tells it cannot be loaded
 */
export async function whereabouts(root: string, office: string, service: ServiceId): Promise<Whereabouts> {
  const [{ officeIndex }, { siteOffice }, { keptSlots }] = await Promise.all([
    import('../../catalog/office-index.ts'),
    import('../../catalog/site-list.ts'),
    import('./kept-profiles.ts'),
  ]);
  const own = await siteOffice(root, office);
  if (own && (!isOwnService(service) || own.published.includes(service))) return 'site';
  const built = officeIndex.find(({ id }) => id === office);
  if (built && (!isOwnService(service) || built.published.includes(service))) return 'shipped';
  return keptSlots(thisDevice(), 'link').includes(office) ? 'link' : 'gone';
}
