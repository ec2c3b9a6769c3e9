import { hashDigits, type SiteFile } from './contract.ts';

/**
 * What an office put into the site after it was built: it belongs to no version, and may change or go on any day. So the
 * network is asked first, and what was seen last answers without one.
 */
export const isPutIn = (path: string): boolean => /^kantor\/[a-z0-9.-]+\.(?:json|md)$/.test(path);

/** Without a network, and where it was never seen, nothing was put in. */
const putInList = 'kantor/daftar.json';

/** So few files are fetched at a time: what the user is at goes first. */
const lanes = 3;

/** The files of one version of the site, in a cache that its versions share. */
interface KeptFiles {
  /** A file as kept, else from the network; without one, the newest there is. Undefined where there is none. */
  readonly answer: (
    request: Request,
    path: string,
    later: (work: Promise<unknown>) => void,
  ) => Promise<Response | undefined>;
  readonly missing: () => Promise<readonly SiteFile[]>;
  /** Fetches what is missing, or what of it `only` names. What could not be had is missing still. */
  readonly save: (only?: ReadonlySet<string>) => Promise<void>;
  /** Removes the files of other versions, if this one is whole. */
  readonly sweep: () => Promise<void>;
}

/** `root`: address of the site's root; `list`: what belongs to this version. */
export function keptFiles(cacheName: string, root: string, list: readonly SiteFile[]): KeptFiles {
  const files = new Map(list.map((file) => [file[0], file]));
  // A name in `assets/` says what is in it; everything else is told apart by its hash.
  const isNamedByContent = (path: string) => path.startsWith('assets/');
  const keyOf = (path: string): string => {
    const file = files.get(path);
    return root + path + (file && !isNamedByContent(path) ? `?${file[1]}` : '');
  };
  const find = async (key: string, options: CacheQueryOptions = {}) =>
    (await caches.open(cacheName)).match(key, { ignoreVary: true, ...options });

  const keep = async (path: string, response: Response): Promise<void> => {
    const bytes = await response.arrayBuffer();
    const file = files.get(path);
    // Half a file, a hotspot's own page, or a file of the version that was put there a minute ago.
    if (!response.ok || (file && (await hashOf(bytes)) !== file[1]))
      throw new Error(`not a file of this version: ${path}`);
    // Made anew: a response that came by way of a redirect may not answer a navigation.
    await (await caches.open(cacheName)).put(keyOf(path), new Response(bytes, { headers: response.headers }));
  };
  const fetchAndKeep = async (path: string): Promise<void> =>
    keep(path, await fetch(root + path, { cache: isNamedByContent(path) ? 'default' : 'no-cache', priority: 'low' }));

  const missing = async (): Promise<readonly SiteFile[]> => {
    const held = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
    return list.filter(([path]) => !held.has(keyOf(path)));
  };
  const newest = async (request: Request, path: string, later: (work: Promise<unknown>) => void) => {
    try {
      const response = await fetch(request);
      if (response.ok) later(keep(path, response.clone()).catch(() => {}));
      else if (response.status === 404) later(caches.open(cacheName).then((cache) => cache.delete(keyOf(path))));
      return response;
    } catch {
      return (await find(keyOf(path))) ?? (path === putInList ? new Response('{"offices":[]}') : undefined);
    }
  };
  return {
    missing,
    answer: async (request, path, later) => {
      if (isPutIn(path)) return newest(request, path, later);
      const kept = await find(keyOf(path));
      if (kept) return kept;
      try {
        const response = await fetch(request);
        if (response.ok) later(keep(path, response.clone()).catch(() => {}));
        return response;
      } catch {
        return find(root + path, { ignoreSearch: true });
      }
    },
    save: async (only) => {
      const queue = (await missing()).filter(([path]) => only?.has(path) ?? true).values();
      const lane = async () => {
        for (const [path] of queue) await fetchAndKeep(path).catch(() => {});
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    sweep: async () => {
      if ((await missing()).length > 0) return;
      const cache = await caches.open(cacheName);
      const own = new Set(list.map(([path]) => keyOf(path)));
      for (const request of await cache.keys())
        if (!own.has(request.url) && !isPutIn(pathOf(request.url, root) ?? '')) await cache.delete(request);
    },
  };
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, hashDigits / 2);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What an address names below the site's root (which ends in a slash): a page by its folder, whatever stands behind
 * `?` or `#`. Undefined for what lies elsewhere.
 */
export function pathOf(address: string, root: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(root) ? whole.slice(root.length).replace(/(^|\/)index\.html$/, '$1') : undefined;
}
