import type { JsonFault } from '../domain/json-places.ts';
import type { Advice } from '../domain/office-advice.ts';
import type { ProfileProblem } from '../domain/profile-problems.ts';
import type { profile } from './id/profile.ts';
import { instanceOf } from './instance.ts';
import type { Language, Words } from './words.ts';

/** Problems, faults and advice of an office profile as sentences: what is wrong, what may stand there, what to write. */

export type ProfileWords = (key: string, filling?: object) => string;

export const profileWords = (language: Language, texts: Words<typeof profile>): ProfileWords =>
  instanceOf(language, { profile: texts }).getFixedT(language, 'profile') as ProfileWords;

export function problemSentence(problem: ProfileProblem, t: ProfileWords, language: Language): string {
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

export const faultSentence = ({ code, found }: JsonFault, t: ProfileWords): string =>
  t(`fault.${code}`, { found: found || t('nothing') });

export const adviceSentence = ({ code, about }: Advice, t: ProfileWords): string => t(`advice.${code}`, about);
