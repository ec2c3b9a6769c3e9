import { officeVersion } from '../domain/office-schema.ts';
import { isOwnService, serviceIds } from '../domain/services/index.ts';

/** A profile while it is written: of the shape of the file, in which anything may be missing and any text empty. */
export type Written = Readonly<Record<string, unknown>>;

/** Nothing but what every profile says of itself. */
export const emptyProfile = (): Written => ({
  format: 'siapberkas/office',
  version: officeVersion,
  revision: 1,
  id: '',
  kind: 'office',
  name: '',
  addressee: '',
  contact: {},
  sources: {},
  services: Object.fromEntries(serviceIds.map((id) => [id, { published: false }])),
  ownServices: {},
});

const lists = words(
  'channels tryFirst stepsBefore stepsAfter legalBasis notes requirements hours servicePoints also doubts',
);
const wordLists = words('days facts in states person formats words');
const texts = words('text note purpose yearNote closed serves');
const groups = words(
  'contact citation competent attorney answer fee checked appliesTo when item marks meterai form colours notOlderThan',
);
const records = words('sources services ownServices');
const leaves = words(
  'format version revision id en kind name addressee town province email site phone counter publisher year address seen',
  'published entry quote source who rule withinDays workingDays rupiah on by from until appointment is document role',
  'fromRegisteredMailbox letter object cover weight original sheets copies legalised maxMegabytes letterhead printed',
  'companyStamp signedBy ours count unit service hasAccount handsOver',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

interface TakenIn {
  readonly written: Written;
  /** Parts that no form can show, such as a list where one word is wanted: left out, by their paths. */
  readonly dropped: readonly string[];
}

/**
 * What was read from a file as a form can hold it, whatever is wrong with it: nothing within is checked, but every list
 * is one, every group is one, and no name breaks a path. `value` is no deeper than what `parseOffice` reads.
 */
export function takenIn(value: Written): TakenIn {
  const dropped: string[] = [];
  const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);
  const group = (content: object, path: string, named: boolean): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(content).flatMap(([key, inner]) => {
        const one = named ? member(inner, at(path, key)) : part(key, inner, at(path, key));
        return one === undefined ? [] : [[key, one]];
      }),
    );
  const drop = (path: string): undefined => {
    dropped.push(path);
  };
  const isGroup = (inner: unknown): inner is object =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  const member = (inner: unknown, path: string) => (isGroup(inner) ? group(inner, path, false) : drop(path));
  const row = (inner: unknown, path: string): Record<string, unknown> => member(inner, path) ?? {};
  const rows = (inner: unknown, path: string) =>
    Array.isArray(inner) ? inner.map((one, index) => row(one, at(path, String(index)))) : drop(path);
  const part = (key: string, inner: unknown, path: string): unknown => {
    if (inner === null) return key === 'year' ? null : undefined;
    if (lists.has(key)) return rows(inner, path);
    if (wordLists.has(key))
      return Array.isArray(inner) && inner.every((one) => typeof one !== 'object') ? inner : drop(path);
    if (records.has(key)) return isGroup(inner) ? group(inner, path, true) : drop(path);
    if (texts.has(key) && typeof inner === 'string') return { id: inner };
    if (texts.has(key) || groups.has(key)) return member(inner, path);
    if (leaves.has(key)) return typeof inner === 'object' ? drop(path) : inner;
    if (Array.isArray(inner)) return key === 'of' ? rows(inner, path) : drop(path);
    return isGroup(inner) ? group(inner, path, false) : inner;
  };
  return { written: wellNamed({ ...emptyGroups, ...group(value, '', false) }), dropped };
}

const emptyGroups: Written = { contact: {}, sources: {}, services: {}, ownServices: {} };

