import { readGuides } from '../catalog/node.ts';
import type { GuideEntry } from '../guide/entry.ts';
import { changesSince, type Guides } from '../guide/guides.ts';
import { fillReport } from '../guide/report.ts';
import { answerLines, buildIndex, openIndex } from '../guide/search.ts';
import { type Command, UsageError } from './options.ts';

/** Answers a message or a question from the guide. Where no entry covers it, it says so: exit 1. */
export const guide: Command = ({ files, json, language, office }) => {
  const typed = files.join(' ').trim();
  if (typed === '') throw new UsageError('say what the screen shows: guide "internal server error"');
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
    const words = said[language];
    const answer = first
      ? [questionOf(first), '', ...answerLines(first, language), ...changesOf(first), ...sourceOf(first)]
      : [words.none, words.ask, ...reportOn(typed)];
    process.stdout.write(
      `${[...answer, ...listed(words.others, others), ...listed(words.similar, alike)].join('\n')}\n`,
    );
  }
  return first ? 0 : 1;

  function changesOf(entry: GuideEntry): string[] {
    const changes = changesSince(entry, guides);
    return changes.length === 0
      ? []
      : [
          '',
          said[language].changed,
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
          said[language].report,
          ...fillReport(report, { pesan: message })
            .split('\n')
            .map((line) => `  ${line}`),
        ]
      : [];
  }

  function sourceOf({ provenance: { source, entry } }: GuideEntry): string[] {
    const known = guides.sources.sources[source];
    return known
      ? ['', `${said[language].source}: ${known.title}, ${known.year ?? said[language].undated}, ${entry}.`]
      : [];
  }
};

/** More than these are not read. */
const mostSimilar = 4;

const entriesOf = (ids: readonly string[], { entries }: Guides): GuideEntry[] =>
  ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

const said = {
  id: {
    none: 'Panduan ini belum memuat jawaban untuk itu.',
    ask: 'Tanyakan ke helpdesk LPSE tempat Anda mendaftar. Bantuan akun INAPROC ada di https://bantuan.inaproc.id.',
    report: 'Laporan untuk helpdesk, tinggal dilengkapi:',
    others: 'Jawaban lain yang cocok:',
    similar: 'Mungkin mirip:',
    changed: 'Yang berubah sejak itu:',
    source: 'Sumber',
    undated: 'tidak bertanggal',
  },
  en: {
    none: 'This guide has no answer to that yet.',
    ask: 'Ask the helpdesk of the LPSE where you registered. Help with INAPROC accounts is at https://bantuan.inaproc.id.',
    report: 'A report for the helpdesk, to be filled in:',
    others: 'Other answers that fit:',
    similar: 'Perhaps similar:',
    changed: 'What has changed since:',
    source: 'Source',
    undated: 'undated',
  },
} as const;
