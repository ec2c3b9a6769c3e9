import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Dossier, parseDossier } from '../domain/dossier.ts';
import { hasUnsafeNames, ParseError } from '../domain/parse.ts';
import type { Attachment } from '../letters/pdf/render-pdf.ts';

/** A letterhead's picture of 5 MB in base64, and room for the rest; more is refused before it is parsed. */
export const mostSavedBytes = 8_000_000;

/** The content is not the one that was saved. */
export class AlteredError extends Error {
  override readonly name = 'AlteredError';

  constructor() {
    super(
      'The dossier was changed after SiapBerkas saved it: its checksum does not fit. Use the file as it was saved.',
    );
  }
}

/**
 * Reads a saved file; one without a checksum, written by hand, is read too.
 * @throws {ParseError} with every problem and its path
 * @throws {AlteredError}
 */
export function readSavedText(text: string): Dossier {
  if (text.length > mostSavedBytes) throw new ParseError('dossier', [{ path: '', message: 'larger than 8 MB' }]);
  const value = jsonOf(text.replace(/^\uFEFF/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ParseError('dossier', [{ path: '', message: 'not an object' }]);
  }
  if (hasUnsafeNames(value))
    throw new ParseError('dossier', [{ path: '', message: 'holds a name that no dossier has' }]);
  const { integrity, ...content } = value as { readonly integrity?: unknown };
  const dossier = parseDossier(content);
  if (integrity !== undefined && integrity !== checksumOf(content)) throw new AlteredError();
  return dossier;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ParseError('dossier', [
      { path: '', message: `not JSON: ${error instanceof Error ? error.message : String(error)}` },
    ]);
  }
}

/** The dossier as the text of a file, with a checksum over everything else in it. */
export function savedText(dossier: Dossier): string {
  return `${JSON.stringify({ ...dossier, integrity: checksumOf(dossier) }, null, 2)}\n`;
}

/** Over the content of a saved dossier, in whatever order its names stand. */
export const checksumOf = (content: object): string => `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(content))))}`;

/** JSON with sorted keys, so that the order in which a file is written makes no difference. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** Its name inside a PDF. */
export const attachedName = 'berkas.json';

/** The dossier as it travels inside a letter's PDF. */
export const attachmentOf = (dossier: Dossier): Attachment => ({
  name: attachedName,
  mime: 'application/json',
  bytes: utf8ToBytes(savedText(dossier)),
  description: 'Berkas SiapBerkas: data yang menjadi sumber surat ini',
});
