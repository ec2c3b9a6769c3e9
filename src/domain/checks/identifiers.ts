import { type Finding, finding } from '../finding.ts';
import { isEmail, isNib, isPhone } from '../identifiers/contact.ts';
import { nikProblem } from '../identifiers/nik.ts';
import { type NpwpReading, readNpwp } from '../identifiers/npwp.ts';
import type { Check } from './check.ts';

type Field = readonly [path: string, text: string | undefined];

/** An NPWP as typed, read with the NIK's own rule for the 16-digit form of individuals. */
export const npwpFrom = (text: string): NpwpReading => readNpwp(text, (digits) => nikProblem(digits) === null);

/** Numbers and addresses, each by its own form. */
export const checkIdentifiers: Check = ({ dossier }) => {
  const { company, account, request, signatory, attorney, admin, directors, papers } = dossier;
  const npwps: Field[] = [
    ['company.npwp', company.npwp],
    ['request.oldNpwp', request.oldNpwp],
    ...Object.entries(papers).map(([key, paper]): Field => [`papers.${key}.npwp`, paper?.npwp]),
  ];
  const niks: Field[] = [
    ['signatory.nik', signatory.nik],
    ['attorney.nik', attorney.nik],
    ['admin.nik', admin.nik],
    ...directors.map((director, index): Field => [`directors.${index}.nik`, director.nik]),
    ...Object.entries(papers).map(([key, paper]): Field => [`papers.${key}.nik`, paper?.nik]),
  ];
  const emails: Field[] = [
    ['account.email', account.email],
    ['company.email', company.email],
    ['request.newEmail', request.newEmail],
  ];
  const phones: Field[] = [
    ['company.phone', company.phone],
    ['signatory.phone', signatory.phone],
    ['attorney.phone', attorney.phone],
  ];
  return [
    ...each(npwps, (path, text) => {
      const reading = npwpFrom(text);
      return reading.ok ? null : finding('npwp-invalid', { path, problem: reading.problem, digits: reading.digits });
    }),
    ...each(niks, (path, text) => {
      const problem = nikProblem(text);
      return problem && finding('nik-invalid', { path, problem });
    }),
    ...each([['company.nib', company.nib]], (path, text) => (isNib(text) ? null : finding('nib-invalid', { path }))),
    ...each(emails, (path, text) => (isEmail(text) ? null : finding('email-invalid', { path }))),
    ...each(phones, (path, text) => (isPhone(text) ? null : finding('phone-invalid', { path }))),
  ];
};

/** Runs a check over every field that is filled in. */
function each(fields: readonly Field[], check: (path: string, text: string) => Finding | null): Finding[] {
  return fields.flatMap(([path, text]) => {
    const found = text?.trim() ? check(path, text.trim()) : null;
    return found ? [found] : [];
  });
}
