import { deflated } from './bytes.ts';
import type { ObjectFile } from './file/object-file.ts';
import { codeOf, nameOf, type PdfString, type Reference, textOf } from './file/value.ts';

/** A file that travels inside the PDF: what the letter was made from. */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** Embeds a file as the source of the document: ISO 19005-3, 6.8. Returns its file specification. */
export function attach(
  file: ObjectFile,
  { name, mime, bytes, description }: Attachment,
  date: string | undefined,
): Reference {
  const content = file.addStream(deflated(bytes), {
    Type: '/EmbeddedFile',
    Subtype: nameOf(mime),
    Filter: '/FlateDecode',
    Params: { Size: bytes.length, ModDate: date === undefined ? undefined : pdfDate(date) },
  });
  return file.add({
    Type: '/Filespec',
    F: textOf(name),
    UF: textOf(name),
    Desc: textOf(description),
    AFRelationship: '/Source',
    EF: { F: content, UF: content },
  });
}

/** A day as PDF writes it. */
export const pdfDate = (date: string): PdfString => codeOf(`D:${date.replaceAll('-', '')}000000Z`);
