import type {
  channel as baseChannel,
  service as baseService,
  choose as idChoose,
  clock as idClock,
  common as idCommon,
  file as idFile,
  offline as idOffline,
} from '../id/start.ts';
import type { Words } from '../words.ts';

export const common = {
  name: 'SiapBerkas',
  skip: 'Skip to the content',
  language: 'Language',
  guide: 'Guide',
  steps: 'Steps',
  step: {
    choose: 'Choose',
    questions: 'Questions',
    list: 'List',
    data: 'Data',
    letters: 'Letters',
    ready: 'Ready',
  },
  stepOf: 'Step {{number}} of {{total}}',
  back: 'Back',
  onward: 'Next: {{step}}',
  yes: 'Yes',
  no: 'No',
  cancel: 'Cancel',
  again: 'Try again',
  pageNotLoaded: 'This page has not loaded completely. Check the network and reload; what was kept is safe.',
  notLoaded: 'This part could not be loaded. Check the network and try again; what you entered is safe.',
  optional: 'may be left empty',
  otherSite: '(another site)',
  foot: {
    unofficial: 'Not an official site. The LPSE office has the last word.',
    list: 'List: {{office}}, {{year}}.',
    answer: 'Answer: {{office}}, {{year}}.',
    undated: 'undated',
    private: 'Your data are not sent anywhere: they all stay on this device.',
    desk: 'For LPSE officers: the front desk',
    workshop: "For LPSE officers: write your office's list",
    wipe: 'Erase all data',
    sharedOn: 'Turn on the mode for shared computers',
    sharedOff: 'Turn off the mode for shared computers',
  },
  wiped: 'All data have been erased from this device.',
} as const satisfies Words<typeof idCommon>;

export const choose = {
  title: 'Prepare your file for the LPSE',
  lead: 'See whether you have to go, exactly what is asked for, and print the letters. Go once, and be done.',
  what: {
    title: 'What happened?',
    'reset-password': 'Password forgotten',
    'user-id-lookup': 'User ID forgotten',
    'email-change': 'The registered email changed, or cannot be opened',
    'npwp-change': 'The NPWP changed',
    registration: 'No account yet',
    aggregation: 'The account does not work at every LPSE',
    other: 'An error message, a blocked account, or something else',
    mailbox: 'Can the email address registered in SPSE still be opened?',
  },
  advice: {
    title: 'You may not have to go',
    self: 'First try “Lupa Password” at akun.inaproc.id and on the site of the LPSE where you registered. The link goes to the registered email. No luck? Choose the LPSE below.',
    'central-account':
      'First try akun.inaproc.id: since 2024 vendor accounts are kept there. No luck? Choose the LPSE below.',
    'new-form':
      'Only from 15 to 16 digits? First try “Perbarui Data” at akun.inaproc.id. Another number? Choose the LPSE below.',
    mailboxTitle: 'Change the email first',
    mailbox:
      'The link for a new password goes to the registered email. As that cannot be opened, change the email first, then the password.',
    mailboxGo: 'Prepare the change of email',
    guideTitle: 'Look in the guide',
    guide: 'Copy the error message; the guide looks for the helpdesk’s answer to it, or prepares the report.',
    guideGo: 'Open the guide',
    guideMore: 'Look for another answer in the guide',
  },
  officeTitle: 'Which LPSE?',
  search: 'Type the name of the LPSE, regency or city',
  found: 'Matching LPSE offices: {{number}}',
  none: 'No LPSE of that name is here. Use the national base list below, and ask your LPSE.',
  more: '{{number}} match. Type more to narrow them down.',
  all: 'All LPSE offices',
  seeAll: 'See all LPSE offices ({{number}})',
  elsewhere: 'Elsewhere',
  last: 'You last used',
  notHere: 'Your LPSE is not here? Use the national base list.',
  base: 'Your LPSE is not in the list?',
  baseExplain: 'Use the national base list. It holds model procedures by LKPP, so ask your LPSE before you go.',
  shared: 'On a shared computer, as in an internet café or a copy shop?',
  openFile: 'Open a saved file',
  forOffices: 'For LPSE: put your list into your site',
  servicesTitle: 'What do you need to settle?',
  otherOffice: 'Another LPSE',
  otherService: 'Another service',
  officeDescription: 'What {{office}} asks for in matters of the SPSE account, and letters ready to print.',
  serviceDescription:
    'What {{service}} at {{office}} takes: the whole list with its source, and the application letter ready to print.',
  compare: 'Compare with another LPSE',
  tryFirst: 'Try first:',
  howSent: 'How: {{channel}}',
  unpublished: 'This LPSE has not published its list. We offer the national base list ({{year}}).',
  unpublishedAnywhere: 'No list has been published for this service.',
  central:
    'Since 2024 vendor accounts are kept centrally at akun.inaproc.id. Try there first; help is at bantuan.inaproc.id.',
  when: {
    'reset-password':
      'You forgot the password of the SPSE account, and “Lupa Password” on the login page does not help.',
    'npwp-change': 'The company has a new NPWP, and the account still bears the old one.',
    'email-change': 'The registered email address is no longer used or cannot be opened.',
    registration: 'Your company has no SPSE account yet and must register or be verified.',
    'user-id-lookup': 'You forgot the user ID, or do not know where the company was registered.',
    aggregation: 'You want one account for all LPSE offices, or activating the aggregation fails.',
  },
} as const satisfies Words<typeof idChoose>;

export const file = {
  label: 'Saved file (.json), or the PDF of a letter',
  hint: 'A file or a letter made on this site, on any device.',
  replace: 'This device already holds entries for the same LPSE and service. Replace them with this file?',
  replaceYes: 'Yes, replace',
  beside: 'Open it as another file',
  notLoaded:
    'This file could not be opened because the network is down. Connect again, then choose the file once more.',
} as const satisfies Words<typeof idFile>;

export const service = {
  'reset-password': 'Password reset',
  'npwp-change': 'Change of NPWP',
  'email-change': 'Change of email address',
  registration: 'New registration',
  'user-id-lookup': 'User ID lookup',
  aggregation: 'Aggregation of vendor data',
} as const satisfies Words<typeof baseService>;

export const channel = {
  counter: 'at the counter',
  email: 'by email',
  ticket: 'through LPSE Support (ticket)',
  upload: 'upload on the LPSE site',
  video: 'by video call',
  whatsapp: 'by WhatsApp',
  phone: 'by phone',
  'guest-book': 'in the online guest book',
  'self-service': 'by yourself, online',
  unknown: 'ask the office first how',
} as const satisfies Words<typeof baseChannel>;

/** What the first screen says, in English. */
export const start = { common, choose, file, service, channel } as const;

/** Words of working without a network, in English. */
export const offline = {
  ready: 'Ready for use without a network.',
  save: 'Save for use without a network (at most {{size}} MB)',
  saving: 'Saving…',
  incomplete: 'Not everything is saved yet. Try again when the network is good.',
  newer: 'A new version is ready; your entries stay.',
  reload: 'Load it',
  notKept: {
    title: 'This page is not saved yet',
    says: 'There is no network, and this page was never opened on this device. Open it again when there is one.',
    start: 'To the start page',
  },
} as const satisfies Words<typeof idOffline>;

export const clock = {
  wrong: 'The date of this device, {{day}}, seems wrong.',
  uses: 'Letters and checks take {{day}} as today.',
  ask: 'What is the date today?',
  set: 'Use this date',
  refused: 'Enter today’s date, not before {{day}}.',
} as const satisfies Words<typeof idClock>;
