import type { TFunction } from 'i18next';
import type { GuideData, GuideEntryData } from './guide-data.ts';

/** Search engines show about so many signs of a description. */
const longest = 160;

/** Title and description of a page of the guide, by which search engines find it: the message on the screen first. */
export function guideHead(data: GuideData, t: TFunction<['guide', 'start']>): { title: string; description: string } {
  const name = t('start:common.name');
  switch (data.kind) {
    case 'guide':
      return data.room === 'desk'
        ? { title: `${t('desk.title')} – ${name}`, description: t('desk.description') }
        : { title: `${t('title')} – ${name}`, description: t('description') };
    case 'guide-entry':
      return { title: `${data.entry.question.id} – ${name}`, description: entryDescription(data) };
    case 'guide-flow': {
      const title = data.flow.title.id;
      const questions = Object.values(data.flow.nodes).filter(({ kind }) => kind === 'question').length;
      return { title: `${title} – ${t('title')} ${name}`, description: t('walk.description', { title, questions }) };
    }
    default:
      return data satisfies never;
  }
}

/** The messages that the question does not name, the question, then as much of the answer as fits. */
function entryDescription({ entry, speaker }: GuideEntryData): string {
  const unnamed = entry.messages.filter((message) => !entry.question.id.includes(message));
  const lines = entry.answer.flatMap((part) =>
    part.kind === 'paragraph' ? [part.text.id] : (part.kind === 'steps' ? part.steps : part.items).map(({ id }) => id),
  );
  const asked = [...unnamed.map((message) => `“${message}”.`), entry.question.id];
  const whole = [...asked, `${speaker}:`, ...lines].join(' ');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')}…`;
}
