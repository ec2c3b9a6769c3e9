import type { publish as idPublish } from '../id/publish.ts';
import type { Words } from '../words.ts';

/** Words of what changed in a profile, of publishing it, and of its signature, in English. */
export const publish = {
  title: 'Publish',
} as const satisfies Words<typeof idPublish>;
