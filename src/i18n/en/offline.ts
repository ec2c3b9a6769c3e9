import type { offline as idOffline } from '../id/offline.ts';
import type { Words } from '../words.ts';

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
