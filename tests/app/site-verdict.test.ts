import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteVerdict } from '../../src/app/ui/origin-notice.tsx';
import { droppedInText, droppedOffice, noneDroppedIn, withKey, withOffice } from '../../src/catalog/dropped-in.ts';
import { makeKey, signatureText, signFiles } from '../../src/handoff/signature.ts';
import { officeWith } from '../support/kernel/profiles.ts';

const office = officeWith([]);
const { id } = office;
const profile = `${JSON.stringify(office)}\n`;
const wording = '# Surat\n';
const key = await makeKey('LPSE Contoh');
const about = { office: id, on: '2026-11-23' };
const files = { [`${id}.json`]: profile, [`cover.${id}.md`]: wording };
const signature = signatureText(await signFiles(files, about, key));
const list = (signed: boolean) => withOffice(noneDroppedIn, droppedOffice(office, [`cover.${id}`], signed));
const known = (signed: boolean) => droppedInText(withKey(list(signed), id, { name: key.name, key: key.key }));

let site = 0;
let served: Record<string, string>;
beforeEach(() => {
  // Each test is another site: what a site's list says is fetched once.
  site += 1;
  served = { 'daftar.json': known(true), ...files, [`${id}.sig.json`]: signature };
  vi.stubGlobal('fetch', async (address: string) => {
    const text = served[address.slice(address.lastIndexOf('/') + 1)];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const verdict = () => siteVerdict(`https://contoh.go.id/${site}/`, id);

test('a list that its office put into the site and signed is known as its own', async () => {
  expect(await verdict()).toEqual({ is: 'signed', by: 'LPSE Contoh', on: '2026-11-23' });
});

test.each([`${id}.json`, `cover.${id}.md`, `${id}.sig.json`])('one letter changed in %s is told', async (name) => {
  served = { ...served, [name]: (served[name] ?? '').replace(/[a-z](?=[a-z])/, 'x') };
  expect(await verdict()).toEqual({ is: 'altered' });
});

test('a list that someone else signed in the place of the office is altered', async () => {
  const other = await makeKey('LPSE Contoh');
  served = { ...served, [`${id}.sig.json`]: signatureText(await signFiles(files, about, other)) };
  expect(await verdict()).toEqual({ is: 'altered' });
});

test('without a key that the site knows, it is signed by somebody', async () => {
  served = { ...served, 'daftar.json': droppedInText(list(true)) };
  expect(await verdict()).toMatchObject({ is: 'unknown-key', by: 'LPSE Contoh' });
});

test('an office that signs nothing is not spoken of, unless the site knows its key', async () => {
  served = { ...served, 'daftar.json': droppedInText(list(false)) };
  expect(await verdict()).toBeUndefined();
  site += 1;
  served = { ...served, 'daftar.json': known(false) };
  expect(await verdict()).toEqual({ is: 'unsigned' });
});

test('where the signature or a wording cannot be had, or nothing can be checked, that is said, and no change is claimed', async () => {
  const { [`${id}.sig.json`]: _signature, ...without } = served;
  served = without;
  expect(await verdict()).toEqual({ is: 'unproved' });
  const { [`cover.${id}.md`]: _wording, ...withoutWording } = { ...without, [`${id}.sig.json`]: signature };
  served = withoutWording;
  expect(await verdict()).toEqual({ is: 'unproved' });
  served = { ...served, ...files };
  vi.stubGlobal('crypto', {});
  expect(await verdict()).toEqual({ is: 'unproved' });
});
