import type {
  changed as baseChanged,
  data as baseData,
  fields as baseFields,
  individual as baseIndividual,
  papers as basePapers,
  save as baseSave,
  questions as idQuestions,
} from '../id/names.ts';
import type { Words } from '../words.ts';

export const questions = {
  title: 'A few questions',
  lead: 'Your answers decide what is on the list. No data are asked for here.',
  legalForm: 'What is your legal form?',
  handedInBy: 'Who hands in the file?',
  by: { signatory: 'The director in person', attorney: 'Someone else, with a power of attorney' },
  byPerson: 'I myself',
  byPersonHint: 'You sign the application yourself.',
  byHint: {
    signatory: 'The director, chair or owner who signs the application letter.',
    attorney: 'For example an employee to whom the director gives the power.',
  },
  attorneyInDeed: 'Is the attorney named in the deed?',
  attorneyInDeedHint: 'The deed of establishment or the latest amendment. This LPSE makes a difference.',
  oldMailboxOpen: 'Can you still open the mailbox registered in SPSE?',
  oldMailboxOpenHint: 'The “Lupa Password” link and the answer of the LPSE go to that address.',
  exists: 'Is there this: {{thing}}?',
  attachments: 'attachments to the application letter',
  channel: 'Which way does the request go?',
} as const satisfies Words<typeof idQuestions>;

export const data = {
  title: 'Data for the letters',
  lead: 'Each fact is asked once and used in all letters. Write it as it stands on the paper.',
  nothing: 'This way needs no data.',
  wrong: 'To be mended: {{number}}',
  mayBeEmpty: 'may be empty',
  tooLong: 'This text is too long and is not kept yet. Shorten it first.',
  fromFile: 'Fill from a file of yours (NIB, NPWP, deed)',
  keep: 'Keep this company’s data for the next file',
  optional: 'More, may be left empty',
  npwpForms: '15 digits: {{short}} · 16 digits: {{long}}',
  propose: 'Use the proposed {{number}}',
  useOffice: 'Use {{office}}',
  use: 'Use {{text}}',
  group: {
    company: 'Company or vendor',
    account: 'SPSE account',
    request: 'Request',
    signatory: 'Signing director',
    self: 'You, who sign',
    attorney: 'Attorney',
    admin: 'Company admin',
    addressee: 'Addressee',
    letter: 'Letters and visit',
  },
} as const satisfies Words<typeof baseData>;

export const fields = {
  company: {
    name: { label: 'Name of the company', hint: 'In full with its legal form, as in the deed: CV …, PT ….' },
    address: { label: 'Address of the company' },
    npwp: { label: 'NPWP of the company', hint: '15 or 16 digits; dots and dashes are welcome.' },
    nib: { label: 'NIB', hint: '13 digits, from OSS.' },
    phone: { label: 'Telephone of the company' },
    email: { label: 'Email of the company' },
    deed: {
      number: { label: 'Number of the deed of establishment' },
      date: { label: 'Date of the deed of establishment' },
      notary: { label: 'Name of the notary' },
    },
    amendment: {
      number: { label: 'Number of the latest amendment' },
      date: { label: 'Date of the latest amendment' },
      notary: { label: 'Notary of the latest amendment' },
    },
    licence: { number: { label: 'Number of the business licence' }, validUntil: { label: 'Licence valid until' } },
  },
  account: {
    userId: { label: 'SPSE user ID', hint: 'Without the password. A password is never asked for here.' },
    email: { label: 'Email address registered in SPSE' },
  },
  request: {
    oldNpwp: { label: 'Old NPWP', hint: 'The one that the SPSE account bears now.' },
    newEmail: { label: 'New email address' },
    reason: {
      label: 'Reason, in Indonesian',
      hint: 'It continues “karena …”. Left empty, the letter uses the customary sentence.',
    },
  },
  signatory: {
    name: { label: 'Name of the director', hint: 'As on the KTP.' },
    nik: { label: 'NIK of the director', hint: '16 digits, on the KTP.' },
    position: { label: 'Position of the director' },
    phone: { label: 'Phone of the director' },
  },
  attorney: {
    name: { label: 'Name of the attorney', hint: 'As on the KTP.' },
    nik: { label: 'NIK of the attorney', hint: '16 digits, on the KTP.' },
    position: { label: 'Position of the attorney' },
    address: { label: 'Address of the attorney' },
    phone: { label: 'Phone of the attorney' },
  },
  admin: {
    name: { label: 'Name of the company admin' },
    nik: { label: 'NIK of the company admin' },
    position: { label: 'Position of the company admin' },
  },
  addressee: {
    name: { label: 'Name of the LPSE', hint: 'For example: LPSE Kabupaten ….' },
    town: { label: 'Town of the LPSE' },
  },
  letter: {
    number: { label: 'Number of the application letter' },
    place: { label: 'Place of the letter', hint: 'The town, as before the date of the letter.' },
    date: { label: 'Date of the letter', hint: 'Left empty, it is today.' },
  },
  powerOfAttorney: {
    number: { label: 'Number of the power of attorney' },
    validUntil: { label: 'Power of attorney valid until', hint: 'Left empty, until the errand is done.' },
    substitution: { label: 'The attorney may pass the power on to someone else (right of substitution)' },
  },
  visit: { date: { label: 'Date of the visit', hint: 'Left empty, it counts as today.' } },
} as const satisfies Words<typeof baseFields>;

export const individual = {
  company: {
    name: { label: 'Name of the vendor', hint: 'Your name, as on your KTP and NPWP.' },
    address: { label: 'Address' },
    npwp: { label: 'NPWP', hint: '16 digits (NIK) or 15; dots and dashes may be typed.' },
    phone: { label: 'Telephone' },
    email: { label: 'Email' },
  },
  signatory: {
    nik: { label: 'NIK of the signatory', hint: '16 digits, on the KTP.' },
    phone: { label: 'Telephone of the signatory' },
  },
} as const satisfies Words<typeof baseIndividual>;

export const changed = {
  'npwp-change': { from: 'Old NPWP', to: 'New NPWP' },
  'email-change': { from: 'Old email, as registered in SPSE', to: 'New email' },
} as const satisfies Words<typeof baseChanged>;

export const papers = {
  title: 'Compare with the papers (may be skipped)',
  lead: 'Copy what is printed on each paper. What differs from the letters is found here, before the desk finds it.',
  paper: {
    'ktp-signatory': 'KTP of the director',
    'ktp-attorney': 'KTP of the attorney',
    npwp: 'NPWP',
    'npwp-old': 'Old NPWP',
    licence: 'Licence',
    nib: 'NIB',
    'akta-pendirian': 'Deed of establishment',
    'akta-perubahan': 'Latest amendment',
  },
  field: {
    company: 'Printed name of the company',
    person: 'Printed name of the person',
    nik: 'Printed NIK',
    npwp: 'Printed NPWP',
    number: 'Printed number',
  },
} as const satisfies Words<typeof basePapers>;

export const save = {
  title: 'Save to a file, or open a saved file',
  explain: 'What you entered is already kept on this device. Save it to a file to go on elsewhere.',
  explainShared: 'Shared computer: your entries go with this tab. Save them to a file if you still need them.',
  save: 'Save to a file',
  lock: 'Save it locked, with a password',
} as const satisfies Words<typeof baseSave>;
