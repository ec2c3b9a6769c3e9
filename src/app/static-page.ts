/** One address of the site as it is written into `dist/`: a folder with its own index.html. */
export interface StaticPage {
  /** Folder below the site's root: `''` or `siapkan/bombana/npwp-change/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}
