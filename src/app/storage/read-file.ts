import { decodeBlob } from '../ui/decoder.ts';
import { readDossierFile } from './dossier-file.ts';
import { type Reading, readCodes, readingOf } from './read-text.ts';

/** A photograph of a sheet is no larger than this. */
const mostPictureBytes = 32_000_000;

/** Reads a file that was chosen or dropped: a PDF of ours, a saved dossier, or a picture of codes. Never throws. */
export async function readFile(file: File): Promise<Reading> {
  if (file.type.startsWith('image/')) return readPicture(file);
  try {
    return readingOf(await readDossierFile(file));
  } catch {
    // The file went away while it was read, as from a stick that was pulled out.
    return { is: 'problem', problem: { code: 'not-a-dossier' } };
  }
}

async function readPicture(file: File): Promise<Reading> {
  if (file.size > mostPictureBytes) return { is: 'problem', problem: { code: 'too-large' } };
  try {
    const codes = await decodeBlob(file);
    return codes.length > 0 ? readCodes(codes.join(' ')) : { is: 'problem', problem: { code: 'no-picture-code' } };
  } catch {
    return { is: 'problem', problem: { code: 'no-picture-code' } };
  }
}
