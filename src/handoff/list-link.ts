import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OfficeProfile } from '../domain/office.ts';
import { hasUnsafeNames } from '../domain/parse.ts';
import { parseOffice } from '../domain/parse-office.ts';
import { fromBase36, packedText, signsFor, toBase36, unpackedText } from './code-envelope.ts';
import { listDictionary1 } from './list-dictionary-1.ts';
import { holdsTooMany, type ListFault, untrustedFaults } from './untrusted-list.ts';

/** Why a list in a link could not be read or written. The page has its own sentences; `message` is in English. */
export type ListLinkProblem =
  | { readonly code: 'no-list' | 'damaged' | 'too-large' | 'unsafe' | 'unnamed' }
  | { readonly code: 'unknown-version'; readonly version: string }
  | { readonly code: 'forbidden'; readonly faults: readonly ListFault[] };

/** A link holds no list that we open, or a list may not go into one; `problem` says why. */
export class ListLinkError extends Error {
  override readonly name = 'ListLinkError';
  readonly problem: ListLinkProblem;

  constructor(problem: ListLinkProblem) {
    super(messageOf(problem));
    this.problem = problem;
  }
}

function messageOf(problem: ListLinkProblem): string {
  switch (problem.code) {
    case 'no-list':
      return 'This link holds no list. Open the whole link, to its last sign.';
    case 'damaged':
      return 'This link is not whole or was changed. Copy it again to its last sign, or scan the poster again.';
    case 'too-large':
      return 'This list is too large for a link. Hand it over as a file, or pick one service.';
    case 'unsafe':
      return 'This link holds what no list holds. Ask the office for a new one.';
    case 'unnamed':
      return 'A list in a link says who gives it. Name the office or person in up to 120 signs.';
    case 'unknown-version':
      return `This link is of version ${problem.version}, which is newer than this SiapBerkas. Load the page anew.`;
    case 'forbidden':
      return `This list may not travel in a link: ${problem.faults.map(({ code, path }) => `${path || '(whole list)'}: ${code}`).join(', ')}.`;
    default:
      return problem satisfies never;
  }
}

/** What stands behind a signature in a link; by which key, only a page that knows the office's can tell. */
export interface LinkSignature {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** base64 */
  readonly signature: string;
}

export interface ListInLink {
  readonly office: OfficeProfile;
  /** Who gave it, in their own words: nobody has checked them. */
  readonly by: string;
  /** The text that `signature` is about, as the link holds it. */
  readonly text: string;
  readonly signature?: LinkSignature;
}

const version = '1';
const dictionary = utf8ToBytes(listDictionary1);
/** Packed and unpacked, far above any list of an office: what is more is refused unread. */
export const mostPackedBytes = 24_000;
const mostBytes = 200_000;
const checkBytes = 4;

/**
 * A profile as links carry it and as they are signed: without what is empty, what no list cites, and what every list in a
 * link has. The same profile always gives the same text.
 */
export function listText(office: OfficeProfile): string {
  const { $schema, format, kind, sources, services, ownServices, ...rest } = office;
  const lists = JSON.stringify([services, ownServices]);
  const cited = Object.entries(sources).filter(([id]) => lists.includes(`"source":${JSON.stringify(id)}`));
  return JSON.stringify({
    ...spoken(rest),
    sources: Object.fromEntries(cited),
    services: Object.fromEntries(Object.entries(services).flatMap(([id, list]) => published(id, list))),
    ...(Object.keys(ownServices).length > 0
      ? { ownServices: Object.fromEntries(Object.entries(ownServices).flatMap(([id, list]) => published(id, list))) }
      : {}),
  });
}

const published = (id: string, list: object | undefined): readonly (readonly [string, object])[] =>
  list &&
  'published' in list &&
  (list.published || ('tryFirst' in list && Array.isArray(list.tryFirst) && list.tryFirst.length > 0))
    ? [[id, { ...spoken(list), ...('requirements' in list ? { requirements: list.requirements } : {}) }]]
    : [];

/** Without lists that have no rows: the schema adds these itself. */
const spoken = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, inner]) => !(Array.isArray(inner) && inner.length === 0) && JSON.stringify(inner) !== '{}',
    ),
  );

