import type { choose as base } from '../id/choose.ts';
import type { Words } from '../words.ts';

export const choose = {
  title: 'Prepare your file for the LPSE',
  lead: 'Choose the LPSE, see exactly what it asks for, check that all is there, and print the letters. Go once, and be done.',
  guideFirst: 'Cannot log in, or an error message appears? You may not have to go.',
  guideLink: 'Look for the answer in the guide',
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
} as const satisfies Words<typeof base>;
