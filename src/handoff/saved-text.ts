import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dossier } from '../domain/dossier.ts';
import type { Attachment } from '../letters/pdf/render-pdf.ts';

/** The dossier as the text of a file, with a checksum over everything else in it. */
export function savedText(dossier: Dossier): string {
  return `${JSON.stringify({ ...dossier, integrity: checksumOf(dossier) }, null, 2)}\n`;
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
