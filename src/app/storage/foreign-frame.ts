import type { Dossier } from '../../domain/dossier.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import { createDevice, type Device, isShared, keepIn, prefix, sharedKey, thisDevice } from './device.ts';
import { draftKey, isCompanyKey, reviewKey } from './remembered.ts';

/**
 * The page in a frame. In that of another site a browser keeps what is entered apart from what stands in windows of this
 * site, or nowhere. The site's own storage is asked for at a press and never before, since a page around could bring
 * someone to press where they do not mean to; and while the frame has it, the frame removes nothing.
 */

/** Where what is entered is kept: in the site's own storage, apart in the frame's, or nowhere. */
type Keeping = 'own' | 'apart' | 'nowhere';

/** Chromium hands the storage out; Firefox puts it in the place of the frame's; WebKit gives cookies alone, which we have not. */
interface Asking {
  readonly hasStorageAccess?: () => Promise<boolean>;
  readonly requestStorageAccess?: (wanted: { localStorage: true }) => Promise<{ localStorage?: Storage } | undefined>;
}
const asking = (): Asking => document as Asking;

/** In the frame's storage `ask`: the press was made here before; in the site's own `here`: this is it. */
const mark = `${prefix}in-frames`;

let own = false;

/** Whether the page around, or one around that, is of another site. */
export function isForeign(): boolean {
  try {
    return window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}

const storage = (): Storage | undefined => {
  try {
    return window.localStorage ?? undefined;
  } catch {
    return undefined;
  }
};

/**
 * The site's own storage; undefined where the browser gives none. One that holds nothing of ours is not taken for it: in a
 * frame that was there before any window of this site, Chromium 156 hands out one that is empty and forgets what is written.
 */
async function ownStorage(): Promise<Storage | undefined> {
  const before = storage();
  try {
    const given = await asking().requestStorageAccess?.({ localStorage: true });
    const now = given?.localStorage ?? storage();
    if (!now || now === before) return undefined;
    return Object.keys(now).some((key) => key.startsWith(prefix)) ? now : undefined;
  } catch {
    return undefined;
  }
}

/** Begins in a frame, before anything is read from the device. @param root way to the site's root */
export async function begin(root: string): Promise<void> {
  speakWithParent();
  leadOut(root);
  if (!isForeign()) return;
  const marked = storage()?.getItem(mark);
  if (marked === 'here') own = (await asking().hasStorageAccess?.()) ?? false;
  const given = marked === 'ask' ? await ownStorage() : undefined;
  if (given) keepIn(given);
  own ||= given !== undefined;
  document.documentElement.classList.toggle('framed-own', own);
}

export function keeping(): Keeping {
  if (own || !isForeign()) return 'own';
  return thisDevice().state() === 'blocked' ? 'nowhere' : 'apart';
}

/** Whether there is any use in asking. On a computer that is shared, nothing is to outlive the tab. */
export const canAsk = (): boolean => keeping() !== 'own' && !isShared() && asking().requestStorageAccess !== undefined;

/**
 * Asks for the site's own storage, at a press, and moves what was entered in the frame there. What stands there already
 * is left as it is, and a request for the same service stands beside it.
 * @param draft where the page's draft is kept
 * @returns where that is kept from now on; undefined where nothing was given, or there is no room: then nothing was moved
 */
export async function moveToOwn(draft: string): Promise<string | undefined> {
  const from = thisDevice();
  const before = storage();
  const given = await ownStorage();
  // On a computer that windows of this site know as a shared one, nothing may stay.
  if (!given || given.getItem(sharedKey) !== null) return undefined;
  const texts = new Map(from.keys().map((key) => [key, from.read(key) ?? ''] as const));
  const to = createDevice(() => given);
  const kept = await import('./kept.ts');
  let [moved, room] = [draft, true];
  const write = (key: string, text: string): void => {
    room = to.write(key, text) === 'kept' && room;
  };
  const companies = to.keys().filter(isCompanyKey);
  for (const [key, text] of texts) {
    if (isCompanyKey(key) && !companies.some((one) => to.read(one) === text)) write(freeCompany(to), text);
    const [, scope, service] = /^draft:([^:]+):([^:]+)/.exec(key) ?? [];
    if (!scope || !service) continue;
    const there = placeFor(to, kept, scope, service as ServiceId, text);
    if (key === draft) moved = there.key;
    if (there.stands) continue;
    write(there.key, text);
    const [begun, notes] = [texts.get(key.replace('draft:', 'begun:')), texts.get(reviewKey(key))];
    if (begun) write(there.key.replace('draft:', 'begun:'), numbered(begun, there.number));
    if (notes) write(reviewKey(there.key), notes);
  }
  if (!room) return undefined;
  given.setItem(mark, 'here');
  for (const key of texts.keys()) if (/^(draft|begun|review|company)\b/.test(key)) from.remove(key);
  before?.setItem(mark, 'ask');
  return moved;
}

function freeCompany(to: Device): string {
  let number = 1;
  while (to.read(`company:${number}`) !== undefined) number += 1;
  return `company:${number}`;
}

/** Where a draft goes: where the same stands already, or the first place that is free. */
function placeFor(to: Device, kept: typeof import('./kept.ts'), scope: string, service: ServiceId, text: string) {
  const numbers = kept.numbersOf(to, scope, service);
  const same = numbers.findIndex((number) => to.read(draftKey(scope, service, number)) === text);
  const number = same < 0 ? kept.freeNumber(to, scope, service) : numbers[same];
  return { key: draftKey(scope, service, number), number, stands: same >= 0 };
}

/** What the start page says of a request, with the number that it has now. */
function numbered(begun: string, number: number | undefined): string {
  const { number: _, ...rest } = JSON.parse(begun) as { readonly number?: number };
  return JSON.stringify({ ...rest, ...(number ? { number } : {}) });
}

/** Tells the page around how high this one is, where it asks for that: its height alone, to the origin that asked. */
function speakWithParent(): void {
  const page = document.documentElement;
  let asked: string | undefined;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (asked === undefined || height === told) return;
    told = height;
    window.parent.postMessage({ type: 'siapberkas:height', height }, asked);
  };
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    // Who has no origin cannot be answered, and to answer everyone is no answer.
    if (source !== window.parent || origin === 'null') return;
    if ((data as { readonly type?: unknown } | null)?.type !== 'siapberkas:fit') return;
    [asked, told] = [origin, 0];
    tell();
  });
  // In the next frame: measured while sizes are told, WebKit calls it a loop.
  new ResizeObserver(() => requestAnimationFrame(tell)).observe(page);
  window.parent.postMessage({ type: 'siapberkas:ready' }, '*');
}

