import { createContext, useContext } from 'react';

/** What every part of a page may need to know of where it stands. */
interface PageContext {
  /** Way from this page's folder to the site's root: `./` or `../../../`. */
  readonly root: string;
  /**
   * Whether scripts run: false in the HTML of `dist/` and while it is being taken over. What needs them is disabled
   * until then, so that no press is lost.
   */
  readonly live: boolean;
}

export const pageContext = createContext<PageContext>({ root: './', live: false });

/** Way to an address of this site, from wherever the page stands. */
export function useAddress(): (path: string) => string {
  const { root } = useContext(pageContext);
  return (path) => `${root}${path}`;
}
