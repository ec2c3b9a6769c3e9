import type { about as idAbout, findings as idFindings, remarks as idRemarks } from '../id/findings.ts';
import type { Words } from '../words.ts';
import { changed, fields, individual, papers, questions } from './names.ts';
import { terms } from './terms.ts';

export const findings: Words<typeof idFindings> = {
  'list-unpublished': 'This LPSE publishes no list for this service. Ask the office, or use the national base list.',
  'answer-missing': 'A question is open: {{question}}',
  'fact-missing': '{{field}} is not filled in yet.',
  'requirement-missing': '{{part}}: {{lacking}} not ready yet.',
  'requirement-missing_choice': '{{part}}: get one ready.',
  'clock-implausible': 'This device says it is {{today}}. Set its date right, then load the page again.',
  'channel-not-offered': 'This LPSE does not offer the chosen way. Choose another.',
  'mailbox-needed': 'The request must come from the registered mailbox. If that no longer opens, choose another way.',
  'attorney-not-allowed':
    'This LPSE takes an attorney only if the deed names them. Send another, or let the signatory come.',
  'attorney-not-allowed_nobody': 'This LPSE takes papers from the signatory alone. Change who hands in.',
  'npwp-invalid_characters': '{{field}} may hold digits, dots and dashes only. Copy it again from the NPWP card.',
  'npwp-invalid_length': '{{field}} must have 15 or 16 digits; {{digits}} were typed. Look at the NPWP card again.',
  'npwp-invalid_check-digit':
    '{{field}} is wrong: its check digit does not fit. Compare it digit by digit with the NPWP card.',
  'npwp-invalid_is-nitku':
    '{{field}} has 22 digits: that is the NITKU of a place of business. Type its first 16 digits only.',
  'npwp-invalid_nik': '{{field}} is not a NIK. A company’s 16-digit NPWP begins with 0. Look again.',
  'nik-invalid_characters': '{{field}} may hold digits only. Copy it again from the KTP.',
  'nik-invalid_length': '{{field}} must have 16 digits. Count them again on the KTP.',
  'nik-invalid_province': '{{field}} is wrong: its first two digits are no province. Compare with the KTP.',
  'nik-invalid_date': '{{field}} is wrong: digits 7 to 12 are no date of birth. Compare with the KTP.',
  'nik-invalid_serial': '{{field}} is wrong: its last four digits cannot be 0000. Compare with the KTP.',
  'nib-invalid': '{{field}} must have 13 digits. Compare with the NIB from OSS.',
  'email-invalid': '{{field}} is not right yet. Write it like name@company.co.id.',
  'phone-invalid': '{{field}} is not right yet. Write it like 0812 3456 7890 or +62 21 555 0123.',
  'date-invalid': '{{field}}: “{{found}}” is not in the calendar. Mend the date.',
  'date-in-future': '{{field}} ({{found}}) lies in the future. Mend the date.',
  'letter-before-deed': 'The letter’s date ({{letter}}) is before the deed’s ({{deed}}). Mend one of them.',
  'amendment-before-establishment':
    'The amendment ({{amendment}}) is before the deed of establishment ({{deed}}). Mend one of them.',
  'email-unchanged': 'The new e-mail is the old one. Type the new one.',
  'npwp-unchanged': 'The new NPWP is the old one. Mend one of them.',
  'attorney-is-signatory': 'The attorney is the signatory. Name another person, or choose that the signatory comes.',
  'attorney-nik-is-signatory': 'The attorney’s NIK is the signatory’s. Copy each again from its KTP.',
  'individual-with-deed':
    'An individual has no deed, so its data are not used. If there is a deed, mend the legal form.',
  'paper-expired': '{{field}} {{until}}, but the file is handed in on {{visit}}. Renew it first.',
  'paper-too-old':
    '{{part}} is of {{issued}}; handed in on {{visit}} it may be of {{oldest}} at the earliest. Ask for a new one.',
  'issued-invalid': '{{part}}: “{{found}}” is no day that has come. Copy the day from the paper.',
  'name-differs': '{{field}}: “{{found}}”, but the letter says “{{expected}}”. Make them the same.',
  'number-differs': '{{field}}: {{found}}, but the letter says {{expected}}. Make them the same.',
  'character-unprintable': '{{field}} holds characters that cannot be printed: {{characters}}. Use Latin letters.',
  'email-change-first':
    'The link for a new password goes to the registered email, which cannot be opened. Change the email first; your data come along.',
  'npwp-only-new-form':
    'The new NPWP is the old number with 16 digits. First try “Perbarui Data” at akun.inaproc.id; a visit may not be needed.',
  'position-unusual': 'This position is unusual for {{form}}; usual is {{usual}}. Compare with the deed.',
  'npwp-holder-unusual': 'This kind of NPWP is unusual for {{form}}. Make sure that it is the right one.',
  'npwp-holder-unusual_owner': 'This kind of NPWP is unusual for {{form}}. Make sure that it is the right one.',
  'list-not-for-you': 'This list was made for another legal form. Ask the LPSE first.',
  'closed-that-day': 'On a {{day}} ({{visit}}) this office is closed for it. Choose another day.',
  'stand-in-unconfirmed': 'The list names {{listed}}, not {{standIn}}. Ask the LPSE first whether it takes it.',
  'stand-in-fits': '{{standIn}} is one of the “other licences” that this list names, so it will do.',
  'channel-unknown': 'The source of this list does not say how to apply. Ask the office first.',
  'no-visit-needed': 'No visit needed: this is settled online by yourself.',
  'central-account-first': 'First try the central account INAPROC at {{address}}. It may settle this without a visit.',
  'try-first': 'First try: {{step}}',
  'meterai-changed': '{{part}}: the list says {{printed, rupiah}}, now it is {{value, rupiah}} ({{source}}).',
  'meterai-changed_valid':
    '{{part}}: the list says {{printed, rupiah}}, now it is {{value, rupiah}} ({{source}}). Old stamps hold until {{oldUntil}}.',
  'meterai-changed_ended':
    '{{part}}: the list says {{printed, rupiah}}, now it is {{value, rupiah}} ({{source}}). Old stamps hold no more since {{oldUntil}}.',
  'power-of-attorney-not-listed':
    'This list does not name a power of attorney. We prepare one since the signatory does not come; ask whether it needs a stamp.',
  'office-form': '{{part}}: use the office’s own form, “{{title}}”{{at}}.',
  'office-form_ours': '{{part}}: the office offers “{{title}}”{{at}}; a letter from here is taken, too.',
  'office-form_unstated':
    '{{part}}: the office offers “{{title}}”{{at}}. A letter from here may not be taken; compare first.',
  'requirement-recommended': '{{part}} is recommended, not required.',
  'evidence-unstated': '{{part}}: original or copy is not stated. Bring both.',
  'list-open-ended': '{{part}}: the source does not say what. Ask the LPSE, then tick it on the list.',
  'list-old': 'This list is from {{year}}. Make sure with the LPSE that it still holds.',
  'list-undated': 'The source of this list bears no date. Make sure with the LPSE that it still holds.',
  'list-partial': 'Only a part of this list could be seen. Ask the LPSE for the whole.',
  'national-list': 'This is the national base list ({{year}}), not your office’s own. Ask the LPSE first.',
  'national-list_undated': 'This is the national base list (undated), not your office’s own. Ask the LPSE first.',
  'lkpp-decides': 'The LPSE passes this request on to LKPP, which decides. It may take longer.',
  directors: 'The list of directors',
  commissioners: 'The list of commissioners',
  owners: 'The list of owners',
  director: {
    name: 'Name of director {{number}}',
    nik: 'NIK of director {{number}}',
    position: 'Position of director {{number}}',
  },
  owner: { name: 'Name of owner {{number}}', nik: 'NIK of owner {{number}}', share: 'Share of owner {{number}}' },
  addition: 'Your addition {{number}}',
  orElse: 'or',
  at: ' ({{address}})',
};

