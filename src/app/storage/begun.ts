import type { ServiceId } from '../../domain/services/index.ts';
import type { Text } from '../../domain/text.ts';
import { service as serviceNames } from '../../i18n/id/start.ts';
import type { Device } from './device.ts';
import { thisDevice } from './shared.ts';

/** A request under way on this device, as the start page names it: enough to go on, and nothing of what was entered. */
export interface Begun {
  readonly office: { readonly id: string; readonly name: string; readonly from?: 'site' | 'link' };
  readonly service: ServiceId;
  /** Of an office's own service: what it is called. */
  readonly title?: Text;
  /** Entries of the list that are ready, of all that apply. */
  readonly ready: number;
  readonly total: number;
  /** The step that was looked at last, as it stands in the address. */
  readonly step: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Under whose name an office's drafts are kept: its id. What is prepared by a list that came by a link, or that is still
 * being written, stands apart from what is prepared by the office's own.
 */
export const draftScope = (
  office: string,
  origin?: { readonly from: 'site' | 'link' | 'workshop'; readonly slot: string },
): string => (origin && origin.from !== 'site' ? `${origin.from}.${origin.slot}` : office);

export const draftKey = (scope: string, service: ServiceId): string => `draft:${scope}:${service}`;

/** Where the notes on a draft are kept, and what was sent to be looked through: beside it, so that they never are in it. */
export const reviewKey = (draft: string): string => `review:${draft}`;

const begunPrefix = 'begun:';
const keyOf = ({ office, service }: Pick<Begun, 'office' | 'service'>): string =>
  `${begunPrefix}${office.from === 'link' ? 'link.' : ''}${office.id}:${service}`;

/** Notes how far a request is, or forgets it where there is nothing of it any more. */
export function noteBegun(device: Device, begun: Begun, any: boolean): void {
  if (any) device.write(keyOf(begun), JSON.stringify(begun));
  else device.remove(keyOf(begun));
}

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
export function companyOf(begun: Begun): string {
  try {
    const draft = JSON.parse(thisDevice().read(draftOf(begun)) ?? '{}') as { company?: { name?: unknown } };
    const name = draft.company?.name;
    return typeof name === 'string' ? name.trim() : '';
  } catch {
    return '';
  }
}

/** Leaves nothing of a request on this device. */
export function dropBegun(begun: Begun): void {
  thisDevice().remove(draftOf(begun));
  thisDevice().remove(reviewKey(draftOf(begun)));
  thisDevice().remove(keyOf(begun));
}

const draftOf = ({ office: { id, from }, service }: Begun): string =>
  draftKey(draftScope(id, from && { from, slot: id }), service);

function read(text: string | undefined): Begun[] {
  try {
    const { office, service, title, ready, total, step, at } = JSON.parse(text ?? 'null') as Begun;
    const sound =
      /^[a-z0-9-]+$/.test(office.id) &&
      (office.from === undefined || office.from === 'site' || office.from === 'link') &&
      typeof office.name === 'string' &&
      (service in serviceNames || /^layanan(-[a-z0-9]+)+$/.test(service)) &&
      [ready, total, at].every(Number.isFinite) &&
      /^[a-z]*$/.test(step);
    const named = typeof title?.id === 'string' ? { title } : {};
    return sound ? [{ office, service, ...named, ready, total, step, at }] : [];
  } catch {
    return [];
  }
}

const toldKey = 'told';

/** Keeps what was answered on the start page, for the request that begins next. */
export const tellAnswer = (service: ServiceId, oldMailboxOpen: boolean): void => {
  thisDevice().write(toldKey, JSON.stringify({ service, oldMailboxOpen }));
};

/** What was answered on the start page for this service; told once. */
export function takeAnswer(service: ServiceId): { readonly oldMailboxOpen: boolean } | undefined {
  const device = thisDevice();
  try {
    const told = JSON.parse(device.read(toldKey) ?? 'null') as { service: unknown; oldMailboxOpen: unknown } | null;
    if (told?.service !== service || typeof told.oldMailboxOpen !== 'boolean') return undefined;
    device.remove(toldKey);
    return { oldMailboxOpen: told.oldMailboxOpen };
  } catch {
    device.remove(toldKey);
    return undefined;
  }
}
