import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ParseError } from '../../src/domain/parse.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { listDictionary1 } from '../../src/handoff/list-dictionary-1.ts';
import {
  ListLinkError,
  type ListLinkProblem,
  listLink,
  listText,
  mostPackedBytes,
  readListLink,
} from '../../src/handoff/list-link.ts';
import { linkCode } from '../../src/handoff/sheet-codes.ts';
import { profileDifferences } from '../../src/workshop/profile-differences.ts';
import { codesIn } from '../support/desk/decode.ts';
import { scanOf } from '../support/desk/scan.ts';
import { linkOfText, shippedLists } from '../support/handoff/lists.ts';
import { anyProfile } from '../support/kernel/any-profile.ts';
import { officeCalled } from '../support/kernel/dossiers.ts';
import { document, entry, officeWith } from '../support/kernel/profiles.ts';

const by = 'LPSE Contoh';
const site = 'https://siapberkas.example.go.id/';

async function refusal(fragment: string): Promise<ListLinkProblem | undefined> {
  try {
    await readListLink(fragment);
    return undefined;
  } catch (error) {
    if (error instanceof ListLinkError) return error.problem;
    throw error;
  }
}

test('the dictionary of version 1 is frozen: posters are read with it', () => {
  expect(bytesToHex(sha256(utf8ToBytes(listDictionary1)))).toBe(
    '4634846ff157de3a786acf3f608eb03012f45ea5857b842148e927da9bf4602d',
  );
});

/** Without what no list in a link has: the schema's address, and sources that nothing cites. */
const unlike = ['$schema', 'sources'];

test('every shipped list that may travel comes out of its link as it went in', async () => {
  let travelled = 0;
  for (const { office } of shippedLists) {
    if (JSON.stringify(office).includes('"http://')) continue;
    const link = listLink(office, { by });
    expect(link).toMatch(/^l=1[0-9A-Z]+$/);
    const read = await readListLink(`#${link}`);
    expect(read).toEqual({ office: expect.anything(), by, text: listText(office) });
    const told = profileDifferences(office, read.office);
    expect(told.filter(({ code, path }) => !(code !== 'added' && unlike.some((one) => path.startsWith(one))))).toEqual(
      [],
    );
    expect(listText(read.office)).toBe(listText(office));
    travelled += 1;
  }
  expect(travelled).toBeGreaterThan(20);
});

