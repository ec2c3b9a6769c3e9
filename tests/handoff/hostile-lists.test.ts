import { utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { hasUnsafeNames, ParseError } from '../../src/domain/parse.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { type ListInLink, ListLinkError, listLink, listText, readListLink } from '../../src/handoff/list-link.ts';
import {
  makeKey,
  type OfficeKey,
  signatureText,
  signFiles,
  signLinked,
  verifyLinked,
  verifySignature,
} from '../../src/handoff/signature.ts';
import { linkOfBytes, linkOfText, shippedLists } from '../support/handoff/lists.ts';
import { officeCalled } from '../support/kernel/dossiers.ts';

vi.setConfig({ testTimeout: 900_000 });

const count = process.env.CI ? 100_000 : 5_000;
/** No single link may take so long, whatever is in it. */
const slowest = 3_000;

/** The same numbers at each run: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomOf(20_261_123);
const below = (most: number): number => Math.floor(random() * most);
const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;

const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\tjavascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://x/1',
  'http://jahat.example',
  'https://lpse.go.id@jahat.example',
  'https://u:p@jahat.example/',
  '//jahat.example',
  '\\\\jahat.example',
  'mailto:a@b.id',
  'tel:123',
  'a@b.id?bcc=x@y.id',
  'a@b.id%0d%0abcc:x@y.id',
  'https:jahat.example',
  'lihat http://jahat.example.',
  'lihat HTTPS://a@b.example/',
  '\u202egpj.exe',
  'LPSE\u2066Kota\u2069',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\u2028',
  '\u{e0041}',
  '{{company.name}}',
  '$t(x)',
  '{{- x}}',
  '#{7*7}',
  '__proto__',
  'constructor',
  '../../x',
  '',
  ' ',
  'x'.repeat(5000),
  'e\u0301'.repeat(200),
  '0',
  'null',
] as const;
const hostileValues: readonly (() => unknown)[] = [
  () => pick(hostileTexts),
  () => pick(hostileTexts),
  () => pick([null, true, false, 0, -1, 1e308, 2.5, 2 ** 60, {}, [], [[]], [{}]]),
  () => Array.from({ length: pick([121, 1000, 20_000]) }, () => pick([0, '', {}, 'x'])),
  () => nested(pick([41, 200, 1500])),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => ({ kind: 'as-at', service: pick(['registration', 'reset-password', 'layanan-x']) }),
  () => ({ kind: 'any-of', of: Array.from({ length: 100 }, () => ({ kind: 'open-ended' })) }),
  () => ({ id: pick(hostileTexts), en: pick(hostileTexts) }),
];

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = at % 2 ? [value] : { is: 'not', of: value };
  return value;
}

type Box = Record<string, unknown>;

/** A copy with some of its places changed for something that nobody means well with. */
function spoilt(value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as Box;
  const boxes: Box[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    boxes.push(node as Box);
    Object.values(node).forEach(walk);
  };
  walk(copy);
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const box = pick(boxes);
    const names = Object.keys(box);
    const name =
      names.length > 0 && below(5) > 0
        ? pick(names)
        : pick(['x', 'address', 'kind', '$schema', 'when', 'note', 'site']);
    const found = box[name];
    if (below(8) === 0) delete box[name];
    else if (Array.isArray(found) && below(3) === 0)
      box[name] = Array.from({ length: pick([2, 50, 400]) }, () => found[0]);
    // What keeps its kind comes further.
    else if (typeof found === 'string' && below(4) > 0)
      box[name] = below(2) ? pick(hostileTexts) : `${found}${pick(hostileTexts)}`;
    else box[name] = pick(hostileValues)();
  }
  return copy;
}

const texts = shippedLists
  .filter(({ office }) => !JSON.stringify(office).includes('"http://'))
  .map(({ office }) => ({ office, text: `{"by":"LPSE Contoh","office":${listText(office)}}` }));

let key: OfficeKey;
let signed: string[] = [];
let genuine: ReadonlySet<string>;

beforeAll(async () => {
  key = await makeKey('LPSE Contoh');
  const made = await Promise.all(
    texts.map(async ({ office }) => {
      const signature = await signLinked(listText(office), { office: office.id, on: '2026-11-23' }, key);
      return { link: listLink(office, { by: 'LPSE Contoh', signature }), signature };
    }),
  );
  signed = made.map(({ link }) => link);
  genuine = new Set(texts.map(({ office }) => listText(office)));
  const damagedText = (): string => {
    const { text } = pick(texts);
    const { signature } = pick(made);
    return `{"on":"2026-11-23","sig":${JSON.stringify(signature.signature)},${text.slice(1)}`;
  };
  kinds.push(() => linkOfText(damagedText()));
});

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const randomSigns = (length: number): string => Array.from({ length }, () => pick([...signs])).join('');
const randomBytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => below(256));
const bombs = [1_000_000, 20_000_000].map((length) => deflateSync(new Uint8Array(length), { level: 9 }));

function damagedLink(): string {
  const link = pick(signed);
  const at = 3 + below(link.length - 3);
  switch (below(4)) {
    case 0:
      return link.slice(0, at);
    case 1:
      return `${link.slice(0, at)}${pick([...signs, 'a', '%', ' ', '\u202e', '💥'])}${link.slice(at + 1)}`;
    case 2:
      return link.slice(0, at) + randomSigns(1 + below(40)) + link.slice(at);
    default:
      return `${link}${pick(signed)}`;
  }
}