/** Without names that are none, which a path may not even hold: whatever refers to them follows. */
function wellNamed(written: Written): Written {
  const odd = (kind: 'sources' | 'ownServices', name: RegExp) =>
    Object.keys(membersOf(written, kind)).filter((id) => !name.test(id));
  const sources = odd('sources', /^[a-z0-9]+(-[a-z0-9]+)*$/).reduce<Written>(
    (one, id) => renamedSource(one, id, freeName(id, one, 'sources')),
    written,
  );
  return odd('ownServices', /^layanan(-[a-z0-9]+)+$/).reduce<Written>(
    (one, id) => renamedService(one, id, freeName(id, one, 'ownServices')),
    sources,
  );
}

/** The sources, or services of the office's own, by their names. */
export const membersOf = (written: Written, name: 'sources' | 'services' | 'ownServices'): Written =>
  typeof written[name] === 'object' && written[name] !== null ? (written[name] as Written) : {};

/** Small letters, digits and dashes of a name that a person gave. */
export const slug = (name: string, longest = 60): string =>
  (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .join('-')
    .slice(0, longest)
    .replace(/-+$/, '');

/** A short name that nothing of its kind bears yet. */
export function freeName(name: string, written: Written, kind: 'sources' | 'ownServices'): string {
  const prefix = kind === 'ownServices' ? 'layanan-' : '';
  const short = slug(name.replace(/^layanan-/, ''), 55 - prefix.length) || (kind === 'sources' ? 'sumber' : 'baru');
  const taken = membersOf(written, kind);
  const free = Array.from({ length: 1000 }, (_, index) => `${prefix}${short}${index === 0 ? '' : `-${index + 1}`}`);
  return free.find((one) => !Object.hasOwn(taken, one)) ?? `${prefix}${short}-${Object.keys(taken).length + 1000}`;
}

/** An office's short name from its own: "LPSE Kabupaten Bombana" as `bombana`. */
export const officeSlug = (name: string): string =>
  slug(name.replace(/\b(lpse|ukpbj|kabupaten|kab\.|provinsi)(?=\s)/gi, ' ')) || slug(name);

/** The same under another short name, with every citation following. */
export const renamedSource = (written: Written, from: string, to: string): Written => ({
  ...mapped(written, (key, value) =>
    key === 'citation' && memberOf(value, 'source') === from ? { ...value, source: to } : value,
  ),
  sources: renamedKey(membersOf(written, 'sources'), from, to),
});

/** The same with a service of the office's own under another name, with every reference following. */
const renamedService = (written: Written, from: string, to: string): Written => {
  const followed = mapped(written, (key, value) =>
    key === 'item' && memberOf(value, 'service') === from ? { ...value, service: to } : value,
  );
  return { ...followed, ownServices: renamedKey(membersOf(followed, 'ownServices'), from, to) };
};

const renamedKey = (record: Written, from: string, to: string): Written =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));

const memberOf = (value: Written, key: string): unknown => value[key];

/** Every object within, by its key, as `change` makes it. */
function mapped(value: Written, change: (key: string, value: Written) => Written): Written {
  const inner = (key: string, one: unknown): unknown => {
    if (Array.isArray(one)) return one.map((each) => inner(key, each));
    return typeof one === 'object' && one !== null ? change(key, mapped(one as Written, change)) : one;
  };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(key, one)]));
}

/** Where a source is cited: paths of the citations, as a form names them. */
export function citationsOf(value: unknown, source: string, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key;
    return key === 'citation' && memberOf((inner ?? {}) as Written, 'source') === source
      ? [at]
      : citationsOf(inner, source, at);
  });
}

/** The path of a service's list: `services.registration`, `ownServices.layanan-x`. */
export const listPath = (service: string): string => `${isOwnService(service) ? 'ownServices' : 'services'}.${service}`;

/** What stands at a path of the form. */
export const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (one, key) =>
        typeof one === 'object' && one !== null && Object.hasOwn(one, key) ? (one as Written)[key] : undefined,
      value,
    );

/** The same with another value at a path; what lies between is made where it is missing. */
export function withValue(value: unknown, path: string, next: unknown): Written {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? next : withValue(at(value, key), rest.join('.'), next);
  if (Array.isArray(value)) return Object.assign([...value], { [key]: inner }) as unknown as Written;
  return { ...(typeof value === 'object' && value !== null ? value : {}), [key]: inner };
}
