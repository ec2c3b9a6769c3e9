import type { NikProblem, NpwpProblem } from '../../domain/identifiers.ts';
import {
  type FindingNames,
  type FindingWords,
  fieldNaming,
  fieldsInReport,
  namedPart,
  shownCharacter,
} from '../finding-words.ts';
import { rupiah } from '../numerals.ts';
import { listed, partWordsOf } from '../part-names.ts';
import { changed, fields, individual, papers, questions, terms } from './names.ts';

/** How parts are named on the English screen. */
export const english = partWordsOf(terms);

const names: FindingNames = {
  field: fieldNaming(
    fields,
    papers,
    'The list of directors',
    (kind, number) => `${kind === 'nik' ? 'NIK' : 'Name'} of director ${number}`,
    (number) => `Your addition ${number}`,
  ),
  paper: (paper) => papers.paper[paper],
  question: (question) =>
    question.ask === 'exists'
      ? questions.exists.replace('{{thing}}', terms.document[question.document])
      : questions[question.ask],
  lacking: (lacking) =>
    listed(
      lacking.map((form) => terms.form[form]),
      terms.and,
    ),
  document: (document) => terms.document[document as keyof typeof terms.document] ?? document,
  part: (report, requirement, part) => namedPart(english, report, requirement, part),
};

const npwpProblems: Record<NpwpProblem, (digits: number) => string> = {
  characters: () => 'may hold digits, dots and dashes only. Copy it again from the NPWP card.',
  length: (digits) => `must have 15 or 16 digits; ${digits} were typed. Look at the NPWP card again.`,
  'check-digit': () => 'is wrong: its check digit does not fit. Compare it digit by digit with the NPWP card.',
  'is-nitku': () => 'has 22 digits: that is the NITKU of a place of business. Type its first 16 digits only.',
  nik: () => 'is not a NIK. A company’s 16-digit NPWP begins with 0. Look again.',
};

const nikProblems: Record<NikProblem, string> = {
  characters: 'may hold digits only. Copy it again from the KTP.',
  length: 'must have 16 digits. Count them again on the KTP.',
  province: 'is wrong: its first two digits are no province. Compare with the KTP.',
  date: 'is wrong: digits 7 to 12 are no date of birth. Compare with the KTP.',
  serial: 'is wrong: its last four digits cannot be 0000. Compare with the KTP.',
};

const fieldOf = fieldsInReport(names.field, individual, changed);

