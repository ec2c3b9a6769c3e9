import type { Dossier } from '../dossier.ts';
import { type Finding, finding } from '../finding.ts';
import { holderOf } from '../identifiers/npwp.ts';
import { positionsByForm } from '../law.ts';
import type { LegalForm } from '../terms.ts';
import type { Check } from './check.ts';
import { npwpFrom } from './identifiers.ts';

/** What does not fit the legal form, as doubts: a deed of an individual, a position, a kind of NPWP. */
export const checkLegalForm: Check = ({ dossier, given }) => {
  const form = dossier.answers.legalForm;
  if (!form) return [];
  return [...deedOfIndividual(given, form), ...unusualPosition(dossier, form), ...unusualHolder(dossier, form)];
};

/** A deed is in use for no individual; that one was given makes the legal form doubtful. */
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
