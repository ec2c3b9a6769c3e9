import { type Dossier, parseDossier } from '../../domain/dossier.ts';
import { ParseError } from '../../domain/parse.ts';

/** Why a file cannot be opened as a dossier. */
export type FileProblem =
  | { readonly code: 'too-large' }
  | { readonly code: 'not-a-dossier' }
  | { readonly code: 'broken'; readonly paths: readonly string[] };

/** A letterhead's picture of 5 MB in base64, and room for the rest. */
const mostBytes = 8_000_000;

/** Reads a saved dossier, strictly; what is wrong is returned, never thrown. */
export async function readDossierFile(file: Blob): Promise<Dossier | FileProblem> {
  if (file.size > mostBytes) return { code: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { code: 'not-a-dossier' };
  }
  try {
    return parseDossier(value);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const claims =
      typeof value === 'object' && value !== null && 'format' in value && value.format === 'siapberkas/dossier';
    return claims
      ? { code: 'broken', paths: error.problems.map((problem) => problem.path) }
      : { code: 'not-a-dossier' };
  }
}

/** The dossier as the text of a file. */
export const dossierText = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`;

/** File name: `berkas_reset-password_muaro-jambi_cv-contoh.json`. */
export function dossierFileName(dossier: Dossier): string {
  const company = (dossier.company.name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `berkas_${[dossier.service, dossier.office, company].filter(Boolean).join('_')}.json`;
}
