import type { TFunction } from 'i18next';
import type { Condition } from '../domain/condition.ts';
import { dayInWords } from '../domain/day.ts';
import { emptyDossier } from '../domain/dossier.ts';
import type { Age, Evidence, Marks, StatedEvidence } from '../domain/evidence.ts';
import type { FactPath } from '../domain/facts.ts';
import type { OfficeProfile } from '../domain/office.ts';
import type { Citation, ListedItem } from '../domain/requirement.ts';
import type { Hours } from '../domain/service-list.ts';
import { isOwnService, ownServiceName, type ServiceId } from '../domain/services/index.ts';
import type { Text } from '../domain/text.ts';
import type { FindingWords } from '../i18n/finding-sentences.ts';
import { rupiah } from '../i18n/numerals.ts';
import { evidenceWords } from '../i18n/part-names.ts';
import { conditionWords, remarksOf } from '../i18n/remarks.ts';
import { hoursInWords } from '../i18n/service-facts.ts';
import { textIn } from '../i18n/words.ts';

/** What differences are said with in one language. */
export interface ChangeWords {
  readonly t: TFunction<['changes']>;
  /** Conditions, channels and services are said as on the page. */
  readonly page: TFunction<['prepare', 'start']>;
  readonly findings: FindingWords;
}

/** The two profiles that were compared: titles of sources and names of services stand there. */
export interface Compared {
  readonly older: OfficeProfile;
  readonly newer: OfficeProfile;
}

export function serviceIn(service: ServiceId, { older, newer }: Compared, { page, findings }: ChangeWords): string {
  if (!isOwnService(service)) return page(`start:service.${service}`);
  const own = newer.ownServices[service] ?? older.ownServices[service];
  return own ? textIn(own.title, findings.language) : ownServiceName(service);
}

/** Labels that the value says itself, and those that it says where something in it changed. */
const silent: ReadonlySet<string> = new Set(['item', 'who', 'rule', 'rupiah']);
const silentWithin: ReadonlySet<string> = new Set(['evidence', 'marks']);

/** What a part of a profile is called: `jawaban, sumber, kutipan`. An Indonesian sentence goes without its language. */
export function fieldLabel(field: readonly string[], { t, findings }: ChangeWords): string {
  const last = field.length - 1;
  const labels = field.flatMap((name, at) => {
    if (silent.has(name) || (silentWithin.has(name) && at < last) || (name === 'id' && at > 0)) return [];
    if (field[at - 1] === 'colours')
      return [findings.say(name === 'other' ? 'remarks:otherForms' : `terms:shortForm.${name}`)];
    return [t(`label.${name as 'kind'}`)];
  });
  return labels.join(', ');
}

/** "sekarang hanya bila …", and where the condition is gone or another. */
export function whenWords(from: unknown, to: unknown, { t, page }: ChangeWords): string {
  const [before, after] = apart(from, to, (value) =>
    value === undefined ? '' : conditionWords(value as Condition, page),
  );
  if (from === undefined) return t('whenNow', { to: after });
  if (to === undefined) return t('whenNoLonger', { from: before });
  return t('when', { from: before, to: after });
}

/** Both values in words that differ wherever the values do. */
export function told(
  field: readonly string[],
  from: unknown,
  to: unknown,
  compared: Compared,
  words: ChangeWords,
): readonly [from: string, to: string] {
  if (typeof from === 'string' && typeof to === 'string' && !isWord(field)) {
    const [before, after] = excerpts(from, to);
    return [words.t('quoted', { text: before }), words.t('quoted', { text: after })];
  }
  return apart(from, to, (value) => valueWords(field, value, compared, words));
}

/** Two values that words alone do not tell apart are told as the file has them, too. */
export function apart(
  from: unknown,
  to: unknown,
  say: (value: unknown) => string,
): readonly [from: string, to: string] {
  const [before, after] = [say(from), say(to)];
  return before === after
    ? [`${before} (${JSON.stringify(from)})`, `${after} (${JSON.stringify(to)})`]
    : [before, after];
}

/** Fields whose texts are words of the format, said in words of the language. */
const isWord = (field: readonly string[]): boolean => {
  const name = field.at(-1) ?? '';
  return Object.hasOwn(words, name) && !(name === 'source' && field.length === 1);
};

type Say = (value: never, compared: Compared, words: ChangeWords) => string;

