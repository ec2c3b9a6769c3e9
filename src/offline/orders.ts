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
