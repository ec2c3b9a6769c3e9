import { createContext, useContext, useSyncExternalStore } from 'react';
import { type ServiceId, serviceSlug } from '../../domain/services/index.ts';

/** Where a list comes from that was not built into the site: put into it later, by a link, or still being written. */
export type ListOrigin = 'site' | 'link' | 'workshop';

/** What every part of a page may need to know of where it stands. */
interface PageContext {
  /** Way from this page's folder to the site's root: `./` or `../../../`. */
  readonly root: string;
  /**
   * Whether scripts run: false in the HTML of `dist/` and while it is being taken over. What needs them is disabled
   * until then, so that no press is lost.
   */
  readonly live: boolean;
  /** The office of this page, where its list was not built into the site, and under which name it is kept. */
  readonly origin?: { readonly office: string; readonly from: ListOrigin; readonly slot: string } | undefined;
}

export const pageContext = createContext<PageContext>({ root: './', live: false });

/** The same where no component asks: the page's own data say it. Only to be called in the browser. */
export function rootOfPage(): string {
  const data = document.getElementById('page-data')?.textContent;
  return data ? (JSON.parse(data) as { readonly root: string }).root : './';
}

/** Way to an address of this site, from wherever the page stands. */
export function useAddress(): (path: string) => string {
  const { root } = useContext(pageContext);
  return (path) => `${root}${path}`;
}

/** How an address says where a list comes from; of one that was put into the site it says nothing. */
export const saidAs = { site: '', link: '&dari=tautan', workshop: '&dari=rancangan' } as const satisfies Record<
  ListOrigin,
  string
>;

/** What leads to an office or one of its services. */
interface OfficePlace {
  readonly office: string;
  /** Of a list that was not built into the site. */
  readonly from?: ListOrigin | undefined;
  readonly service?: ServiceId | undefined;
  /** Of several requests for the service there: which, from 2. */
  readonly number?: number | undefined;
  /** A step, as `#pertanyaan`. */
  readonly hash?: string;
}

/** The address of an office or one of its services, below the site's root. The only place that knows how these look. */
export function officePlace({ office, from, service, number, hash = '' }: OfficePlace): string {
  const which = number ? `berkas=${number}` : '';
  return from
    ? `daftar/?kantor=${office}${saidAs[from]}${service ? `&layanan=${serviceSlug(service)}` : ''}${which && `&${which}`}${hash}`
    : `siapkan/${office}/${service ? `${serviceSlug(service)}/` : ''}${which && `?${which}`}${hash}`;
}

/** Way to an office or one of its services, from wherever the page stands; the page's own office as it came. */
export function useOfficeAddress(): (place: OfficePlace) => string {
  const { root, origin } = useContext(pageContext);
  return (place) =>
    root + officePlace(origin?.office === place.office ? { ...place, from: origin.from, office: origin.slot } : place);
}

/** Address of a place inside the page: a step, and what to point at in it. `#data:company.npwp` */
export const place = (step: string, target?: string): string => `#${step}${target ? `:${target}` : ''}`;

/** The id under which a place can be found. */
export const targetId = (target: string): string => `di-${target.replace(/[^a-zA-Z0-9-]+/g, '-')}`;

/** The step and the target that an address names. */
export function readPlace(hash: string): { readonly step: string; readonly target: string | undefined } {
  // A target may have a colon of its own: `#pertanyaan:exists:akta-perubahan`.
  const [step = '', ...target] = hash.split(':');
  return { step, target: target.join(':') || undefined };
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The part of the address behind `#`, without it; empty in the prerendered page. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => decoded(window.location.hash.slice(1)),
    () => '',
  );

/** An address that is broken by hand, as `#%E0%A4%A`, names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
