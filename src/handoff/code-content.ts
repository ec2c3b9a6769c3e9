import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Dossier, emptyDossier, parseDossier, withoutPicture } from '../domain/dossier.ts';
import { ParseError } from '../domain/parse.ts';
import { CodeError } from './code-envelope.ts';
import { dictionary1 } from './dictionary-1.ts';
import { packedText, unpackedText } from './packed-text.ts';
import { hasUnsafeNames } from './untrusted-json.ts';

const dictionary = utf8ToBytes(dictionary1);

/** Far above any dossier that fits into nine codes; content that inflates beyond it is refused unread. */
const mostBytes = 200_000;

/**
 * The dossier packed: what is empty left out, deflated with the dictionary of version 1.
 * @throws {CodeError} `too-large`
 */
export function packed(dossier: Dossier): Uint8Array {
  const empty = emptyDossier(dossier.office, dossier.service);
  const { format, version, ...rest } = withoutPicture(dossier);
  const given = Object.entries(rest).filter(
    ([key, value]) =>
      key === 'office' || key === 'service' || JSON.stringify(value) !== JSON.stringify(empty[key as keyof Dossier]),
  );
  const text = JSON.stringify(Object.fromEntries(given));
  if (utf8ToBytes(text).length > mostBytes) throw new CodeError({ code: 'too-large' });
  return packedText(text, dictionary);
}

/**
 * The dossier of a packed content.
 * @param version of the dossier that was packed, which its codes bear
 * @throws {CodeError} `damaged`, `too-large`, `unsafe`
 * @throws {ParseError} with every problem and its path
 */
export function unpacked(content: Uint8Array, version: number): Dossier {
  const value = jsonOf(content);
  if (hasUnsafeNames(value)) throw new CodeError({ code: 'unsafe' });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ParseError('dossier', [{ path: '', message: 'not an object' }]);
  return parseDossier({ ...value, format: 'siapberkas/dossier', version });
}

function jsonOf(content: Uint8Array): unknown {
  const unpacked = unpackedText(content, dictionary, mostBytes);
  if ('fault' in unpacked) throw new CodeError({ code: unpacked.fault });
  try {
    return JSON.parse(unpacked.text);
  } catch {
    throw new CodeError({ code: 'damaged' });
  }
}
