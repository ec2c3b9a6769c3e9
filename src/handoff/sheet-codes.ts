import qrcode from 'qrcode-generator';
import type { Dossier } from '../domain/dossier.ts';
import type { Code } from '../letters/model.ts';
import { CodeError } from './code-envelope.ts';
import { encodeDossier } from './dossier-codes.ts';

/** How much of a code may be lost: 7 % or 15 %. */
export type ErrorLevel = 'L' | 'M';

/**
 * The modules of a code, row by row, true for dark; four modules around it must stay white. The address goes in as
 * bytes, the data behind `#` in QR's own alphanumeric mode.
 */
export function qrMatrix(text: string, level: ErrorLevel = 'M'): readonly (readonly boolean[])[] {
  const data = /[0-9A-Z]*$/.exec(text)?.[0] ?? '';
  const address = text.slice(0, text.length - data.length);
  const code = qrcode(0, level);
  if (address !== '') code.addData(address, 'Byte');
  if (data !== '' || address === '') code.addData(data, 'Alphanumeric');
  code.make();
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  );
}

/** How large to print a code, mm a side without its white margin: 0.47 mm a module, at least 30 and at most 45. */
export const codeSize = (modules: readonly unknown[]): number =>
  Math.min(45, Math.max(30, Math.ceil(modules.length * 0.47)));

/**
 * The codes of a dossier for its sheets; none where it is too large even for several, so that the sheet is printed
 * without.
 * @param address of the page that opens where any phone reads the code; without one, only the desk reads it
 * @param fine for a print that is read before anyone copies it: fewer codes, and finer ones
 */
export function sheetCodes(dossier: Dossier, address?: string, fine = false): readonly Code[] {
  try {
    const texts = encodeDossier(dossier, { fine, ...(address === undefined ? {} : { address }) });
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

/** Version 25: finer codes ask too much of a phone's camera at a poster. */
const mostModules = 117;
/** Beyond the largest code there is, nothing needs to be tried. */
const mostSigns = 4000;

/**
 * The code of a link for a poster, as strong as fits; null where the link is too long for one that a phone reads.
 * @param link the whole address; what is behind `#` ends in digits and capitals
 */
export function linkCode(link: string): (Pick<Code, 'modules'> & { readonly level: ErrorLevel }) | null {
  if (link.length > mostSigns) return null;
  for (const level of ['M', 'L'] as const) {
    try {
      const modules = qrMatrix(link, level);
      if (modules.length <= mostModules) return { modules, level };
    } catch {
      // More than any code holds at this level.
    }
  }
  return null;
}
