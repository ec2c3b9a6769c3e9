import { loadOffice } from '../../catalog/site.ts';
import { loadSiteOffice, siteList, siteOffice, siteWordings, wordingsOf } from '../../catalog/site-list.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import { serviceSlug } from '../../domain/services/index.ts';
import type { ListInLink, ListLinkError } from '../../handoff/list-link.ts';
import type { Templates } from '../../letters/compose/letters.ts';
import type { OfficeData, OfficeEntry, OtherListData, PrepareData } from '../page-data.ts';
import { entryOf, officeData, prepareData } from '../site-pages.ts';
import { thisDevice } from '../storage/device.ts';
import { type KeptProfile, readKept } from '../storage/kept-profiles.ts';
import { type ListOrigin, saidAs } from '../ui/address.ts';

/** Why an address leads to no list. */
export type NoListReason = 'no-office' | 'no-service' | 'broken' | 'address' | 'not-loaded';

/** What an address of `daftar/` leads to. */
export type OtherList =
  | {
      readonly is: 'page';
      readonly data: OfficeData | PrepareData;
      readonly origin: { readonly office: string; readonly from: ListOrigin; readonly slot: string };
    }
  | { readonly is: 'link'; readonly list: ListInLink }
  | { readonly is: 'bad-link'; readonly why: ListLinkError['problem']['code'] | 'no-profile' }
  | { readonly is: 'none'; readonly why: NoListReason; readonly offices: readonly OfficeEntry[] };

/**
 * Reads the address of a list that was not built into the site: `?kantor=…&layanan=…`, with `dari=tautan` where it came
 * by a link, `dari=rancangan` where it is being written; or `#l=…`, which holds a whole list.
 */
export async function otherListAt(data: OtherListData, { search, hash }: Location): Promise<OtherList> {
  if (hash.startsWith('#l=')) return inLink(hash.slice(1));
  const query = new URLSearchParams(search);
  const [slot, slug, said] = [query.get('kantor') ?? '', query.get('layanan'), query.get('dari')];
  const from = (Object.keys(saidAs) as ListOrigin[]).find(
    (one) => saidAs[one] === (said === null ? '' : `&dari=${said}`),
  );
  if (!from) return none(data.root, 'address');
  try {
    const found = await listFrom(data.root, from, slot);
    if (!found) return none(data.root, 'no-office');
    const { office, wordings } = found;
    const origin = { office: office.id, from, slot };
    const base = data.base && (await loadOffice(data.base.id));
    const place = { root: data.root, builtOn: data.builtOn };
    const whole = officeData(office, { base: base ?? undefined, flows: data.flows }, place);
    if (slug === null) return { is: 'page', origin, data: { ...whole, office: { ...entryOf(office), from } } };
    const entry = whole.services.find(({ id }) => serviceSlug(id) === slug);
    if (!entry) return none(data.root, 'no-service');
    return { is: 'page', origin, data: { ...prepareData(office, entry, place), wordings } };
  } catch (error) {
    console.warn('This list cannot be used.', error);
    return none(data.root, error instanceof TypeError ? 'not-loaded' : 'broken');
  }
}

async function listFrom(
  root: string,
  from: ListOrigin,
  slot: string,
): Promise<{ office: OfficeProfile; wordings: Templates } | undefined> {
  if (from === 'site') {
    const office = await loadSiteOffice(root, slot);
    return office ? { office, wordings: await siteWordings(root, slot) } : undefined;
  }
  const kept = readKept(thisDevice(), from, slot);
  return kept && { office: await keptOffice(kept), wordings: await wordingsOf(Object.entries(kept.letters)) };
}

/** @throws {ParseError} where what is kept is no profile (yet) */
async function keptOffice({ profile }: KeptProfile): Promise<OfficeProfile> {
  const { parseOffice } = await import('../../domain/parse-office.ts');
  return parseOffice(profile);
}

async function none(root: string, why: NoListReason): Promise<OtherList> {
  const offices = (await siteList(root))?.offices ?? [];
  return {
    is: 'none',
    why,
    offices: offices.map(({ id, name, province }) => ({ id, name, from: 'site', ...(province ? { province } : {}) })),
  };
}

async function inLink(fragment: string): Promise<OtherList> {
  const links = await import('../../handoff/list-link.ts');
  try {
    return { is: 'link', list: await links.readListLink(fragment) };
  } catch (error) {
    return { is: 'bad-link', why: error instanceof links.ListLinkError ? error.problem.code : 'no-profile' };
  }
}

/** Whether an office of this id stands in the site already, built into it or put into it. */
export async function standsAlready(root: string, id: string): Promise<'site' | 'shipped' | undefined> {
  if (await siteOffice(root, id)) return 'site';
  const { officeIds } = await import('../../catalog/site.ts');
  return officeIds.includes(id) ? 'shipped' : undefined;
}
