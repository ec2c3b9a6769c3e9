/**
 * A file of the site that works without a network: its address below the site's root (a page by its folder), the
 * start of its SHA-256 in hex, and its size in bytes.
 */
export type SiteFile = readonly [path: string, hash: string, bytes: number];

/** So many hex digits of the SHA-256 tell one file from another. */
export const hashDigits = 16;