/** Pages of lists stay in the frame; every other address opens a window: no other page of the site may stand in one. */
function leadOut(root: string): void {
  const inside = ['siapkan/', 'daftar/'].map((path) => new URL(root + path, document.baseURI).href);
  const leadAll = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const out = /^https?:$/.test(link.protocol) && !inside.some((address) => link.href.startsWith(address));
      if (out && link.target === '') {
        link.target = '_blank';
        link.relList.add('noopener');
        link.dataset.out = '';
      } else if (!out && link.dataset.out === '') {
        link.removeAttribute('target');
        delete link.dataset.out;
      }
    }
  };
  leadAll();
  const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] };
  new MutationObserver(leadAll).observe(document.body, changes);
}

/** Far above any dossier, and what every browser takes as an address. */
const mostCarried = 60_000;
/** The version of the dossier, and what its content is verified by. */
const headBytes = 5;

/** What turns a dossier into a part of an address, and back; loaded where one goes or comes. */
export async function carrier() {
  const [{ packed, unpacked }, { CodeError, fromBase36, setOf, toBase36 }, { dossierVersion }] = await Promise.all([
    import('../../handoff/dossier-codes.ts'),
    import('../../handoff/code-envelope.ts'),
    import('../../domain/older-dossiers.ts'),
  ]);
  return {
    /**
     * The dossier, without a picture of a letterhead, as what stands behind `#` when it goes from one window of this device
     * to another. Null where it is too large for an address.
     */
    written(dossier: Dossier): string | null {
      const content = packed(dossier);
      const signs = toBase36(Uint8Array.of(dossierVersion, ...setOf(content), ...content));
      return signs.length > mostCarried ? null : `bawa=${signs}`;
    },
    /**
     * The dossier in such a text, from whoever wrote it.
     * @throws {CodeError} `no-code`, `damaged`, `too-large`, `unsafe`, `unknown-version`
     * @throws {ParseError} where the content is no dossier
     */
    read(text: string): Dossier {
      const signs = /^#?bawa=([0-9A-Z]+)$/.exec(text.slice(0, mostCarried + 8))?.[1];
      if (signs === undefined) throw new CodeError({ code: text.length > mostCarried ? 'too-large' : 'no-code' });
      const bytes = fromBase36(signs) ?? new Uint8Array();
      const [version = 0, content] = [bytes[0], bytes.subarray(headBytes)];
      if (content.length === 0 || String(setOf(content)) !== String(bytes.subarray(1, headBytes)))
        throw new CodeError({ code: 'damaged' });
      if (version > dossierVersion || version < 1) throw new CodeError({ code: 'unknown-version', version });
      return unpacked(content, version);
    },
  };
}
export type Carrier = Awaited<ReturnType<typeof carrier>>;
