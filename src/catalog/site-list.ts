import type { OfficeProfile } from '../domain/office.ts';
import type { Templates } from '../letters/compose/letters.ts';
import type { DroppedIn, DroppedOffice } from './dropped-in.ts';

/**
 * The offices that stand in this site beside those that were built into it, fetched where they are asked for. `root`:
 * way to the site's root, with a slash at its end.
 */

/** More is no list of offices, no profile and no letter. */
const mostBytes = 2_000_000;

/** A file that was put into a site, such as its signature. @returns undefined where there is none, or it cannot be had now */
export const siteText = (root: string, name: string): Promise<string | undefined> => textOf(`${root}kantor/${name}`);

/** @returns undefined where there is no such file, or it cannot be had now */
async function textOf(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > mostBytes) return undefined;
    const text = await response.text();
    return text.length > mostBytes ? undefined : text;
  } catch {
    return undefined;
  }
}

const lists = new Map<string, Promise<DroppedIn | undefined>>();

/**
 * The list of a site; undefined where nothing was put in, or the list is broken. What reads it is loaded only where
 * there is something in it.
 */
export function siteList(root: string): Promise<DroppedIn | undefined> {
  const known = lists.get(root);
  if (known) return known;
  const coming = readSiteList(root);
  lists.set(root, coming);
  return coming;
}

async function readSiteList(root: string): Promise<DroppedIn | undefined> {
  const text = await siteText(root, 'daftar.json');
  if (text === undefined || !/"(?:id|key)"/.test(text)) return undefined;
  const { parseDroppedIn } = await import('./dropped-in.ts');
  try {
    return parseDroppedIn(JSON.parse(text));
  } catch (error) {
    console.warn('kantor/daftar.json cannot be used.', error);
    return undefined;
  }
}

/** What a site's list says of an office; undefined where it was not put in. */
export const siteOffice = async (root: string, id: string): Promise<DroppedOffice | undefined> =>
  (await siteList(root))?.offices.find((office) => office.id === id);

/**
 * The profile of an office that was put in; null where there is none under that id.
 * @throws {ParseError | SyntaxError} where its file is broken
 */
export async function loadSiteOffice(root: string, id: string): Promise<OfficeProfile | null> {
  if (!(await siteOffice(root, id))) return null;
  const text = await siteText(root, `${id}.json`);
  if (text === undefined) return null;
  const { parseOffice } = await import('../domain/parse-office.ts');
  const office = parseOffice(JSON.parse(text));
  return office.id === id && office.kind === 'office' ? office : null;
}

/**
 * The profile of an office, wherever it stands: one that was put into the site takes the place of the one that was built
 * into it. Null where there is none.
 * @throws {ParseError | SyntaxError} where its file is broken
 */
export async function officeOfSite(root: string, id: string): Promise<OfficeProfile | null> {
  const own = await loadSiteOffice(root, id);
  if (own) return own;
  const { loadOffice } = await import('./site.ts');
  return loadOffice(id);
}

/** The wordings of its own letters that an office put in; a broken one is left out, so that the shipped one stands. */
export async function siteWordings(root: string, id: string): Promise<Templates> {
  const entry = await siteOffice(root, id);
  const own = (entry?.letters ?? []).filter((name) => name.endsWith(`.${id}`));
  const texts = await Promise.all(own.map(async (name) => [name, await siteText(root, `${name}.md`)] as const));
  return wordingsOf(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}

/** Wordings as Markdown, by file name without `.md`, parsed. */
export async function wordingsOf(texts: Iterable<readonly [name: string, text: string]>): Promise<Templates> {
  const all = [...texts];
  if (all.length === 0) return new Map();
  const { parseTemplate } = await import('../letters/parse-template.ts');
  return new Map(
    all.flatMap(([name, text]) => {
      try {
        return [[name, parseTemplate(name, text)] as const];
      } catch (error) {
        console.warn(`The wording "${name}" cannot be used.`, error);
        return [];
      }
    }),
  );
}
