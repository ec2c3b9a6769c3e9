import { type Dossier, parseDossier } from '../domain/dossier.ts';
import { hasUnsafeNames, ParseError } from '../domain/parse.ts';
import { checksumOf } from './saved-text.ts';

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
