import { beforeAll, expect, test, vi } from 'vitest';
import { ParseError } from '../../src/domain/parse.ts';
import { listLink, listText, readListLink } from '../../src/handoff/list-link.ts';
import { DamagedLockError, WrongPasswordError } from '../../src/handoff/locked-file.ts';
import {
  isLockedKey,
  lockedKeyText,
  makeKey,
  type OfficeKey,
  openKey,
  publicKeyText,
  readPublicKey,
  readSignature,
  signatureText,
  signFiles,
  signLinked,
  verifyLinked,
  verifySignature,
} from '../../src/handoff/signature.ts';
import { document, entry, officeWith } from '../support/kernel/profiles.ts';

vi.setConfig({ testTimeout: 120_000 });

const office = officeWith([entry('ktp', document('ktp'))]);
const files = { 'contoh.json': JSON.stringify(office, null, 2), 'cover.contoh.md': '# Sampul\n' };
const about = { office: 'contoh', on: '2026-11-23' };
let key: OfficeKey;
let other: OfficeKey;
let signature: string;

beforeAll(async () => {
  [key, other] = await Promise.all([makeKey('LPSE Contoh'), makeKey('LPSE Lain')]);
  signature = signatureText(await signFiles(files, about, key));
});

const verdict = (
  given: Partial<Parameters<typeof verifySignature>[0]>,
  keys = [key] as readonly { name: string; key: string }[],
) => verifySignature({ office: 'contoh', files, signature, ...given }, keys);

test('what an office signed is told to be its own, by the name that the page knows its key by', async () => {
  expect(await verdict({})).toEqual({ is: 'signed', by: 'LPSE Contoh', on: '2026-11-23' });
  expect(await verdict({}, [other, { name: 'LPSE Kabupaten Contoh', key: key.key }])).toMatchObject({
    by: 'LPSE Kabupaten Contoh',
  });
});

test('without a signature, with an unknown key, for another office, with a file more or less: each is told', async () => {
  expect(await verdict({ signature: undefined })).toEqual({ is: 'unsigned' });
  expect(await verdict({}, [other])).toEqual({ is: 'unknown-key', by: 'LPSE Contoh', on: '2026-11-23' });
  expect(await verdict({}, [])).toMatchObject({ is: 'unknown-key' });
  expect(await verdict({ office: 'lain' })).toEqual({ is: 'altered' });
  expect(await verdict({ files: { ...files, 'x.md': '' } })).toEqual({ is: 'altered' });
  expect(await verdict({ files: { 'contoh.json': files['contoh.json'] } })).toEqual({ is: 'altered' });
  expect(await verdict({ signature: '{}' })).toEqual({ is: 'altered' });
});

test('who signs with a key of their own in the name of the office is unknown, not the office', async () => {
  const forged = signatureText(await signFiles(files, about, { ...other, name: 'LPSE Contoh' }));
  expect(await verdict({ signature: forged })).toMatchObject({ is: 'unknown-key' });
  const claimed = JSON.stringify({ ...readSignature(forged), key: key.key });
  expect(await verdict({ signature: claimed })).toEqual({ is: 'altered' });
});

const changedAt = (text: string, at: number, by: number): string => {
  const bytes = new TextEncoder().encode(text);
  bytes[at] = (bytes[at] ?? 0) ^ by;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

test('each byte of the profile, of a letter and of the signature, changed in one bit, is told', async () => {
  for (const [name, text] of Object.entries(files))
    for (let at = 0; at < text.length; at += 1)
      for (const bit of [1, 32])
        expect(await verdict({ files: { ...files, [name]: changedAt(text, at, bit) } }), `${name} ${at}`).toEqual({
          is: 'altered',
        });
  for (let at = 0; at < signature.length; at += 1)
    for (const bit of [1, 4, 32]) {
      const changed = changedAt(signature, at, bit);
      const one = await verdict({ signature: changed });
      // A space for a space of another kind changes nothing that it says.
      if (JSON.stringify(tried(changed)) !== JSON.stringify(tried(signature)))
        expect(one.is, `${at} ${changed}`).toBe('altered');
    }
});

function tried(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

test('a list in a link is signed as it stands there, and each sign that changes in it is told', async () => {
  const signed = await signLinked(listText(office), about, key);
  const read = await readListLink(listLink(office, { by: key.name, signature: signed }));
  expect(await verifyLinked(read, [other, key])).toEqual({ is: 'signed', by: 'LPSE Contoh', on: '2026-11-23' });
  expect(await verifyLinked(read, [other])).toEqual({ is: 'altered' });
  expect(await verifyLinked(read, [])).toMatchObject({ is: 'unknown-key' });
  expect(await verifyLinked({ ...read, office: { id: 'lain' } }, [key])).toEqual({ is: 'altered' });
  for (let at = 0; at < read.text.length; at += 1)
    expect(await verifyLinked({ ...read, text: changedAt(read.text, at, 1) }, [key])).toEqual({ is: 'altered' });
  const { signature: _, ...unsigned } = read;
  expect(await verifyLinked(unsigned, [key])).toEqual({ is: 'unsigned' });
  const elsewhere = await readListLink(listLink({ ...office, revision: 2 }, { by: key.name, signature: signed }));
  expect(await verifyLinked(elsewhere, [key])).toEqual({ is: 'altered' });
});

test('the key in its file opens with its password alone, and signs as before', async () => {
  const text = await lockedKeyText(key, 'kata sandi kantor');
  expect(isLockedKey(text)).toBe(true);
  const opened = await openKey(text, 'kata sandi kantor');
  expect(await verdict({ signature: signatureText(await signFiles(files, about, opened)) })).toMatchObject({
    is: 'signed',
  });
  await expect(openKey(text, 'kata sandi lain')).rejects.toBeInstanceOf(WrongPasswordError);
  for (const at of [20, 60, 200, 400, 600])
    await expect(openKey(changedAt(text, at, 1), 'kata sandi kantor')).rejects.toBeInstanceOf(DamagedLockError);
  await expect(openKey(text.slice(0, -20), 'kata sandi kantor')).rejects.toBeInstanceOf(DamagedLockError);
  expect(text).not.toContain('pkcs8');
  await expect(crypto.subtle.exportKey('pkcs8', opened.secret)).rejects.toThrow();
});

test('a public key is a file, too; anything else is refused', () => {
  expect(readPublicKey(publicKeyText(key))).toEqual({ name: 'LPSE Contoh', key: key.key });
  for (const text of ['', '{}', publicKeyText({ ...key, key: 'AAAA' }), publicKeyText({ ...key, name: '' })])
    expect(() => readPublicKey(text)).toThrow(ParseError);
});
