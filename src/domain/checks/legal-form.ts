import type { Dossier } from '../dossier.ts';
import { type Finding, finding } from '../finding.ts';
import { holderOf } from '../identifiers/npwp.ts';
import { positionsByForm } from '../law.ts';
import type { LegalForm } from '../terms.ts';
import type { Check } from './check.ts';
import { npwpFrom } from './identifiers.ts';

/** What does not fit the legal form: a deed of an individual, and, as doubts, a position or a kind of NPWP. */
export const checkLegalForm: Check = ({ dossier }) => {
  const form = dossier.answers.legalForm;
  if (!form) return [];
  return [...deedOfIndividual(dossier, form), ...unusualPosition(dossier, form), ...unusualHolder(dossier, form)];
};

function deedOfIndividual({ company, papers, answers }: Dossier, form: LegalForm): Finding[] {
  if (form !== 'individual') return [];
  const filled = Object.values(company.deed ?? {}).some((text) => text?.trim());
  if (filled) return [finding('individual-with-deed', { path: 'company.deed.number' })];
  const paper = Object.values(papers['akta-pendirian'] ?? {}).some((text) => text?.trim());
  if (paper) return [finding('individual-with-deed', { path: 'papers.akta-pendirian.company' })];
  const claimed = answers.exists?.['akta-pendirian'] === true || answers.exists?.['akta-perubahan'] === true;
  return claimed ? [finding('individual-with-deed', { path: 'answers.legalForm' })] : [];
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
