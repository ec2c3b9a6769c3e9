import { type Finding, finding } from '../finding.ts';
import { sameEmail } from '../identifiers/contact.ts';
import type { Check } from './check.ts';
import { npwpFrom } from './identifiers.ts';

/** What is to be changed must change. */
export const checkChanges: Check = ({ dossier, service }) => {
  const { account, request, company } = dossier;
  if (
    service.id === 'email-change' &&
    account.email?.trim() &&
    request.newEmail?.trim() &&
    sameEmail(account.email, request.newEmail)
  ) {
    return [finding('email-unchanged', { path: 'request.newEmail' })];
  }
  return service.id === 'npwp-change' ? npwpChange(request.oldNpwp, company.npwp) : [];
};

/**
 * The same number as typed is no change. The old number in 15 digits and the new in 16 are one number in its
 * new form (PMK 112/PMK.03/2022): the central account's "Perbarui Data" may do, so it is a doubt with advice.
 */
function npwpChange(old: string | undefined, current: string | undefined): Finding[] {
  const [before, after] = [npwpFrom(old ?? ''), npwpFrom(current ?? '')];
  if (!before.ok || !after.ok || before.npwp.long !== after.npwp.long) return [];
  const digits = (text: string | undefined): number => (text ?? '').replace(/\D/g, '').length;
  return digits(old) === 15 && digits(current) === 16
    ? [finding('npwp-only-new-form', { path: 'company.npwp' })]
    : [finding('npwp-unchanged', { path: 'company.npwp' })];
}
