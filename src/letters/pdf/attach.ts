import { AFRelationship, FileEmbedder, type PDFContext, type PDFRef, PDFString } from 'pdf-lib';

/** A file that travels inside the PDF: what the letter was made from. */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** Embeds a file as the source of the document: ISO 19005-3, 6.8. Returns its file specification. */
export async function attach(
  context: PDFContext,
  { name, mime, bytes, description }: Attachment,
  date: string | undefined,
): Promise<PDFRef> {
  const file = FileEmbedder.for(bytes, name, {
    mimeType: mime,
    description,
    afRelationship: AFRelationship.Source,
    ...(date === undefined ? {} : { modificationDate: midnight(date) }),
  });
  return file.embedIntoContext(context);
}

/** A day as PDF writes it. */
export const pdfDate = (date: string): PDFString => PDFString.fromDate(midnight(date));

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
