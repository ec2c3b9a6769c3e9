import type { changedList as base } from '../id/changed-list.ts';
import type { Words } from '../words.ts';

/** Words about a list that the office has changed meanwhile, in English. */
export const changedList = {
  lead: 'Does the office ask for something else than stands here? Send this text, so that the list is mended.',
  reader: 'Who is it for?',
  readers: { office: 'The LPSE, to renew its list', site: 'The keeper of this site, to mend the list here' },
  entry: 'Entry that has changed',
  whole: 'The whole list',
  now: 'What is asked for now? (may be left empty)',
} as const satisfies Words<typeof base>;
