import type { clock as idClock } from '../id/clock.ts';
import type { Words } from '../words.ts';

export const clock = {
  wrong: 'The date of this device, {{day}}, seems wrong.',
  uses: 'Letters and checks take {{day}} as today.',
  ask: 'What is the date today?',
  set: 'Use this date',
  refused: 'Enter today’s date, not before {{day}}.',
} as const satisfies Words<typeof idClock>;
