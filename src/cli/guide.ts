import { readGuides } from '../catalog/node.ts';
import type { GuideEntry } from '../guide/entry.ts';
import { changesSince, type Guides } from '../guide/guides.ts';
import { fillReport } from '../guide/report.ts';
import { answerLines, buildIndex, openIndex } from '../guide/search.ts';
import { cli as english } from '../i18n/en/cli.ts';
import { cli } from '../i18n/id/cli.ts';
import { fixedWords } from '../i18n/words.ts';
import { type Command, UsageError } from './options.ts';

/** Answers a message or a question from the guide. Where no entry covers it, it says so: exit 1. */
export const guide: Command = ({ files, json, language, office }) => {
  const typed = files.join(' ').trim();
  if (typed === '') throw new UsageError('say what the screen shows: guide "internal server error"');
  const t = words[language];
  const guides = readGuides();
  const { covering, similar } = openIndex(buildIndex(guides.entries))(typed, office ? { office } : {});
  const [first, ...others] = entriesOf(covering, guides);
  const alike = entriesOf(similar, guides).slice(0, mostSimilar);
  if (json) {
    const answer = first && {
      id: first.id,
      lines: answerLines(first, language),
      since: changesSince(first, guides).map(({ on, what, source }) => ({
        on,
        what: what[language] ?? what.id,
        source,
      })),
    };
    const found = { covered: first !== undefined, ...(answer ? { answer } : {}), covering, similar };
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    const listed = (title: string, entries: readonly GuideEntry[]) =>
      entries.length === 0 ? [] : ['', title, ...entries.map((entry) => `  ${entry.id}: ${questionOf(entry)}`)];
    const questionOf = ({ question }: GuideEntry) => question[language] ?? question.id;
    const answer = first
      ? [questionOf(first), '', ...answerLines(first, language), ...changesOf(first), ...sourceOf(first)]
      : [t('guide.none'), t('guide.ask'), ...reportOn(typed)];
    process.stdout.write(
      `${[...answer, ...listed(t('guide.others'), others), ...listed(t('guide.similar'), alike)].join('\n')}\n`,
    );
  }
  return first ? 0 : 1;

  function changesOf(entry: GuideEntry): string[] {
    const changes = changesSince(entry, guides);
    return changes.length === 0
      ? []
      : [
          '',
          t('guide.changed'),
          ...changes.map((one) => `  ${one.on}: ${one.what[language] ?? one.what.id} (${one.source})`),
        ];
  }

  /** The report for the helpdesk with what was typed, ready to copy; the helpdesk reads Indonesian. */
  function reportOn(text: string): string[] {
    const [report] = guides.reports;
    const message = text.slice(0, 300);
    return report
      ? [
          '',
          t('guide.report'),
          ...fillReport(report, { pesan: message })
            .split('\n')
            .map((line) => `  ${line}`),
        ]
      : [];
  }

  function sourceOf({ provenance: { source, entry } }: GuideEntry): string[] {
    const known = guides.sources.sources[source];
    return known ? ['', `${t('guide.source')}: ${known.title}, ${known.year ?? t('guide.undated')}, ${entry}.`] : [];
  }
};

/** More than these are not read. */
const mostSimilar = 4;

const entriesOf = (ids: readonly string[], { entries }: Guides): GuideEntry[] =>
  ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

const words = { id: fixedWords('id', ['cli'], { cli }), en: fixedWords('en', ['cli'], { cli: english }) };
