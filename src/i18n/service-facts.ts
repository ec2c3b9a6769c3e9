import type { Channel, Hours, PublishedList } from '../domain/service-list.ts';
import { type Weekday, weekdays } from '../domain/terms.ts';
import type { Text } from '../domain/text.ts';
import type { FindingWords } from './finding-sentences.ts';
import { rupiah } from './numerals.ts';
import { listed } from './part-names.ts';
import { textIn } from './words.ts';

/** One thing that an office says of a service beside its list, as page, sheet and command line show it. */
export interface ServiceFact {
  /** Which of the labels it stands under; several of one kind follow each other. */
  readonly kind: ServiceFactKind;
  readonly label: string;
  readonly text: string;
  /** Where to go for it: a street, a mailbox, a page. */
  readonly address?: string;
}

export type ServiceFactKind =
  | 'channel'
  | 'address'
  | 'also'
  | 'hours'
  | 'servicePoint'
  | 'competent'
  | 'attorney'
  | 'before'
  | 'fee'
  | 'answer'
  | 'after'
  | 'legalBasis'
  | 'note'
  | 'checked';

/** The channel in words: "datang ke loket". */
type ChannelName = (kind: Channel['kind']) => string;

/**
 * Everything that an office says of a service beside its list, in the order in which one needs it. Nothing is left out:
 * what a profile says is shown wherever its list is.
 */
export const serviceFactsOf = (
  list: PublishedList,
  channel: Channel,
  words: FindingWords,
  channelName: ChannelName,
): readonly ServiceFact[] => [...channelFactsOf(channel, words, channelName), ...listFactsOf(list, words)];

const factOf = (kind: ServiceFactKind, { say }: FindingWords, text: string, address?: string): ServiceFact => ({
  kind,
  label: say(`about:label.${kind}`),
  text,
  ...(address ? { address } : {}),
});

/** What is said of one channel. */
export function channelFactsOf(
  channel: Channel,
  words: FindingWords,
  channelName: ChannelName,
): readonly ServiceFact[] {
  const { say, language } = words;
  const spoken = (text: Text): string => textIn(text, language);
  const fact = (kind: ServiceFactKind, text: string, address?: string) => factOf(kind, words, text, address);
  const way = ({ kind, appointment }: Pick<Channel, 'kind' | 'appointment'>): string =>
    [channelName(kind), ...(appointment ? [say('about:appointment')] : [])].join(', ');
  const times = ({ hours }: Pick<Channel, 'hours'>): readonly string[] =>
    (hours ?? []).map((one) => hoursInWords(one, words));
  return [
    fact(
      'channel',
      [way(channel), ...(channel.fromRegisteredMailbox ? [say('about:fromRegisteredMailbox')] : [])].join(', '),
    ),
    ...(channel.address ? [fact('address', '', channel.address)] : []),
    ...(channel.also ?? []).map((one) =>
      fact(
        'also',
        [[way(one), ...times(one)].join('; '), ...(one.note ? [spoken(one.note)] : [])].join(': '),
        one.address,
      ),
    ),
    ...times(channel).map((text) => fact('hours', text)),
    ...(channel.closed ? [fact('hours', spoken(channel.closed))] : []),
    ...(channel.servicePoints ?? []).map((one) =>
      fact(
        'servicePoint',
        [one.name, ...(one.serves ? [spoken(one.serves)] : []), ...times(one)].join('; '),
        one.address,
      ),
    ),
    ...(channel.note ? [fact('note', spoken(channel.note))] : []),
  ];
}

/** What is said of the service, by whichever channel. */
export function listFactsOf(list: PublishedList, words: FindingWords): readonly ServiceFact[] {
  const { say, language } = words;
  const spoken = (text: Text): string => textIn(text, language);
  const fact = (kind: ServiceFactKind, text: string, address?: string) => factOf(kind, words, text, address);
  const { answer, fee, competent, attorney, checked } = list;
  return [
    ...(competent ? [fact('competent', say(`about:competent.${competent.who}`))] : []),
    ...(attorney ? [fact('attorney', say(`about:attorney.${attorney.rule}`))] : []),
    ...list.stepsBefore.map(({ text, address, withinDays }) =>
      fact(
        'before',
        withinDays === undefined ? spoken(text) : say('about:within', { step: spoken(text), days: withinDays }),
        address,
      ),
    ),
    ...(fee ? [fact('fee', fee.rupiah === 0 ? say('about:free') : `${rupiah(fee.rupiah)}.`)] : []),
    ...(answer ? [fact('answer', answerInWords(answer, words))] : []),
    ...list.stepsAfter.map(({ text, address }) => fact('after', spoken(text), address)),
    ...list.legalBasis.map(({ title }) => fact('legalBasis', title)),
    ...list.notes.map(({ text }) => fact('note', spoken(text))),
    ...(checked ? [fact('checked', say('about:checked', checked))] : []),
  ];
}

function answerInWords(answer: NonNullable<PublishedList['answer']>, { say, language }: FindingWords): string {
  const { withinDays, workingDays, text } = answer;
  const days =
    withinDays === undefined
      ? []
      : [
          withinDays === 0
            ? say('about:sameDay')
            : say(workingDays ? 'about:workingDays' : 'about:days', { days: withinDays }),
        ];
  return [...days, ...(text ? [textIn(text, language)] : [])].join(' ');
}

/** "Senin sampai Kamis, pukul 08.00–15.00", or the days alone where the office names no more. */
export function hoursInWords({ days, from, until }: Hours, { say }: FindingWords): string {
  const clock = (time: string): string => time.replace(':', '.');
  const named = daysInWords(days, say);
  if (!from || !until) return say('about:daysOnly', { days: named });
  return say('about:hours', { days: named, from: clock(from), until: clock(until) });
}

/** Days in a row as one stretch, from Monday on. */
function daysInWords(days: readonly Weekday[], say: FindingWords['say']): string {
  const name = (day: Weekday): string => say(`about:day.${day}`);
  const week = [...weekdays.slice(1), ...weekdays.slice(0, 1)].filter((day) => days.includes(day));
  const [first, last] = [week[0], week.at(-1)];
  const order = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
  const inARow = first && last && order.indexOf(last) - order.indexOf(first) === week.length - 1;
  return inARow && week.length > 2
    ? say('about:through', { first: name(first), last: name(last) })
    : listed(week.map(name), say('terms:and'));
}
