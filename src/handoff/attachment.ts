import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dossier } from '../domain/dossier.ts';
import type { Attachment } from '../letters/pdf/render-pdf.ts';
import { savedText } from './saved-text.ts';

/** Its name inside a PDF. */
export const attachedName = 'berkas.json';

/** The dossier as it travels inside a letter's PDF. */
export const attachmentOf = (dossier: Dossier): Attachment => ({
  name: attachedName,
  mime: 'application/json',
  bytes: utf8ToBytes(savedText(dossier)),
  description: 'Berkas SiapBerkas: data yang menjadi sumber surat ini',
});