test('whatever a profile can say travels, unless it is too much or an address is none', async () => {
  await fc.assert(
    fc.asyncProperty(anyProfile, async (raw) => {
      const office = parseOffice(JSON.parse(JSON.stringify(raw)));
      const read = await readListLink(listLink(office, { by }));
      const told = profileDifferences(office, read.office);
      expect(told.filter(({ path }) => !path.startsWith('sources.'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every shipped list for one service fits a code that a phone reads; so many signs, so many modules', () => {
  const links = shippedLists
    .filter(({ office }) => !JSON.stringify(office).includes('"http://'))
    .map(({ office }) => listLink(office, { by: office.name }));
  const codes = links.map((link) => linkCode(`${site}daftar/#${link}`));
  expect(codes.filter((code) => code === null)).toEqual([]);
  const lengths = links.map(({ length }) => length).sort((one, other) => one - other);
  expect(lengths[lengths.length >> 1]).toBeLessThan(1000);
  const whole = ['muaro-jambi', 'bombana', 'siak'].map((id) => listLink(officeCalled(id), { by }).length);
  if (process.env.FIGURES)
    console.info({
      links: lengths.length,
      median: lengths[lengths.length >> 1],
      most: lengths.at(-1),
      whole,
      sizes: codes.map((code) => code?.modules.length).sort(),
      ecc: codes.map((code) => code?.level).join(''),
    });
});

test('the code of each shipped list is read off its poster: askew, unsharp and grainy, five pixels a module', async () => {
  const links = shippedLists
    .filter(({ office }) => !JSON.stringify(office).includes('"http://'))
    .map(({ office }) => `${site}daftar/#${listLink(office, { by: office.name })}`);
  const read = await Promise.all(
    links.map(async (link) => {
      const modules = linkCode(link)?.modules ?? [];
      // Of 130 mm on the poster, eight modules are its white margin.
      const side = (130 * modules.length) / (modules.length + 8);
      const dpi = (5 * modules.length * 25.4) / side;
      return codesIn(scanOf(modules, { side, dpi, turned: 3, blur: 0.3, noise: 12, copied: false }));
    }),
  );
  expect(links.filter((link, at) => read[at]?.[0] !== link)).toEqual([]);
}, 120_000);

test('a link that is cut, changed, of a newer version or none at all says which', async () => {
  const link = listLink(officeCalled('bombana'), { by });
  expect(await refusal('')).toEqual({ code: 'no-list' });
  expect(await refusal('SB123')).toEqual({ code: 'no-list' });
  expect(await refusal(link.slice(0, -1))).toEqual({ code: 'damaged' });
  expect(await refusal(link.slice(0, 40))).toEqual({ code: 'damaged' });
  expect(await refusal(`${link.slice(0, 50)}${link[50] === 'A' ? 'B' : 'A'}${link.slice(51)}`)).toEqual({
    code: 'damaged',
  });
  expect(await refusal(link.replace('l=1', 'l=2'))).toEqual({ code: 'unknown-version', version: '2' });
  expect(await refusal(`l=1${'A'.repeat(mostPackedBytes * 2)}`)).toEqual({ code: 'too-large' });
  expect(await refusal(linkOfText(' '.repeat(500_000)))).toEqual({ code: 'too-large' });
});

const raw = (): Record<string, unknown> => JSON.parse(listText(officeCalled('bombana')));
const refusedOffice = (change: (office: Record<string, unknown>) => void): Promise<ListLinkProblem | undefined> => {
  const office = raw();
  change(office);
  return refusal(linkOfText(JSON.stringify({ by, office })));
};

test.each([
  'http://lpse.contoh.go.id',
  'https://lpse.contoh.go.id@jahat.example',
  'https://nama:sandi@lpse.contoh.go.id',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<b>',
  'ftp://lpse.contoh.go.id',
  '//jahat.example',
  '\\\\jahat.example',
  'lpse@contoh.go.id?bcc=jahat@example.com',
  'https://lpse.contoh.go.id\\@jahat.example',
  'https://lpse.cоntoh.go.id',
])('the address %s never comes out of a link', async (address) => {
  const forbidden = { code: 'forbidden', faults: [{ code: 'address', path: 'contact.site' }] };
  expect(
    await refusedOffice((office) => {
      office.contact = { site: address };
    }),
  ).toEqual(forbidden);
});

test.each([
  'https://lpse.contoh.go.id/a?b=c#d',
  'lpse@contoh.go.id',
  '(0741) 555012',
  'Jalan Merdeka Nomor 1, lantai 2',
  'lpse.contoh.go.id',
  '0812-3456-7890',
])('the address %s travels', async (address) => {
  const office = { ...officeCalled('bombana'), contact: { site: address } };
  expect((await readListLink(listLink(office, { by }))).office.contact.site).toBe(address);
});

test('texts with hidden signs, pages over http, or the name of the national list are refused with their place', async () => {
  const put = (field: string, value: string) =>
    refusedOffice((office) => {
      office[field] = value;
    });
  for (const sign of ['\u202e', '\u2066', '\u200b', '\u0000', '\u001b', '\ufeff', '\u2028'])
    expect(await put('name', `LPSE ${sign}Contoh`)).toEqual({
      code: 'forbidden',
      faults: [{ code: 'characters', path: 'name' }],
    });
  expect(await put('name', 'LPSE http://jahat.example')).toEqual({
    code: 'forbidden',
    faults: [{ code: 'address', path: 'name' }],
  });
  expect(await put('kind', 'base')).toEqual({ code: 'forbidden', faults: [{ code: 'not-an-office', path: 'kind' }] });
  expect(await refusal(linkOfText(`{"by":"${by}","office":{"__proto__":{"x":1}}}`))).toEqual({ code: 'unsafe' });
  expect(await refusal(linkOfText(JSON.stringify({ by: 'L\u202e', office: raw() })))).toEqual({ code: 'unnamed' });
  expect(await refusal(linkOfText(JSON.stringify({ by, office: raw(), more: 1 })))).toEqual({ code: 'damaged' });
  await expect(readListLink(linkOfText(JSON.stringify({ by, office: { ...raw(), town: 7 } })))).rejects.toBeInstanceOf(
    ParseError,
  );
});

test('a list that may not travel is not written either, and says where it fails', () => {
  const bad = officeWith([entry('ktp', document('ktp'))], { notes: [] });
  const office = { ...bad, contact: { site: 'http://lpse.contoh.go.id' } };
  expect(() => listLink(office, { by })).toThrow('contact.site: address');
  expect(() => listLink(bad, { by: ' ' })).toThrow('who gives it');
  const many = officeWith(Array.from({ length: 121 }, (_, at) => entry(`butir-${at}`, document('ktp'))));
  expect(() => listLink(many, { by })).toThrow('too-many');
});
