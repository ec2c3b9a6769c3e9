import type { OfficeProfile } from '../domain/office.ts';
import { pathText } from '../domain/parse.ts';

/** Why a list that anyone may have written is refused, beyond what the schema says of every list. */
export type ListFaultCode =
  /** It would lead elsewhere than to a page over https or a mailbox. */
  | 'address'
  /** Signs that cannot be seen or turn the text around. */
  | 'characters'
  /** It calls itself the national list. */
  | 'not-an-office'
  /** More rows than a list of an office has. */
  | 'too-many';

export interface ListFault {
  readonly code: ListFaultCode;
  readonly path: string;
}

/** Rows in one place; the longest shipped list has 21. */
const mostRows = 120;
/** Entries that refer to another list bring all of its papers along. */
const mostReferences = 5;

/** Fields that are shown as somewhere to go or to write to. */
const addressFields: ReadonlySet<string> = new Set(['address', 'email', 'site', 'phone', 'counter']);

/** Control signs but the end of a line, format signs (bidi overrides, joiners), halves of pairs, private ones. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;

/** Whether so many rows stand in one place of a value read from JSON that no list is meant. Safe for deep nesting. */
export function holdsTooMany(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    if (inner.length > mostRows) return true;
    open.push(...inner);
  }
  return false;
}

/** Everything for which a list of unknown hand is refused; none of it is a fault in a list that is shipped. */
export function untrustedFaults(office: OfficeProfile): readonly ListFault[] {
  const lists = [...Object.values(office.services), ...Object.values(office.ownServices)];
  const refers = lists.some(
    (list) => list?.published && list.requirements.filter(({ item }) => item.kind === 'as-at').length > mostReferences,
  );
  return [
    ...(office.kind === 'office' ? [] : [{ code: 'not-an-office', path: 'kind' } as const]),
    ...(refers || holdsTooMany(office) ? [{ code: 'too-many', path: '' } as const] : []),
    ...textsOf(office, []).flatMap(([text, path]): ListFault[] => {
      const code = faultOf(text, String(path.at(-1)));
      return code ? [{ code, path: pathText(path) }] : [];
    }),
  ];
}

type Path = readonly PropertyKey[];

/** Every text of a value with its place, names included: these are shown where nothing better is known. */
function textsOf(value: unknown, path: Path): readonly (readonly [text: string, path: Path])[] {
  if (typeof value === 'string') return [[value, path]];
  if (Array.isArray(value)) return value.flatMap((inner, at) => textsOf(inner, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, [...path, name]));
}

function faultOf(text: string, field: string): ListFaultCode | undefined {
  if (hidden.test(text)) return 'characters';
  // Words of a source stand as they are printed, and nothing in them can be pressed.
  if (field === 'quote') return undefined;
  if (!(text.match(/https?:\/\/\S*/gi) ?? []).every(isPage)) return 'address';
  return addressFields.has(field) && !isSafeAddress(text) ? 'address' : undefined;
}

/** A page over https, of nobody's account, at a name that stands on paper as it is. */
function isPage(text: string): boolean {
  const bare = text.replace(/[.,;)”"]+$/, '');
  const address = URL.canParse(bare) ? new URL(bare) : undefined;
  // As it is written: a browser would turn foreign letters that look like ours into others.
  const host = bare.split(/[/?#]/)[2] ?? '';
  return address?.protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/i.test(host);
}

const mailbox = /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** A page, a mailbox and nothing beside it, or words that are no address to a browser: a street, a number, a name. */
const isSafeAddress = (text: string): boolean =>
  /^https:\/\//.test(text)
    ? isPage(text) && !/\s/.test(text)
    : text.includes('@')
      ? mailbox.test(text)
      : !/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(text);
