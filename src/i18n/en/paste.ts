import type { paste as idPaste } from '../id/paste.ts';
import type { Words } from '../words.ts';

/** Words for a list that is pasted as text, on the page and at the command line, in English. */
export const paste = {
  title: 'Paste a list from a brochure or a site',
  text: 'Text of the list',
  textHint: 'Copy it as it is, one document a line. Example: 1. Surat kuasa bermeterai (jika dikuasakan)',
  read: '{{number}} entries were read; {{doubtful}} want a look.',
  doubtful: 'Look at this:',
  doubt: {
    'own-words': 'No known paper; kept in the office’s own words.',
    rest: 'Not understood: {{words}}.',
    represented: 'Taken to be asked only of whoever is represented.',
    whose: 'Taken to be the KTP of who signs.',
    'any-of': 'Taken to mean one of these licences.',
  },
  mark: { letterhead: 'with letterhead', meterai: 'with a meterai', companyStamp: 'with the company’s stamp' },
  asAt: 'Documents as at registration',
  service: 'Which service is this list for?',
  servicePick: 'Choose a service',
  serviceMissing: 'First choose which service this list is for.',
  source: {
    legend: 'Where was this list copied from?',
    choose: 'Source',
    other: 'Another source',
    title: 'Title of the source',
    titleHint: 'Example: Tanya Jawab LPSE Kabupaten Bombana',
    publisher: 'Publisher',
    publisherHint: 'Example: LPSE Kabupaten Bombana',
    year: 'Year',
    yearHint: 'Four digits, such as 2023. Leave it empty where there is no date.',
    missing: 'Fill in the title and the publisher of the source first.',
  },
  take: 'Take these {{number}} entries',
  open: 'Not looked through since they were pasted: {{number}} entries',
  checked: 'Looked through',
} as const satisfies Words<typeof idPaste>;
