import { finding } from '../finding.ts';
import { sameName } from '../identifiers/name.ts';
import { nikDigits } from '../identifiers/nik.ts';
import type { Check } from './check.ts';

/** An attorney is another person than the one who gives the power. */
export const checkPeople: Check = ({ dossier: { signatory, attorney } }) => {
  const both = (key: 'name' | 'nik'): boolean => Boolean(signatory[key]?.trim() && attorney[key]?.trim());
  return [
    ...(both('name') && sameName(signatory.name ?? '', attorney.name ?? '')
      ? [finding('attorney-is-signatory', { path: 'attorney.name' })]
      : []),
    ...(both('nik') && nikDigits(signatory.nik ?? '') === nikDigits(attorney.nik ?? '')
      ? [finding('attorney-nik-is-signatory', { path: 'attorney.nik' })]
      : []),
  ];
};
