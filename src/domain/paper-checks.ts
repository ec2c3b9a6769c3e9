import type { Dossier } from './dossier.ts';
import type { PaperKey } from './facts.ts';
import { type Check, npwpFrom } from './field-checks.ts';
import { type Finding, finding } from './finding.ts';
import { holderOf, nikDigits, sameName } from './identifiers.ts';
import { positionsByForm } from './law.ts';
import type { LegalForm } from './terms.ts';

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
 * The 15- and 16-digit forms of one number are the same; an unreadable number is a finding of its own. A person's 15 digits
 * and the NIK that replaced them have nothing in common, so they cannot be compared.
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

/** Names and numbers across papers; papers left blank are not compared. */
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

/** What does not fit the legal form, as doubts: a deed of an individual, a position, a kind of NPWP. */
export const checkLegalForm: Check = ({ dossier, given }) => {
  const form = dossier.answers.legalForm;
  if (!form) return [];
  return [...deedOfIndividual(given, form), ...unusualPosition(dossier, form), ...unusualHolder(dossier, form)];
};

/** An individual has no deed; if one was given, the legal form is doubtful. */
function deedOfIndividual({ company, papers, answers }: Dossier, form: LegalForm): Finding[] {
  if (form !== 'individual') return [];
  const texts = [company.deed, company.amendment, papers['akta-pendirian'], papers['akta-perubahan']];
  const deeds = [answers.exists?.['akta-pendirian'], answers.exists?.['akta-perubahan']];
  return deeds.includes(true) || texts.some((one) => Object.values(one ?? {}).some((text) => text?.trim()))
    ? [finding('individual-with-deed', { path: 'answers.legalForm' })]
    : [];
}

function unusualPosition({ signatory }: Dossier, form: LegalForm): Finding[] {
  const position = signatory.position?.trim().toLowerCase().replace(/\s+/g, ' ');
  const usual = positionsByForm[form];
  if (!position || usual.some((one) => position.replace(/^(plt|pj)\.? /, '').startsWith(one.toLowerCase()))) return [];
  return [finding('position-unusual', { path: 'signatory.position', form, usual })];
}

/** An entity's number in a person's hand, or the other way round; a UD/PO trades under its owner's number. */
function unusualHolder({ company }: Dossier, form: LegalForm): Finding[] {
  const reading = npwpFrom(company.npwp ?? '');
  if (!reading.ok) return [];
  const expected = form === 'individual' || form === 'ud' ? 'person' : 'entity';
  const holder = holderOf(reading.npwp);
  return holder === 'unknown' || holder === expected
    ? []
    : [finding('npwp-holder-unusual', { path: 'company.npwp', form })];
}

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
