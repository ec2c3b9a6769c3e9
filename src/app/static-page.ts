/** One address of the site as it is written into `dist/`: a folder with its own index.html. */
export interface StaticPage {
  /** Folder below the site's root: `''` or `siapkan/bombana/perubahan-npwp/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** What the page is about, for the script that takes it over. */
  readonly data: unknown;
}

/** Way from a page's folder to the site's root. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
