/** What the pages, the build and the service worker agree on. */

/** What a page asks of the service worker. Orders name the app's own files, nothing that a user typed. */
export type Order =
  | { readonly kind: 'state' }
  /** Fetches what is missing; with `only`, no more than these addresses. */
  | { readonly kind: 'save'; readonly only?: readonly string[] }
  /** A version that waits becomes the one in use. */
  | { readonly kind: 'take-over' };

/** How much is still missing until everything works without a network. */
export interface Saved {
  readonly missingBytes: number;
}

/**
 * A file of the site that works without a network: its address below the site's root (a page by its folder), the
 * start of its SHA-256 in hex, and its size in bytes.
 */
export type SiteFile = readonly [path: string, hash: string, bytes: number];

/** So many hex digits of the SHA-256 tell one file from another. */
export const hashDigits = 16;
