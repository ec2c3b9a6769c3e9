import { channelOf } from './channel.ts';
import type { Dossier } from './dossier.ts';
import type { OfficeProfile } from './office.ts';
import { decidingQuestions } from './questions.ts';

/**
 * The dossier without what no longer applies: data given before an answer changed count for nothing and reach
 * no letter, but stay in the user's own file.
 */
export function applicable(dossier: Dossier, office: OfficeProfile): Dossier {
  const asked = asksWhoHandsIn(dossier, office);
  const represented = asked && dossier.answers.handedInBy === 'attorney';
  const amended = dossier.answers.exists?.['akta-perubahan'] !== false && dossier.answers.legalForm !== 'individual';
  const { amendment, ...company } = dossier.company;
  const { attorneyInDeed, handedInBy, ...answers } = dossier.answers;
  const {
    'ktp-attorney': ktpAttorney,
    'npwp-old': npwpOld,
    'akta-perubahan': aktaPerubahan,
    ...papers
  } = dossier.papers;
  const { oldNpwp, newEmail, ...request } = dossier.request;
  const changesNpwp = dossier.service === 'npwp-change';
  return {
    ...dossier,
    answers: {
      ...answers,
      ...(asked && handedInBy !== undefined ? { handedInBy } : {}),
      ...(represented && attorneyInDeed !== undefined ? { attorneyInDeed } : {}),
    },
    company: amended && amendment ? { ...company, amendment } : company,
    request: {
      ...request,
      ...(changesNpwp && oldNpwp !== undefined ? { oldNpwp } : {}),
      ...(dossier.service === 'email-change' && newEmail !== undefined ? { newEmail } : {}),
    },
    papers: {
      ...papers,
      ...(represented && ktpAttorney ? { 'ktp-attorney': ktpAttorney } : {}),
      ...(changesNpwp && npwpOld ? { 'npwp-old': npwpOld } : {}),
      ...(amended && aktaPerubahan ? { 'akta-perubahan': aktaPerubahan } : {}),
    },
    attorney: represented ? dossier.attorney : {},
    powerOfAttorney: represented ? dossier.powerOfAttorney : {},
    addressee: office.kind === 'base' ? dossier.addressee : {},
  };
}

/** Nobody hands in a ticket or an e-mail, unless the list asks for a surat kuasa there. */
function asksWhoHandsIn({ answers, service }: Dossier, office: OfficeProfile): boolean {
  const list = office.services[service];
  if (!list.published) return false;
  const situation = { answers, channel: channelOf(list, answers).kind };
  return decidingQuestions(list, office, situation).some(({ ask }) => ask === 'handedInBy');
}