/**
 * A list as what stands behind `#` of a link: `l=1…`, in digits and capitals, which QR codes pack most tightly.
 * @param given `by`: who gives it, up to 120 signs; `signature` of `listText(office)`
 * @throws {ListLinkError} `too-large`, `unnamed`, or `forbidden` with every place that keeps it from travelling
 */
export function listLink(
  office: OfficeProfile,
  given: { readonly by: string; readonly signature?: LinkSignature },
): string {
  const faults = untrustedFaults(office);
  if (faults.length > 0) throw new ListLinkError({ code: 'forbidden', faults });
  const by = named(given.by);
  const { signature } = given;
  const head = JSON.stringify({ by, ...(signature ? { on: signature.on, sig: signature.signature } : {}) });
  // Written by hand, so that what was signed stands in it to the letter.
  const text = `${head.slice(0, -1)},"office":${listText(office)}}`;
  if (utf8ToBytes(text).length > mostBytes) throw new ListLinkError({ code: 'too-large' });
  const content = packedText(text, dictionary);
  if (content.length > mostPackedBytes) throw new ListLinkError({ code: 'too-large' });
  return `l=${version}${toBase36(concatBytes(sha256(content).subarray(0, checkBytes), content))}`;
}

/** @throws {ListLinkError} `unnamed` */
function named(by: unknown): string {
  const name = typeof by === 'string' ? by.trim() : '';
  if (name.length < 2 || name.length > 120 || /:\/\/|[\p{C}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u.test(name))
    throw new ListLinkError({ code: 'unnamed' });
  return name;
}

/**
 * The list in what stands behind `#`, from whoever wrote it: nothing in it leads elsewhere than to https and mailboxes.
 * @throws {ListLinkError} whose `problem` says what is wrong
 * @throws {ParseError} where it is no office profile, with every problem and its path
 */
export async function readListLink(fragment: string): Promise<ListInLink> {
  const value = contentOf(fragment);
  const { by, on, sig, office: raw, ...more } = value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || Object.keys(more).length > 0)
    throw new ListLinkError({ code: 'damaged' });
  if (holdsTooMany(raw)) throw new ListLinkError({ code: 'forbidden', faults: [{ code: 'too-many', path: '' }] });
  const name = named(by);
  const office = parseOffice({ format: 'siapberkas/office', kind: 'office', ...raw });
  const faults = untrustedFaults(office);
  if (faults.length > 0) throw new ListLinkError({ code: 'forbidden', faults });
  const signed = typeof on === 'string' && typeof sig === 'string';
  if (!signed && (on !== undefined || sig !== undefined)) throw new ListLinkError({ code: 'damaged' });
  return { office, by: name, text: JSON.stringify(raw), ...(signed ? { signature: { on, signature: sig } } : {}) };
}

function contentOf(fragment: string): Readonly<Record<string, unknown>> {
  const [, of, signs = ''] = /^#?l=(.)([\s\S]*)$/u.exec(fragment.slice(0, 2 * mostSigns)) ?? [];
  if (of === undefined) throw new ListLinkError({ code: 'no-list' });
  if (of !== version) throw new ListLinkError({ code: 'unknown-version', version: of });
  if (signs.length > mostSigns) throw new ListLinkError({ code: 'too-large' });
  const bytes = fromBase36(signs);
  if (!bytes || bytes.length <= checkBytes) throw new ListLinkError({ code: 'damaged' });
  const [check, content] = [bytes.subarray(0, checkBytes), bytes.subarray(checkBytes)];
  const proper = sha256(content);
  if (check.some((byte, at) => byte !== proper[at])) throw new ListLinkError({ code: 'damaged' });
  const unpacked = unpackedText(content, dictionary, mostBytes);
  if ('fault' in unpacked) throw new ListLinkError({ code: unpacked.fault });
  const value = jsonOf(unpacked.text);
  if (hasUnsafeNames(value)) throw new ListLinkError({ code: 'unsafe' });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ListLinkError({ code: 'damaged' });
  return { ...value };
}

const mostSigns = signsFor(mostPackedBytes + checkBytes);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListLinkError({ code: 'damaged' });
  }
}