/** What an office says of a service beside its list. */
export const about = {
  label: {
    channel: 'How to apply',
    address: 'Address',
    also: 'Together with it',
    hours: 'Hours',
    servicePoint: 'Service point',
    competent: 'Which office decides',
    attorney: 'Attorney',
    before: 'Before',
    fee: 'Fee',
    answer: 'Answer',
    after: 'Afterwards',
    legalBasis: 'Legal basis',
    note: 'Note of the office',
    checked: 'Checked',
  },
  appointment: 'by appointment',
  fromRegisteredMailbox: 'from the mailbox registered with the account',
  hours: '{{days}}, {{from}}–{{until}}',
  daysOnly: '{{days}}; the hours are not stated',
  through: '{{first}} to {{last}}',
  day: {
    sunday: 'Sunday',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
  },
  within: '{{step}} Then hand in the file within {{days}} days.',
  competent: {
    'place-of-registration': 'The LPSE where the vendor registered.',
    'place-of-aggregation': 'The LPSE where the vendor was aggregated.',
    lkpp: 'LKPP; the LPSE passes the request on.',
  },
  attorney: {
    'in-deed': 'Only someone named in the deed.',
    'in-deed-or-employee': 'Someone named in the deed, or an employee.',
    nobody: 'Nobody: the director comes in person.',
  },
  free: 'Free of charge.',
  sameDay: 'On the same day.',
  days: 'Within {{days}} days.',
  workingDays: 'Within {{days}} working days.',
  checked: '{{on}}, by {{by}}.',
} as const satisfies Words<typeof idAbout>;

/** What an office says of an entry of its list beside its name and form. */
export const remarks = {
  weight: {
    'if-exists': 'required if it exists',
    recommended: 'recommended, not required',
    brought: 'just brought along, not required',
  },
  person: 'the person must be {{conditions}}',
  personIs: {
    'in-deed': 'named in the deed',
    employee: 'an employee of the vendor',
    'one-company': 'acting for one vendor only',
  },
  age: { days: 'at most {{count}} day(s) old when handed in', months: 'at most {{count}} month(s) old when handed in' },
  letterhead: 'on the company’s letterhead',
  meterai: 'with a meterai (duty stamp)',
  meteraiOf: 'with a meterai (duty stamp) of {{value, rupiah}}',
  companyStamp: 'with the company’s stamp',
  signedBy: {
    signatory: 'signed by the director',
    individual: 'signed by the vendor',
    attorney: 'signed by the attorney',
  },
  states: 'stating {{facts}}',
  form: {
    only: 'the office’s form: “{{title}}”',
    accepted: 'the office’s form, or a letter of one’s own: “{{title}}”',
    unstated: 'the office’s form, a letter of one’s own may not be taken: “{{title}}”',
  },
  colour: 'colour {{colour}}',
  otherForms: 'other legal forms',
  cover: 'with a cover that identifies the vendor',
} as const satisfies Words<typeof idRemarks>;

export const findingTexts = { findings, about, remarks, changed, fields, individual, papers, questions, terms };
