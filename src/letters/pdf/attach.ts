import type { PDFContext, PDFRef, PDFString } from 'pdf-lib';
import { deflated } from './bytes.ts';
import { codeOf, streamOf, textOf } from './objects.ts';

/** A file that travels inside the PDF: what the letter was made from. */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** Embeds a file as the source of the document: ISO 19005-3, 6.8. Returns its file specification. */
export function attach(context: PDFContext, { name, mime, bytes, description }: Attachment, date?: string): PDFRef {
  const file = streamOf(context, deflated(bytes), {
    Type: 'EmbeddedFile',
    Subtype: mime,
    Filter: 'FlateDecode',
    Params: context.obj({
      Size: bytes.length,
      ModDate: date === undefined ? undefined : pdfDate(date),
    }),
  });
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: textOf(name),
      UF: textOf(name),
      Desc: textOf(description),
      AFRelationship: 'Source',
      EF: { F: file, UF: file },
    }),
  );
}

/** A day as PDF writes it. */
export const pdfDate = (date: string): PDFString => codeOf(`D:${date.replaceAll('-', '')}000000Z`);