function damagedContent(): string {
  const bytes = deflateSync(utf8ToBytes(pick(texts).text));
  for (let times = 1 + below(4); times > 0; times -= 1) bytes[below(bytes.length)] = below(256);
  return linkOfBytes(bytes);
}

function damagedJson(): string {
  const { text } = pick(texts);
  const at = below(text.length);
  const piece = pick([
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\u202e',
    '\\u0000',
    '\\ud800',
    '1e999',
    '"__proto__":{},',
    '<script>',
    '\u0000',
    'http://x.y ',
  ]);
  return linkOfText(text.slice(0, at) + piece + text.slice(at + below(4)));
}

const kinds: (() => string)[] = [
  () => pick(['', '#', 'l=', 'l=1', 'l=é', 'l=11', '#l=1', 'L=1AAAA', `l=9${randomSigns(20)}`]),
  () => `l=1${randomSigns(below(200))}`,
  () => linkOfBytes(randomBytes(below(300))),
  damagedLink,
  damagedContent,
  damagedJson,
  damagedJson,
  () => linkOfText(JSON.stringify(spoilt(JSON.parse(pick(texts).text)))),
  () => linkOfText(JSON.stringify(spoilt(JSON.parse(pick(texts).text)))),
  () => linkOfText(JSON.stringify(spoilt(JSON.parse(pick(texts).text)))),
];
/** What is made rarely since making it takes long. */
const heavy: readonly (() => string)[] = [
  () => linkOfBytes(pick(bombs)),
  () => linkOfText('['.repeat(100_000)),
  () => linkOfText(`{"by":"LPSE","office":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`),
  () => linkOfText(JSON.stringify({ by: 'LPSE', office: Array(90_000).fill(1) })),
  () => `l=1${randomSigns(40_000)}`,
  () => `l=1${'Z'.repeat(200_000)}`,
];

/** The rule once more, told apart from the program's own: what may stand where something can be pressed. */
const mayStand =
  /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?|[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+|(?!\s*([a-z][a-z0-9+.-]*:|\/|\\))[^@\n]*)$/i;

const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/;

/** Throws where a text of the list may do harm: `expect` for each would take longer than reading the list. */
function expectHarmless({ office, by }: ListInLink): void {
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      const harmful =
        unprintable.test(value) ||
        (['address', 'site', 'email', 'phone', 'counter'].includes(name) && !mayStand.test(value)) ||
        (name !== 'quote' && /http:\/\/|https:\/\/[^/\s?#]*@/i.test(value));
      if (harmful) throw new Error(`“${name}” may not be ${JSON.stringify(value)}.`);
    } else if (typeof value === 'object' && value !== null)
      for (const [inner, child] of Object.entries(value)) walk(child, Number.isNaN(Number(inner)) ? inner : name);
  };
  walk(office, '');
  walk(by, 'by');
  expect(office.kind).toBe('office');
  expect(hasUnsafeNames(office)).toBe(false);
}

/** Reads it, and gives what came out; anything else than our two errors fails the test. */
async function opened(fragment: string): Promise<ListInLink | undefined> {
  const begun = performance.now();
  try {
    return await readListLink(fragment);
  } catch (error) {
    if (!(error instanceof ListLinkError || error instanceof ParseError)) throw error;
    return undefined;
  } finally {
    const taken = performance.now() - begun;
    if (taken > slowest) expect.fail(`It took ${taken} ms.`);
  }
}

test(`of ${count} hostile links none throws anything else, hangs, passes as signed, or leads elsewhere`, async () => {
  let read = 0;
  for (let at = 0; at < count; at += 1) {
    const fragment = at % 500 === 0 ? pick(heavy)() : pick(kinds)();
    const list = await opened(fragment);
    if (!list) continue;
    read += 1;
    expectHarmless(list);
    const { is } = await verifyLinked(list, [key]);
    if (is === 'signed') expect(genuine.has(list.text)).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }
  // Else the generator would only ever be refused at the door.
  expect(read).toBeGreaterThan(count / 50);
});

test(`of ${count / 5} hostile files none throws anything but what says that it is no profile, or passes as signed`, async () => {
  const office = officeCalled('bombana');
  const file = JSON.stringify(office, null, 2);
  const files = { 'bombana.json': file };
  const signature = signatureText(await signFiles(files, { office: 'bombana', on: '2026-11-23' }, key));
  for (let at = 0; at < count / 5; at += 1) {
    const hostile = JSON.stringify(spoilt(office), null, 2);
    try {
      parseOffice(JSON.parse(hostile));
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError);
    }
    const bytes = new TextEncoder().encode(signature);
    bytes[below(bytes.length)] = below(256);
    const changed = new TextDecoder().decode(bytes);
    const altered = await verifySignature({ office: 'bombana', files: { 'bombana.json': hostile }, signature }, [key]);
    if (hostile !== file) expect(altered.is).toBe('altered');
    const { is } = await verifySignature({ office: 'bombana', files, signature: changed }, [key]);
    if (JSON.stringify(jsonOf(changed)) !== JSON.stringify(jsonOf(signature))) expect(is).not.toBe('signed');
  }
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
