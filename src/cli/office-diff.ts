import type { Requirement } from '../domain/requirement.ts';
import { changes as enChanges } from '../i18n/en/changes.ts';
import { findingTexts } from '../i18n/en/findings.ts';
import { prepare as enPrepare } from '../i18n/en/prepare.ts';
import { start as enStart } from '../i18n/en/start.ts';
import { inEnglish, inIndonesian } from '../i18n/finding-sentences.ts';
import { changes } from '../i18n/id/changes.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { start } from '../i18n/id/start.ts';
import { fixedWords } from '../i18n/instance.ts';
import { capital } from '../i18n/remarks.ts';
import type { Language } from '../i18n/words.ts';
import { differenceSentence, groupTitle, type ToldThing, toldDifferences } from '../workshop/difference-sentences.ts';
import type { ChangeWords } from '../workshop/difference-values.ts';
import { profileDifferences } from '../workshop/profile-differences.ts';
import { readOffice } from './files.ts';
import { type Command, UsageError } from './options.ts';

/** What changes are said with, at the command line. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  id: {
    t: fixedWords('id', ['changes'], { changes }),
    page: fixedWords('id', ['prepare', 'start'], { prepare, start }),
    findings: inIndonesian,
  },
  en: {
    t: fixedWords('en', ['changes'], { changes: enChanges }),
    page: fixedWords('en', ['prepare', 'start'], { prepare: enPrepare, start: enStart }),
    findings: inEnglish(findingTexts),
  },
};

/** `office diff OLD NEW`: everything in which two profiles differ; 0 where nothing does, 1 where something does. */
export const officeDiff: Command = (options) => {
  const [, oldFile, newFile, ...more] = options.files;
  if (oldFile === undefined || newFile === undefined || more.length > 0)
    throw new UsageError('name two profiles, the older one first: office diff OLD NEW');
  const compared = { older: readOffice(oldFile, options), newer: readOffice(newFile, options) };
  const differences = profileDifferences(compared.older, compared.newer);
  const words = changeWords[options.language];
  if (options.json) {
    const all = differences.map((one) => {
      const entry = one.rows.find(({ list }) => list === 'requirements')?.row as Requirement | undefined;
      const { code, path, source, service, from, to } = one;
      const message = differenceSentence(one, compared, words);
      return { code, path, source, service, entry: entry?.id, from, to, of: groupTitle(one, compared, words), message };
    });
    process.stdout.write(`${JSON.stringify({ differences: all }, null, 2)}\n`);
  } else if (differences.length === 0) process.stdout.write(`${words.t('none')}\n`);
  else
    for (const { title, things } of toldDifferences(differences, compared, words))
      process.stdout.write(`${[`${title}:`, ...things.flatMap(linesOf).map((one) => `  ${one}`)].join('\n')}\n`);
  return differences.length > 0 ? 1 : 0;
};

const linesOf = ({ name, changes }: ToldThing): readonly string[] =>
  changes.map((change) => (name ? `${name}: ${change}` : capital(change)));
