import type { OfficeProfile } from '../../../domain/office.ts';
import { ParseError } from '../../../domain/parse.ts';
import { parseOffice } from '../../../domain/parse-office.ts';
import { at, membersOf, type Written } from '../../../workshop/written.ts';
import { formPath } from '../problems.ts';
import { filled, type WrittenProfile } from '../profile-form.ts';

/** Each round removes something, or is the last. */
const rounds = 12;

/**
 * What can be tried out of a profile that is not whole: what is wrong is left out, and where the office or a source is
 * not named yet, something stands in its place. Only for showing; never to be kept or published.
 * @param unnamed what stands where a name is missing
 */
export function unfinishedProfile(written: WrittenProfile, unnamed: string): OfficeProfile | undefined {
  const file = filled(written) as Written;
  let whole: Written = withSources({ ...file, ...identity(file, unnamed) }, unnamed);
  for (let round = 0; round < rounds; round += 1) {
    try {
      return parseOffice(whole);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const before = JSON.stringify(whole);
      const paths = error.problems.map(({ path }) => formPath(path));
      whole = without(whole, paths);
      if (JSON.stringify(whole) === before) return undefined;
    }
  }
  return undefined;
}

const named = (value: unknown, longest: number, unnamed: string): string =>
  typeof value === 'string' && value.trim().length > 2 ? value.slice(0, longest) : unnamed;

function identity({ id, name, addressee, revision }: Written, unnamed: string): Written {
  const known = named(name, 120, unnamed);
  return {
    id: typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 60 ? id : 'kantor',
    name: known,
    addressee: named(addressee, 160, known),
    revision: Number.isSafeInteger(revision) && Number(revision) > 0 ? revision : 1,
  };
}

/** Whatever cites nothing yet cites something. */
function withSources(whole: Written, unnamed: string): Written {
  const written = Object.entries(membersOf(whole, 'sources')) as [string, Written][];
  const all: readonly [string, Written][] = written.length > 0 ? written : [['sumber', {}]];
  const sources: Written = Object.fromEntries(
    all.map(([id, { title, publisher, ...rest }]) => [
      id,
      {
        year: null,
        seen: 'whole',
        ...rest,
        title: named(title, 200, unnamed),
        publisher: named(publisher, 120, unnamed),
      },
    ]),
  );
  const [first] = Object.keys(sources);
  const cited = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cited);
    if (typeof value !== 'object' || value === null) return value;
    const within = Object.entries(value).map(([key, inner]) => [key, cited(inner)] as const);
    return Object.fromEntries(within.map(([key, inner]) => [key, key === 'citation' ? cites(inner) : inner]));
  };
  const cites = (citation: unknown): Written => {
    const { source, entry, ...rest } = citation as Written;
    return { ...rest, source: Object.hasOwn(sources, String(source)) ? source : first, entry: entry ?? '…' };
  };
  return { ...(cited(withCitations(whole)) as Written), sources };
}

/** A way in which nothing is cited at all was begun a moment ago. */
const withCitations = (whole: Written): Written => {
  const lists = (record: Written): Written =>
    Object.fromEntries(
      Object.entries(record).map(([id, list]) => {
        const { channels, requirements } = (list ?? {}) as Written;
        const rows = (given: unknown) =>
          Array.isArray(given) ? given.map((row: Written) => ({ citation: {}, ...row })) : undefined;
        const [ways, entries] = [rows(channels), rows(requirements)];
        return [
          id,
          { ...(list as Written), ...(ways && { channels: ways }), ...(entries && { requirements: entries }) },
        ];
      }),
    );
  return {
    ...whole,
    services: lists(membersOf(whole, 'services')),
    ownServices: lists(membersOf(whole, 'ownServices')),
  };
};

/** Without the rows in which something is wrong; where it is in no row, without the part that it is in. */
function without(whole: Written, paths: readonly string[]): Written {
  const cuts = new Set(paths.map((path) => cutFor(whole, path.split('.'))));
  const kept = (value: unknown, path: string): unknown => {
    if (Array.isArray(value))
      return value.flatMap((row, index) => (cuts.has(`${path}.${index}`) ? [] : [kept(row, `${path}.${index}`)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const inside = path ? `${path}.${key}` : key;
        return cuts.has(inside) ? [] : [[key, kept(inner, inside)]];
      }),
    );
  };
  return kept(whole, '') as Written;
}

/** What goes: the outermost row; else, of a list, its part, and of the office, the field. */
function cutFor(whole: Written, keys: readonly string[]): string {
  const row = keys.findIndex((_, index) => Array.isArray(at(whole, keys.slice(0, index).join('.'))));
  if (row > 0) return keys.slice(0, row + 1).join('.');
  const [part = ''] = keys;
  const inList = part === 'services' || part === 'ownServices';
  const there = (length: number) => at(whole, keys.slice(0, length).join('.')) !== undefined;
  return keys.slice(0, inList && keys.length > 2 && there(3) ? 3 : 2).join('.');
}
