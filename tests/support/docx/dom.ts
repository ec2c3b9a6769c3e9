import { createRequire } from 'node:module';

/** jsdom brings no types; this is all of it that is needed. */
interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: Window & typeof globalThis };
}

const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;

/** The body of a page. */
export const bodyOf = (html: string): HTMLElement => new JSDOM(html).window.document.body;

const { DOMParser } = new JSDOM('').window;

/** XML, parsed strictly: what is not well-formed holds an element `parsererror`. */
export const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
