import type { Condition } from './condition.ts';
import type { Answers } from './dossier.ts';
import type { Channel, PublishedList } from './service-list.ts';
import type { ChannelKind, DocumentKind } from './terms.ts';

/** Yes, no, or open: the question that decides it is not answered yet. */
export type Truth = boolean | 'open';

/** One question that decides which requirements apply. */
export type Question =
  | { readonly ask: 'channel' | 'legalForm' | 'handedInBy' | 'attorneyInDeed' | 'oldMailboxOpen' }
  | { readonly ask: 'exists'; readonly document: DocumentKind | 'attachments' };

/** The answers, and the channel that counts when none was chosen (the office's first). */
export interface Situation {
  readonly answers: Answers;
  readonly channel: ChannelKind;
}

const orOpen = (value: boolean | undefined): Truth => value ?? 'open';

/**
 * Whether a condition holds, by Kleene's three-valued logic: a part that is open leaves the whole open only
 * where it decides.
 */
export function evaluate(condition: Condition, situation: Situation): Truth {
  const { answers } = situation;
  switch (condition.is) {
    case 'represented':
      return orOpen(answers.handedInBy && answers.handedInBy === 'attorney');
    case 'legal-form':
      return orOpen(answers.legalForm && condition.in.includes(answers.legalForm));
    case 'exists':
      return orOpen(answers.exists?.[condition.document]);
    case 'attorney-in-deed':
      // Who signs for the company and comes in person stands in the deed; the question is about an attorney.
      return answers.handedInBy === 'signatory' || orOpen(answers.handedInBy && answers.attorneyInDeed);
    case 'old-mailbox-open':
      return orOpen(answers.oldMailboxOpen);
    case 'channel':
      return condition.in.includes(situation.channel);
    case 'not': {
      const inner = evaluate(condition.of, situation);
      return inner === 'open' ? 'open' : !inner;
    }
    case 'all':
      return every(condition.of.map((part) => evaluate(part, situation)));
    case 'any':
      return some(condition.of.map((part) => evaluate(part, situation)));
    default:
      return unhandled(condition);
  }
}

const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('open') ? 'open' : true;

const some = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes('open') ? 'open' : false;

/**
 * The questions that decide a condition in this situation, in the order in which it names them: what stands
 * behind a part that decides, or is still open, is not asked (yet), as in `a && b`.
 */
export function questionsOf(condition: Condition, situation: Situation): readonly Question[] {
  switch (condition.is) {
    case 'represented':
      return [{ ask: 'handedInBy' }];
    case 'legal-form':
      return [{ ask: 'legalForm' }];
    case 'exists':
      return [{ ask: 'exists', document: condition.document }];
    case 'attorney-in-deed':
      // Who hands in decides whether there is an attorney at all: that question stays, answered or not.
      return [
        { ask: 'handedInBy' },
        ...(situation.answers.handedInBy === 'attorney' ? [{ ask: 'attorneyInDeed' } as const] : []),
      ];
    case 'old-mailbox-open':
      return [{ ask: 'oldMailboxOpen' }];
    case 'channel':
      return [{ ask: 'channel' }];
    case 'not':
      return questionsOf(condition.of, situation);
    case 'all':
      return untilDecided(condition.of, false, situation);
    case 'any':
      return untilDecided(condition.of, true, situation);
    default:
      return unhandled(condition);
  }
}

function untilDecided(parts: readonly Condition[], decides: boolean, situation: Situation): readonly Question[] {
  const at = parts.findIndex((part) => [decides, 'open'].includes(evaluate(part, situation)));
  return parts.slice(0, at < 0 ? parts.length : at + 1).flatMap((part) => questionsOf(part, situation));
}

/** Stops the compiler where a case is not handled. */
function unhandled(value: never): never {
  throw new TypeError(`Unhandled case: ${JSON.stringify(value)}`);
}

/** The chosen channel, or the office's first. */
export function channelOf(list: PublishedList, answers: Answers): Channel {
  const chosen = list.channels.find((channel) => channel.kind === answers.channel) ?? list.channels[0];
  if (!chosen) throw new TypeError('a published list has at least one channel; parse the profile with parseOffice');
  return chosen;
}
