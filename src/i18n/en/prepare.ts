import type {
  overview as baseOverview,
  ready as baseReady,
  additions as idAdditions,
  letters as idLetters,
  list as idList,
} from '../id/prepare.ts';
import type { Words } from '../words.ts';
import { changed, data, fields, individual, papers, questions, save } from './names.ts';
import { terms } from './terms.ts';

export const list = {
  title: 'Your list',
  openQuestions: 'The list may still change: some questions are not answered yet.',
  answerNow: 'Answer now',
  nothing: 'No papers are asked for in this service.',
  spared: 'Not needed in your case: {{number}}',
  print: 'Print this list',
  progress: '{{ready}} of {{total}} ready',
  status: { ready: 'Ready' },
  tryFirst: 'Before you begin: what to try first, perhaps you need not come',
  only: 'Only if {{condition}}.',
  because: 'Applies because {{condition}}.',
  notNeeded: 'Asked for only if {{condition}}.',
  and: 'and',
  or: 'or',
  oneOf: 'One of these:',
  standIn: 'Replaces it under today’s rules. Ask the LPSE first whether they accept it.',
  standInFits: 'One of the other licences that this list names.',
  unstated: 'The source does not say original or copy. Bring the original, and one copy if you can.',
  original: { name: 'Original', shown: 'shown', 'handed-in': 'handed in', returned: 'handed in, then given back' },
  sheets: '{{sheets}} sheets',
  copies: 'Photocopies: {{copies}}',
  copiesLegalised: 'Legalised copies: {{copies}}',
  scan: 'A scan',
  scanAs: 'Scan ({{what}})',
  scanMost: 'at most {{size, number}} MB',
  issued: 'Date on the document',
  absent: 'We do not have it',
  asked: 'We have asked the office',
  askedHint: 'Does it want anything else? Add it to the list',
  changed: 'Has this list changed?',
  done: 'Prepared',
  facts: 'Data: {{facts}}',
  emailFirst: 'Prepare the change of email',
  fillFacts: 'Fill in the data',
  openEnded: 'Others (“dll.”)',
  openEndedHint: 'The source does not say more. Ask the LPSE whether there is anything else.',
  source: 'Source: {{title}}, {{year}}, {{entry}}',
  entry: 'entry {{entry}}',
  entryPart: 'entry {{entry}}, number {{number}}',
  section: 'section “{{entry}}”',
  undated: 'undated',
  via: 'Asked for by the reference in {{entry}}:',
  marks: {
    writtenHere: 'The letter is written here',
    fromOffice: 'The form comes from the LPSE, or you write it yourself.',
  },
  condition: {
    represented: 'an attorney hands in the file',
    notRepresented: 'the director comes in person',
    legalForm: 'you are {{forms}}',
    notLegalForm: 'you are not {{forms}}',
    exists: 'there is this: {{thing}}',
    attachments: 'the application letter has attachments',
    attorneyInDeed: 'the attorney is named in the deed',
    oldMailboxOpen: 'the old mailbox can still be opened',
    channel: 'the request goes {{channels}}',
    deed: 'the legal form has a deed',
    noDeed: 'the legal form has no deed',
    notAttorneyInDeed: 'the attorney is not named in the deed',
    notOldMailboxOpen: 'the old mailbox can no longer be opened',
    notAll: 'not all of this holds: {{what}}',
    notAny: 'none of this holds: {{what}}',
    not: 'it is not so that {{what}}',
  },
} as const satisfies Words<typeof idList>;

export const additions = {
  title: 'Not your office’s list? Add what the office asks for',
  titleLikely: 'Does your office ask for something else? Add it here',
  lead: 'If the officer asks for something that is not in this list, write it here. It stays with this file only.',
  full: 'There are {{most}} additions already. Remove one first.',
  mark: 'Your own addition',
  markHint: 'It is not in this office’s list.',
  remove: 'Remove the addition',
} as const satisfies Words<typeof idAdditions>;

/** The beginnings of the last steps; the rest of their words comes with them. */
export const letters = {
  title: 'Letters',
  lead: 'Read the whole preview first. Once all names and numbers are right, download the letter.',
} as const satisfies Words<typeof idLetters>;

export const overview = {
  needsScript: 'You can read this list as it is. To tick it and make letters, allow JavaScript in your browser.',
  begin: 'Prepare this file',
  resume: 'Go on with your file',
  tryFirst: 'Try first',
  flow: 'Answer a few questions; you may not have to go',
  how: 'How',
  oneOf: 'Choose one of these ways:',
  requirements: 'What is asked for',
  nothing: 'No papers are asked for.',
  unpublished: '{{office}} has not published a list for this service, so we do not make one up.',
  baseOffer: 'What there is: the national base list ({{year}}). Ask the LPSE first whether it is used.',
  ifItFails: 'Did that not work? This LPSE has published no list for coming to the counter.',
  baseLink: 'See the national base list',
  yourOffice: 'The LPSE that you turn to',
  noContact: 'The source does not give the address of the counter.',
  contact: { email: 'Email', site: 'Site', phone: 'Telephone', counter: 'Address' },
} as const satisfies Words<typeof baseOverview>;

export const ready = {
  title: 'Ready to go?',
} as const satisfies Words<typeof baseReady>;

/** What the preparing pages say, in English. */
export const prepare = {
  terms,
  questions,
  list,
  additions,
  data,
  fields,
  changed,
  individual,
  papers,
  save,
  letters,
  overview,
  ready,
  severity: {
    missing: 'Missing:',
    inconsistent: 'Wrong:',
    doubtful: 'Doubtful:',
    note: 'Note:',
  },
  mend: 'Mend it',
  open: {
    questions: 'Questions still open: {{number}}',
    list: 'Papers not ready yet: {{number}}',
    data: 'Entries to mend: {{number}}',
  },
  sofar: { list: 'Your list so far', situation: 'Your answers', change: 'Change an answer' },
} as const;
