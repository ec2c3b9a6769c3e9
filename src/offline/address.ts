/**
 * What an address names below the site's root (which ends in a slash): a page by its folder, whatever stands behind
 * `?` or `#`. Undefined for what lies elsewhere.
 */
export function pathOf(address: string, root: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(root) ? whole.slice(root.length).replace(/(^|\/)index\.html$/, '$1') : undefined;
}