/** Findings in English: what is wrong and what to do, under 25 words. */
export const findings: FindingWords = {
  'list-unpublished': () =>
    'This LPSE publishes no list for this service. Ask the office, or use the national base list.',
  'answer-missing': ({ question }) => `A question is open: ${names.question(question)}`,
  'fact-missing': ({ path }, report) => `${fieldOf(path, report)} is not filled in yet.`,
  'requirement-missing': ({ requirement, part, lacking }, report) =>
    lacking.length === 0
      ? `${names.part(report, requirement, part)}: get one ready.`
      : `${names.part(report, requirement, part)}: ${names.lacking(lacking)} not ready yet.`,
  'clock-implausible': ({ today }) => `This device says it is ${today}. Set its date right, then load the page again.`,
  'channel-not-offered': () => 'This LPSE does not offer the chosen way. Choose another.',
  'mailbox-needed': () =>
    'The request must come from the registered mailbox. If that no longer opens, choose another way.',
  'attorney-not-allowed': ({ rule }) =>
    rule === 'nobody'
      ? 'This LPSE takes papers from the signatory alone. Change who hands in.'
      : 'This LPSE takes an attorney only if the deed names them. Send another, or let the signatory come.',
  'npwp-invalid': ({ path, problem, digits }, report) => `${fieldOf(path, report)} ${npwpProblems[problem](digits)}`,
  'nik-invalid': ({ path, problem }, report) => `${fieldOf(path, report)} ${nikProblems[problem]}`,
  'nib-invalid': ({ path }) => `${names.field(path)} must have 13 digits. Compare with the NIB from OSS.`,
  'email-invalid': ({ path }, report) => `${fieldOf(path, report)} is not right yet. Write it like name@company.co.id.`,
  'phone-invalid': ({ path }, report) =>
    `${fieldOf(path, report)} is not right yet. Write it like 0812 3456 7890 or +62 21 555 0123.`,
  'date-invalid': ({ path, found }) => `${names.field(path)}: “${found}” is not in the calendar. Mend the date.`,
  'date-in-future': ({ path, found }) => `${names.field(path)} (${found}) lies in the future. Mend the date.`,
  'letter-before-deed': ({ letter, deed }) =>
    `The letter’s date (${letter}) is before the deed’s (${deed}). Mend one of them.`,
  'amendment-before-establishment': ({ amendment, deed }) =>
    `The amendment (${amendment}) is before the deed of establishment (${deed}). Mend one of them.`,
  'email-unchanged': () => 'The new e-mail is the old one. Type the new one.',
  'npwp-unchanged': () => 'The new NPWP is the old one. Mend one of them.',
  'attorney-is-signatory': () =>
    'The attorney is the signatory. Name another person, or choose that the signatory comes.',
  'attorney-nik-is-signatory': () => 'The attorney’s NIK is the signatory’s. Copy each again from its KTP.',
  'individual-with-deed': () =>
    'An individual has no deed, so its data are not used. If there is a deed, mend the legal form.',
  'paper-expired': ({ path, until, visit }) =>
    `${names.field(path)} ${until}, but the file is handed in on ${visit}. Renew it first.`,
  'name-differs': ({ path, expected, found }) =>
    `${names.field(path)}: “${found}”, but the letter says “${expected}”. Make them the same.`,
  'number-differs': ({ path, expected, found }) =>
    `${names.field(path)}: ${found}, but the letter says ${expected}. Make them the same.`,
  'character-unprintable': ({ path, characters }) =>
    `${names.field(path)} holds characters that cannot be printed: ${characters.map(shownCharacter).join(' ')}. Use Latin letters.`,
  'email-change-first': () =>
    'The link for a new password goes to the registered email, which cannot be opened. Change the email first; your data come along.',
  'npwp-only-new-form': () =>
    'The new NPWP is the old number with 16 digits. First try “Perbarui Data” at akun.inaproc.id; a visit may not be needed.',
  'position-unusual': ({ form, usual }) =>
    `This position is unusual for ${terms.shortForm[form]}; usual is ${usual.slice(0, 2).join(' or ')}. Compare with the deed.`,
  'npwp-holder-unusual': ({ form }) =>
    `This kind of NPWP is unusual for ${terms.shortForm[form]}. Make sure that it is the right one.`,
  'list-not-for-you': () => 'This list was made for another legal form. Ask the LPSE first.',
  'stand-in-unconfirmed': ({ listed: paper, standIn }) =>
    `The list names ${names.document(paper)}, not ${names.document(standIn)}. Ask the LPSE first whether it takes it.`,
  'stand-in-fits': ({ standIn }) =>
    `${names.document(standIn)} is one of the “other licences” that this list names, so it will do.`,
  'no-visit-needed': () => 'No visit needed: this is settled online by yourself.',
  'central-account-first': ({ address }) =>
    `First try the central account INAPROC at ${address}. It may settle this without a visit.`,
  'try-first': ({ step, stepEnglish }) => `First try: ${stepEnglish ?? step}`,
  'meterai-changed': ({ printed, value, source, requirement, oldUntil, oldValid }, report) =>
    `${names.part(report, requirement)}: the list says ${rupiah(printed)}, now it is ${rupiah(value)} (${source}).${
      oldUntil ? ` Old stamps ${oldValid ? 'hold until' : 'hold no more since'} ${oldUntil}.` : ''
    }`,
  'power-of-attorney-not-listed': () =>
    'This list does not name a power of attorney. We prepare one since the signatory does not come; ask whether it needs a stamp.',
  'evidence-unstated': ({ requirement }, report) =>
    `${names.part(report, requirement)}: original or copy is not stated. Bring the original, and a copy.`,
  'list-open-ended': ({ citation }) =>
    `The list ends openly (“${(citation.quote ?? 'dll.').split(/\s+/).slice(-3).join(' ')}”). Ask the LPSE what else it wants.`,
  'list-old': ({ year }) => `This list is from ${year}. Make sure with the LPSE that it still holds.`,
  'list-undated': () => 'The source of this list bears no date. Make sure with the LPSE that it still holds.',
  'list-partial': () => 'Only a part of this list could be seen. Ask the LPSE for the whole.',
  'national-list': ({ year }) =>
    `This is the national base list (${year ?? 'undated'}), not your office’s own. Ask the LPSE first.`,
  'lkpp-decides': () => 'The LPSE passes this request on to LKPP, which decides. It may take longer.',
};
