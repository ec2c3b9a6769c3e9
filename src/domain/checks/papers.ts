import type { Dossier, PaperKey } from '../dossier.ts';
import { type Finding, finding } from '../finding.ts';
import { sameName } from '../identifiers/name.ts';
import { nikDigits } from '../identifiers/nik.ts';
import { holderOf } from '../identifiers/npwp.ts';
import type { Check } from './check.ts';
import { npwpFrom } from './identifiers.ts';

type Field = 'company' | 'person' | 'nik' | 'npwp' | 'number';
type Same = (one: string, other: string) => boolean;

interface Comparison {
  readonly paper: PaperKey;
  readonly field: Field;
  readonly code: 'name-differs' | 'number-differs';
  readonly expected: (dossier: Dossier) => string | undefined;
  readonly same: Same;
}

const sameNik: Same = (one, other) => nikDigits(one) === nikDigits(other);

/**
 * 15 and 16 digits of one number are the same; an unreadable one is a finding of its own. A person's 15 digits and
 * the NIK that replaced them have no digit in common, so that nothing can be said.
 */
const sameNpwp: Same = (one, other) => {
  const [first, second] = [npwpFrom(one), npwpFrom(other)];
  if (!first.ok || !second.ok || first.npwp.long === second.npwp.long) return true;
  const [nik, old] = first.npwp.short === null ? [first, second] : [second, first];
  return nik.npwp.short === null && old.npwp.short !== null && holderOf(old.npwp) !== 'entity';
};

const sameDigits: Same = (one, other) => one.replace(/\D/g, '') === other.replace(/\D/g, '');

const company = (paper: PaperKey): Comparison => ({
  paper,
  field: 'company',
  code: 'name-differs',
  expected: (dossier) => dossier.company.name,
  same: sameName,
});
const signatory = (paper: PaperKey): Comparison => ({
  paper,
  field: 'person',
  code: 'name-differs',
  expected: (dossier) => dossier.signatory.name,
  same: sameName,
});
const number = (paper: PaperKey, field: Field, expected: Comparison['expected'], same: Same): Comparison => ({
  paper,
  field,
  code: 'number-differs',
  expected,
  same,
});

/** What is printed on a paper against what the letters say. */
const comparisons: readonly Comparison[] = [
  signatory('ktp-signatory'),
  number('ktp-signatory', 'nik', (dossier) => dossier.signatory.nik, sameNik),
  {
    paper: 'ktp-attorney',
    field: 'person',
    code: 'name-differs',
    expected: (dossier) => dossier.attorney.name,
    same: sameName,
  },
  number('ktp-attorney', 'nik', (dossier) => dossier.attorney.nik, sameNik),
  company('npwp'),
  number('npwp', 'npwp', (dossier) => dossier.company.npwp, sameNpwp),
  number('npwp-old', 'npwp', (dossier) => dossier.request.oldNpwp, sameNpwp),
  company('licence'),
  company('nib'),
  number('nib', 'number', (dossier) => dossier.company.nib, sameDigits),
  number('nib', 'npwp', (dossier) => dossier.company.npwp, sameNpwp),
  company('akta-pendirian'),
  company('akta-perubahan'),
];

/** Names and numbers across papers; a paper that was not typed in is not compared. */
export const checkPapers: Check = ({ dossier }) =>
  [...comparisons, signatory(lastDeed(dossier))].flatMap((comparison) => compare(comparison, dossier));

/** Who may sign stands in the last deed. */
const lastDeed = ({ papers }: Dossier): PaperKey =>
  papers['akta-perubahan']?.person?.trim() ? 'akta-perubahan' : 'akta-pendirian';

function compare({ paper, field, code, expected, same }: Comparison, dossier: Dossier): Finding[] {
  const wanted = expected(dossier)?.trim();
  const found = dossier.papers[paper]?.[field]?.trim();
  if (!wanted || !found || same(wanted, found)) return [];
  return [finding(code, { path: `papers.${paper}.${field}`, paper, expected: wanted, found })];
}
