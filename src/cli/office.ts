import type { JsonFault, Place } from '../domain/json-places.ts';
import { listOf, type OfficeProfile, servicesAt } from '../domain/office.ts';
import type { Advice } from '../domain/office-advice.ts';
import { pathText } from '../domain/parse.ts';
import type { ProfileProblem } from '../domain/profile-problems.ts';
import type { Requirement } from '../domain/requirement.ts';
import { changes as enChanges } from '../i18n/en/changes.ts';
import { profile as english } from '../i18n/en/cli.ts';
import { findingTexts } from '../i18n/en/findings.ts';
import { prepare as enPrepare } from '../i18n/en/prepare.ts';
import { start as enStart } from '../i18n/en/start.ts';
import { inEnglish, inIndonesian } from '../i18n/finding-sentences.ts';
import { changes } from '../i18n/id/changes.ts';
import { profile } from '../i18n/id/cli.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { start } from '../i18n/id/start.ts';
import { capital } from '../i18n/remarks.ts';
import { fixedWords, instanceOf, type Language, type Words } from '../i18n/words.ts';
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

type ProfileWords = (key: string, filling?: object) => string;

const profileWords = (language: Language, texts: Words<typeof profile>): ProfileWords =>
  instanceOf(language, { profile: texts }).getFixedT(language, 'profile') as ProfileWords;

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

/** What is wrong at one place of a profile as a sentence: what it is, what may stand there, what to write. */
function problemSentence(problem: ProfileProblem, t: ProfileWords, language: Language): string {
  const { code, keys, found, allowed = [], kind, bound, over, about, description, write } = problem;
  const name = String(keys.at(-1) ?? '');
  const context = over
    ? 'over'
    : code !== 'key'
      ? undefined
      : write !== undefined
        ? 'near'
        : allowed.length === 0
          ? 'none'
          : undefined;
  const what = t(`problem.${code}`, {
    ...about,
    name,
    found: code === 'other' ? found : found === undefined ? t('nothing') : asJson(found),
    allowed: allowed.length === 0 ? t('nothing') : allowed.map(asJson).join(', '),
    kind: kind && isKind(kind) ? t(`kind.${kind}`) : kind,
    bound,
    ...(context ? { context } : {}),
  });
  // What a place is for stands in the schema, in Indonesian alone.
  const purpose = language === 'id' && described.includes(code) ? description : undefined;
  return [
    what,
    purpose,
    ...(write !== undefined ? [t('write', { write: toWrite(problem) })] : code === 'word' ? [t('choose')] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where one does not see what is wanted unless one is told what it is for. */
const described: readonly string[] = ['missing', 'type', 'pattern', 'short', 'few'];

/** A value, or where its name is missing or wrong, that with it. */
function toWrite({ code, keys, of, write }: ProfileProblem): string {
  const name = keys.at(-1);
  const named = (code === 'missing' || code === 'addressee-missing') && typeof name === 'string';
  return named && of === 'value' ? `${asJson(name)}: ${asJson(write)}` : asJson(write);
}

const kinds = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;
const isKind = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** A value as it is written into the file, in one line; of a long one the beginning. */
function asJson(value: unknown): string {
  const text = (JSON.stringify(value, null, 1) ?? '').replace(/\n\s*/g, ' ').replace(/\{ \}/g, '{}');
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

const longest = 300;

const faultSentence = ({ code, found }: JsonFault, t: ProfileWords): string =>
  t(`fault.${code}`, { found: found || t('nothing') });

const adviceSentence = ({ code, about }: Advice, t: ProfileWords): string => t(`advice.${code}`, about);
