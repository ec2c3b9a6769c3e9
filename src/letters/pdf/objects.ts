import { type PDFContext, PDFHexString, type PDFObject, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';

type Entry = string | number | PDFObject | undefined;

/** Registers a stream; in its dictionary, as in every one made by `context.obj`, plain strings become names. */
export function streamOf(context: PDFContext, bytes: Uint8Array, entries: Record<string, Entry>): PDFRef {
  const dictionary = context.obj({ ...entries, Length: bytes.length });
  return context.register(PDFRawStream.of(dictionary, bytes));
}

/** Text for people, in UTF-16. */
export const textOf = (text: string): PDFHexString => PDFHexString.fromText(text);

/** Letters and digits for programs: a language, a date, a registry. */
export const codeOf = (code: string): PDFString => PDFString.of(code);
