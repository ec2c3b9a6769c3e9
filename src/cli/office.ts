import type { Place } from '../domain/json-places.ts';
import { listOf, type OfficeProfile, servicesAt } from '../domain/office.ts';
import { pathText } from '../domain/parse.ts';
import type { Requirement } from '../domain/requirement.ts';
import { changes as enChanges } from '../i18n/en/changes.ts';
import { findingTexts } from '../i18n/en/findings.ts';
import { prepare as enPrepare } from '../i18n/en/prepare.ts';
import { profile as english } from '../i18n/en/profile.ts';
import { start as enStart } from '../i18n/en/start.ts';
import { inEnglish, inIndonesian } from '../i18n/finding-sentences.ts';
import { changes } from '../i18n/id/changes.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { profile } from '../i18n/id/profile.ts';
import { start } from '../i18n/id/start.ts';
import { fixedWords } from '../i18n/instance.ts';
import { adviceSentence, faultSentence, problemSentence, profileWords } from '../i18n/profile-sentences.ts';
import { capital } from '../i18n/remarks.ts';
import type { Language } from '../i18n/words.ts';
import { differenceSentence, groupTitle, type ToldThing, toldDifferences } from '../workshop/difference-sentences.ts';
import type { ChangeWords } from '../workshop/difference-values.ts';
import { profileDifferences } from '../workshop/profile-differences.ts';
import { type ProfileInFile, readOffice, readProfile } from './files.ts';
import { type Command, onlyFile, UsageError } from './options.ts';

/** Checks an office profile: 2 where it is none; advice about what cannot work as it is meant changes no exit code. `diff` compares two. */
export const office: Command = (options) => {
  const { language, json, files } = options;
  if (files[0] === 'diff' && files.length > 1) return officeDiff(options);
  const read = readProfile(onlyFile(options));
  const [errors, warnings] = [errorsOf(read, language), warningsOf(read, language)];
  if (json) process.stdout.write(`${JSON.stringify({ errors, warnings }, null, 2)}\n`);
  else if (read.office) process.stdout.write(advisedText(read.office, warnings, language));
  else process.stderr.write(refusedText(read, language));
  return read.office ? 0 : 2;
};

const words = { id: profileWords('id', profile), en: profileWords('en', english) };

/** One thing to mend or to look at, as `office --json` prints it. */
export interface Told extends Place {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Everything that is wrong with a profile, in the order in which it stands in the file. */
export function errorsOf({ fault, problems }: ProfileInFile, language: Language): readonly Told[] {
  const t = words[language];
  const said = problems.map((problem) => ({
    ...problem.place,
    path: pathText(problem.keys),
    code: problem.code,
    message: problemSentence(problem, t, language),
  }));
  if (!fault) return said;
  return [
    { line: fault.line, column: fault.column, path: '', code: fault.code, message: faultSentence(fault, t) },
    ...said,
  ];
}

export const warningsOf = ({ advice }: ProfileInFile, language: Language): readonly Told[] =>
  advice.map((one) => ({
    ...one.place,
    path: pathText(one.keys),
    code: one.code,
    message: adviceSentence(one, words[language]),
  }));

/** What is wrong with a profile that is none, for a person at a terminal. */
export function refusedText(read: ProfileInFile, language: Language): string {
  const errors = errorsOf(read, language);
  return told(words[language]('profile:invalid', { file: read.file, number: errors.length }), errors, language);
}

function advisedText(office: OfficeProfile, warnings: readonly Told[], language: Language): string {
  const t = words[language];
  const known = servicesAt(office);
  const published = known.filter((service) => listOf(office, service).published).length;
  const valid = `${t('profile:valid', { name: office.name, id: office.id, published, known: known.length })}\n`;
  return warnings.length === 0
    ? valid
    : valid + told(t('profile:advised', { number: warnings.length }), warnings, language);
}

const told = (title: string, all: readonly Told[], language: Language): string =>
  [
    title,
    ...all.flatMap(({ line, column, path, message }) => [
      '',
      `${words[language]('profile:place', { line, column })}${path ? `: ${path}` : ''}`,
      `  ${message}`,
    ]),
    '',
  ].join('\n');

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
  const said = changeWords[options.language];
  if (options.json) {
    const all = differences.map((one) => {
      const entry = one.rows.find(({ list }) => list === 'requirements')?.row as Requirement | undefined;
      const { code, path, source, service, from, to } = one;
      const message = differenceSentence(one, compared, said);
      return { code, path, source, service, entry: entry?.id, from, to, of: groupTitle(one, compared, said), message };
    });
    process.stdout.write(`${JSON.stringify({ differences: all }, null, 2)}\n`);
  } else if (differences.length === 0) process.stdout.write(`${said.t('none')}\n`);
  else
    for (const { title, things } of toldDifferences(differences, compared, said))
      process.stdout.write(`${[`${title}:`, ...things.flatMap(linesOf).map((one) => `  ${one}`)].join('\n')}\n`);
  return differences.length > 0 ? 1 : 0;
};

const linesOf = ({ name, changes }: ToldThing): readonly string[] =>
  changes.map((change) => (name ? `${name}: ${change}` : capital(change)));
