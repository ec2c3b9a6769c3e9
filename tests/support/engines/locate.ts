import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What stands on the page as a user would name it; the first that can be seen, or the last where this is said. */
export interface Sought {
  readonly role?: string;
  /** Its accessible name: the whole of it, or a pattern. */
  readonly name?: string | RegExp;
  /** A part of a field's label. */
  readonly label?: string;
  /** A part of what is written there. */
  readonly text?: string | RegExp;
  readonly css?: string;
  readonly within?: Sought;
  readonly last?: boolean;
  /** It need not be seen, as a field for files that a button stands for. */
  readonly hidden?: boolean;
}

const library = readFileSync(
  createRequire(import.meta.url)
    .resolve('@testing-library/dom')
    .replace(/index\.js$/, '@testing-library/dom.umd.min.js'),
  'utf8',
);

/** How Testing Library is asked, in the page. */
interface Queries {
  readonly queryAllByRole: (root: Element, role: string, options: object) => Element[];
  readonly queryAllByLabelText: (root: Element, text: string, options: object) => Element[];
  readonly queryAllByText: (root: Element, text: string | RegExp, options: object) => Element[];
}

type Plain = Omit<Sought, 'name' | 'text' | 'within'> & {
  readonly name?: Pattern;
  readonly text?: Pattern;
  readonly within?: Plain;
};
type Pattern = string | { readonly source: string; readonly flags: string };

/** Runs in the page: all that is sought, in the order of the document. */
function located(sought: Plain): Element[] {
  const { TestingLibraryDom: dom } = window as unknown as { TestingLibraryDom: Queries };
  const pattern = (one: Pattern) => (typeof one === 'string' ? one : new RegExp(one.source, one.flags));
  const roots = sought.within === undefined ? [document.body] : located(sought.within);
  const { role, name, label, text, css } = sought;
  const found = roots.flatMap((root) => {
    if (role !== undefined)
      return dom.queryAllByRole(root, role, { hidden: true, ...(name !== undefined && { name: pattern(name) }) });
    if (label !== undefined) return dom.queryAllByLabelText(root, label, { exact: false });
    if (text !== undefined) return dom.queryAllByText(root, pattern(text), { exact: false });
    return [...root.querySelectorAll(css ?? '*')];
  });
  if (sought.hidden) return found;
  return found.filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0);
}

/** Runs in the page: brings something to the middle of the window; gives it where a finger would touch it, and nothing else. */
function touchable(one: Element | undefined): Element | null {
  if (one === undefined || (one as HTMLButtonElement).disabled) return null;
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (one.contains(hit) || hit.contains(one)) ? one : null;
}

const plain = ({ name, text, within, ...rest }: Sought): Plain => ({
  ...rest,
  ...(name !== undefined && { name: pattern(name) }),
  ...(text !== undefined && { text: pattern(text) }),
  ...(within && { within: plain(within) }),
});
const pattern = (one: string | RegExp): Pattern =>
  typeof one === 'string' ? one : { source: one.source, flags: one.flags };

/** To be run once in each document, before the expressions below. */
export const locating = `(() => { ${library}; window.located = ${located}; window.touchable = ${touchable}; })()`;
export const canLocate = `'located' in window`;

/** Expressions for the page. */
export const allOf = (sought: Sought): string => `located(${JSON.stringify(plain(sought))})`;
export const oneOf = (sought: Sought): string => `${allOf(sought)}.at(${sought.last ? -1 : 0})`;
export const touchableOf = (sought: Sought): string => `touchable(${oneOf(sought)})`;
