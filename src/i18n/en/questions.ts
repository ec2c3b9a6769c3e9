import type { questions as idQuestions } from '../id/questions.ts';
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