/** How a value is said, by the name of its field. */
const words: Readonly<Record<string, Say>> = {
  citation: ({ source, entry, quote }: Citation, compared, said) => {
    const where = said.t('cited', { source: sourceIn(source, compared), entry });
    return quote ? `${where}, ${said.t('quoted', { text: quote })}` : where;
  },
  source: (source: string, compared) => sourceIn(source, compared),
  hours: (hours: readonly Hours[], _, { findings }) => hours.map((one) => hoursInWords(one, findings)).join('; '),
  facts: (facts: readonly FactPath[], _, said) => remarkText({ kind: 'facts', facts }, said),
  states: (states: NonNullable<Marks['states']>, _, said) => markText({ states }, said),
  person: (person: never, _, said) => remarkText({ ...anyPaper, person }, said),
  notOlderThan: (notOlderThan: Age, _, said) => remarkText({ ...anyPaper, notOlderThan }, said),
  meterai: ({ printed }: { printed: number | 'unstated' }, _, { t }) =>
    printed === 'unstated' ? t('value.unstated') : rupiah(printed),
  scan: (scan: NonNullable<StatedEvidence['scan']>, _, said) => formText({ scan }, said),
  evidence: (evidence: Evidence, _, said) => formText(evidence, said),
  formats: (formats: readonly string[]) => formats.map((one) => one.toUpperCase()).join(', '),
  original: (original: 'shown', _, { t }) => t(`value.original.${original}`),
  signedBy: (signer: 'signatory', _, { t }) => t(`value.signedBy.${signer}`),
  ours: (ours: 'accepted', _, { t }) => t(`value.ours.${ours}`),
  seen: (seen: 'whole', _, { t }) => t(`value.seen.${seen}`),
  kind: (kind: 'office', _, { t }) => t(`value.kind.${kind}`),
  weight: (weight: string, _, { t, findings }) =>
    weight === 'required' ? t('value.required') : findings.say(`remarks:weight.${weight}`),
  who: (who: string, _, { findings }) => plain(findings.say(`about:competent.${who}`)),
  rule: (rule: string, _, { findings }) => plain(findings.say(`about:attorney.${rule}`)),
  rupiah: (amount: number) => rupiah(amount),
  on: (day: string) => dayInWords(day),
};

/** Without the full stop of a sentence. */
const plain = (sentence: string): string => sentence.replace(/\.$/, '');

const sourceIn = (source: string, { older, newer }: Compared): string => {
  const title = (newer.sources[source] ?? older.sources[source])?.title;
  return title ? `${title} (${source})` : source;
};

function valueWords(field: readonly string[], value: unknown, compared: Compared, said: ChangeWords): string {
  const { t } = said;
  if (value === undefined) return t('value.unstated');
  if (value === null) return t('value.undated');
  const name = field.at(-1) ?? '';
  const say = Object.hasOwn(words, name) ? words[name] : undefined;
  if (say)
    return value === 'unstated' && name === 'evidence' ? t('value.unstated') : say(value as never, compared, said);
  if (value === true) return t('value.yes');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return t('quoted', { text: value });
  return sentence(value, t);
}

/** A text in both of its languages; anything else as the file has it. */
function sentence(value: unknown, t: ChangeWords['t']): string {
  const { id, en } = value as Text;
  if (typeof id !== 'string')
    return Object.keys(value as object).length === 0 ? t('value.empty') : JSON.stringify(value);
  const quoted = t('quoted', { text: id });
  return en === undefined ? quoted : t('withEnglish', { id: quoted, en: t('quoted', { text: en }) });
}

const anyPaper = { kind: 'document', document: 'ktp', evidence: 'unstated' } as const;

/** What remarks are worded by: nobody's request, so that everything that a list says is said. */
export const nobodysRequest = {
  service: 'registration',
  dossier: emptyDossier('kantor', 'registration'),
  meterai: { count: 0, value: null, letters: [] },
} as const;

const remarkText = (item: ListedItem, { findings }: ChangeWords): string =>
  remarksOf(item, nobodysRequest, findings)
    .map(({ text }) => text)
    .join(', ');

const markText = (marks: Marks, said: ChangeWords): string =>
  remarkText({ kind: 'letter', letter: 'application', evidence: 'unstated', marks }, said);

/** A form in the language's words. */
export const formText = (evidence: Evidence, { t, page }: ChangeWords): string =>
  evidence === 'unstated'
    ? t('value.unstated')
    : evidenceWords(evidence, 'exact', page('terms', { returnObjects: true }));

/** Long texts are told where they differ, with some words around it. */
export function excerpts(from: string, to: string): readonly [from: string, to: string] {
  if (from.length <= longest && to.length <= longest) return [from, to];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let end = 0;
  const room = Math.min(from.length, to.length) - start;
  while (end < room && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return [excerpt(from, start, end), excerpt(to, start, end)];
}

const longest = 90;
const around = 30;

function excerpt(text: string, same: number, sameAtEnd: number): string {
  const near = Math.max(0, same - around);
  const begin = near === 0 ? 0 : Math.min(same, text.indexOf(' ', near) + 1 || same);
  const far = text.length - sameAtEnd + around;
  const stop = far >= text.length ? text.length : Math.max(text.length - sameAtEnd, text.lastIndexOf(' ', far));
  return `${begin > 0 ? '…' : ''}${text.slice(begin, stop)}${stop < text.length ? '…' : ''}`;
}

/** "a dan b", without what is empty. */
export const inOne = (pieces: readonly (string | false | undefined)[], joint = '; '): string =>
  pieces.filter(Boolean).join(joint);
