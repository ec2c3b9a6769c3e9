import { evaluate, type Question, questionsOf, type Situation } from './evaluate.ts';
import type { OfficeProfile } from './office.ts';
import { conditionOf, ofAttorneyInDeed } from './part.ts';
import type { AskedQuestion } from './report.ts';
import type { Item } from './requirement.ts';
import { entriesOf } from './requirements.ts';
import type { PublishedList } from './service-list.ts';
import type { ServiceDefinition } from './services/index.ts';
import type { ChannelKind } from './terms.ts';

/** The questions to ask for this list, each once, in the order in which a person would be asked. */
export function askedQuestions(
  service: ServiceDefinition,
  list: PublishedList,
  office: OfficeProfile,
  situation: Situation,
): readonly AskedQuestion[] {
  const advising: Question[] = service.asksMailbox ? [{ ask: 'oldMailboxOpen' }] : [];
  const first = new Map<string, AskedQuestion>();
  for (const [questions, decides] of [
    [decidingQuestions(list, office, situation), true],
    [advising, false],
  ] as const) {
    for (const question of questions) {
      const name = questionName(question);
      if (!first.has(name)) first.set(name, { question, decides, answered: isAnswered(question, situation) });
    }
  }
  return [...first.values()];
}

/** Channels at which someone hands the file over, so that it matters who. */
const handedOver: readonly ChannelKind[] = ['counter', 'upload', 'video', 'unknown'];

/** The questions on which the list depends, some more than once. */
export function decidingQuestions(
  list: PublishedList,
  office: OfficeProfile,
  situation: Situation,
): readonly Question[] {
  const { answers, channel } = situation;
  const chosen = list.channels.find((one) => one.kind === channel);
  const ways = [channel, ...(chosen?.also ?? []).map(({ kind }) => kind)];
  return [
    ...(list.channels.length > 1 ? [{ ask: 'channel' } as const] : []),
    ...(channel === 'email' ? [] : [{ ask: 'legalForm' } as const]),
    ...(ways.some((way) => handedOver.includes(way)) ? [{ ask: 'handedInBy' } as const] : []),
    ...(answers.handedInBy === 'attorney' && list.attorney?.rule === 'in-deed'
      ? [{ ask: 'attorneyInDeed' } as const]
      : []),
    ...(chosen?.fromRegisteredMailbox ? [{ ask: 'oldMailboxOpen' } as const] : []),
    ...entriesOf(list, office).flatMap(({ requirement }) => questionsIn(requirement.item, situation)),
  ];
}

/** The questions of an item and of what stands in it, unless the item itself is out. */
function questionsIn(item: Item, situation: Situation): readonly Question[] {
  const when = conditionOf(item);
  const own = when ? questionsOf(when, situation) : [];
  if (when && evaluate(when, situation) === false) return own;
  if (item.kind === 'any-of' || item.kind === 'all-of')
    return [...own, ...item.of.flatMap((inner) => questionsIn(inner, situation))];
  return situation.answers.handedInBy === 'attorney' && ofAttorneyInDeed(item)
    ? [...own, { ask: 'attorneyInDeed' }]
    : own;
}

/** One name for one question: `exists:akta-perubahan`. */
export const questionName = (question: Question): string =>
  question.ask === 'exists' ? `exists:${question.document}` : question.ask;

function isAnswered(question: Question, { answers }: Situation): boolean {
  switch (question.ask) {
    case 'exists':
      return answers.exists?.[question.document] !== undefined;
    case 'channel':
      // The office's first channel counts until another is chosen.
      return true;
    default:
      return answers[question.ask] !== undefined;
  }
}
