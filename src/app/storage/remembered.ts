import type { ServiceId } from '../../domain/services/index.ts';
import type { Text } from '../../domain/text.ts';
import { type Language, languages } from '../../i18n/words.ts';
import { type Device, thisDevice } from './device.ts';

/** A request under way on this device, as the start page names it: enough to go on, and nothing of what was entered. */
export interface Begun {
  readonly office: { readonly id: string; readonly name: string; readonly from?: 'site' | 'link' };
  readonly service: ServiceId;
  /** Of an office's own service: what it is called. */
  readonly title?: Text;
  /** Of a second or later request for the same service there: which, from 2. */
  readonly number?: number;
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

/**
 * Under which key a request's draft is kept. Several requests for one service at one office are told apart by `number`,
 * from 2; the first has none.
 */
export const draftKey = (scope: string, service: ServiceId, number?: number): string =>
  `draft:${scope}:${service}${number ? `:${number}` : ''}`;

export const mostNumber = 99;

/** Which of several requests for one service at one office an address names, by its `?berkas=`; undefined: the first. */
export function numberInAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get('berkas') ?? '';
  return /^([2-9]|[1-9]\d)$/.test(text) ? Number(text) : undefined;
}

export const begunPrefix = 'begun:';
export const keyOfBegun = ({ office, service, number }: Pick<Begun, 'office' | 'service' | 'number'>): string =>
  `${begunPrefix}${office.from === 'link' ? 'link.' : ''}${office.id}:${service}${number ? `:${number}` : ''}`;

/** Where the notes on a draft are kept, and what was sent to be looked through: beside it, so that they never are in it. */
export const reviewKey = (draft: string): string => `review:${draft}`;

/** Notes how far a request is, or forgets it where there is nothing of it any more. */
export function noteBegun(device: Device, begun: Begun, any: boolean): void {
  if (any) device.write(keyOfBegun(begun), JSON.stringify(begun));
  else device.remove(keyOfBegun(begun));
}

/** Whether a company is kept on this device. */
export const areCompaniesKept = (): boolean => thisDevice().keys().some(isCompanyKey);

/** Whether a request or a company is. */
export const isAnyKept = (): boolean =>
  areCompaniesKept() ||
  thisDevice()
    .keys()
    .some((key) => key.startsWith(begunPrefix));

/** A company is kept under `company` alone where an earlier version kept it, which knew one. */
export const isCompanyKey = (key: string): boolean => /^company(:\d+)?$/.test(key);

/** Name and NPWP in the text of a draft or a kept company; empty where it holds none or cannot be read. */
export function companyIn(text: string | undefined): { readonly name: string; readonly npwp: string } {
  try {
    const { company } = JSON.parse(text ?? '{}') as { company?: { name?: unknown; npwp?: unknown } };
    const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
    return { name: said(company?.name), npwp: said(company?.npwp) };
  } catch {
    return { name: '', npwp: '' };
  }
}

/** Where a request's draft is kept. */
export const keyOfDraft = ({ office: { id, from }, service, number }: Begun): string =>
  draftKey(draftScope(id, from && { from, slot: id }), service, number);

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

export const startKey = 'start-with';

/** Whether something was chosen for the request that begins next. */
export const isStartChosen = (): boolean => thisDevice().read(startKey) !== undefined;

/** The office that was chosen last, as letters name it. */
interface LastOffice {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  /** Where its list was put into the site after it was built. */
  readonly from?: 'site';
}

export function readLastOffice(): LastOffice | undefined {
  try {
    const kept: unknown = JSON.parse(thisDevice().read('last-office') ?? 'null');
    const { id, name, town, from } = kept as Record<string, unknown>;
    return typeof id === 'string' && typeof name === 'string' && typeof town === 'string'
      ? { id, name, town, ...(from === 'site' ? { from } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
}

interface Remembered {
  readonly id: string;
  readonly name: string;
  readonly town?: string | undefined;
  readonly from?: 'site' | undefined;
}

export const rememberOffice = ({ id, name, town, from }: Remembered): void => {
  thisDevice().write('last-office', JSON.stringify({ id, name, town: town ?? '', ...(from ? { from } : {}) }));
};

export const readLanguage = (): Language => languages.find((one) => one === thisDevice().read('language')) ?? 'id';

export const rememberLanguage = (language: Language): void => {
  thisDevice().write('language', language);
};
