/**
 * Names the page by the address of its folder, where the build did not know it: search engines then count
 * `…/panduan/` and `…/panduan/index.html` as one.
 */
export function nameCanonically(page: Document): void {
  if (page.head.querySelector('link[rel="canonical"]')) return;
  const { origin, pathname } = page.location;
  const link = page.createElement('link');
  link.rel = 'canonical';
  link.href = origin + pathname.replace(/index\.html$/, '');
  page.head.append(link);
}
