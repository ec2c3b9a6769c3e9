import type { Dossier } from '../../domain/dossier.ts';
import type { Code } from '../../letters/model.ts';
import { CodeError } from './code-error.ts';
import { encodeDossier } from './dossier-codes.ts';
import { codeSize, qrMatrix } from './matrix.ts';

/**
 * The codes of a dossier for its sheets; none where it is too large even for several, so that the sheet is printed
 * without.
 * @param address of the desk, which opens where any phone reads the code; without one, only the desk reads it
 */
export function sheetCodes(dossier: Dossier, address?: string): readonly Code[] {
  try {
    const texts = encodeDossier(dossier, address === undefined ? {} : { address });
    return texts.map((text, index) => {
      const modules = qrMatrix(text);
      return {
        modules,
        size: codeSize(modules),
        alternative: `Kode QR berisi data berkas, ${index + 1} dari ${texts.length}`,
      };
    });
  } catch (error) {
    if (error instanceof CodeError && error.problem.code === 'too-large') return [];
    throw error;
  }
}
