import type { Item, ListedItem, Requirement } from '../domain/requirement.ts';
import type { Channel, ServicePoint } from '../domain/service-list.ts';
import type { Text } from '../domain/text.ts';
import { partName } from '../i18n/part-names.ts';
import { capital, conditionWords, remarksOf, weightRemark, withAddress } from '../i18n/remarks.ts';
import { channelFactsOf, hoursInWords } from '../i18n/service-facts.ts';
import { textIn } from '../i18n/words.ts';
import {
  apart,
  type ChangeWords,
  type Compared,
  fieldLabel,
  formText,
  inOne,
  nobodysRequest,
  serviceIn,
  told,
  whenWords,
} from './difference-values.ts';
import { barePart } from './entry-model.ts';
import type { DifferenceRow, ProfileDifference } from './profile-differences.ts';

/** Differences that are read together: of the office, of a source, of a service. */
export interface ToldGroup {
  readonly title: string;
  readonly things: readonly ToldThing[];
}

/** What changed in one entry, channel or step; without a name what changed in what the group is of. */
export interface ToldThing {
  readonly name: string;
  readonly changes: readonly string[];
}

/** All differences in words, in their order, by what they are of and then by the row. */
export function toldDifferences(
  differences: readonly ProfileDifference[],
  compared: Compared,
  words: ChangeWords,
): readonly ToldGroup[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const difference of differences) {
    const title = groupTitle(difference, compared, words);
    const things = groups.get(title) ?? new Map<string, string[]>();
    const [row, ...inner] = difference.rows;
    const name = row ? capital(rowName(row, compared, words)) : '';
    const change = placed(inner, whatHappened(difference, compared, words), compared, words);
    things.set(name, [...(things.get(name) ?? []), change]);
    groups.set(title, things);
  }
  return [...groups].map(([title, things]) => ({
    title,
    things: [...things].map(([name, changes]) => ({ name, changes })),
  }));
}

/** Of what a difference is: the office, a source, or a service by its name. */
export function groupTitle({ source, service }: ProfileDifference, compared: Compared, words: ChangeWords): string {
  if (source) return words.t('changes:source', { title: titleOf(source, compared) });
  return service ? serviceIn(service, compared, words) : words.t('changes:office');
}

const titleOf = (source: string, { older, newer }: Compared): string =>
  (newer.sources[source] ?? older.sources[source])?.title ?? source;

/** One difference: what, and how it was and is. `KTP pimpinan: salinan 1 → 2`. */
export const differenceSentence = (difference: ProfileDifference, compared: Compared, words: ChangeWords): string =>
  capital(placed(difference.rows, whatHappened(difference, compared, words), compared, words));

/** A change with the rows in which it is before it. */
function placed(rows: readonly DifferenceRow[], what: string, compared: Compared, words: ChangeWords): string {
  const place = rows
    .map((row) => rowName(row, compared, words))
    .reduce((outer, inner) => (outer ? words.t('changes:within', { outer, inner }) : inner), '');
  return place ? words.t('changes:at', { place, what }) : what;
}

function whatHappened(difference: ProfileDifference, compared: Compared, words: ChangeWords): string {
  const { t } = words;
  const { code, from, to } = difference;
  switch (code) {
    case 'moved':
      return t('changes:moved', { from: Number(from), to: Number(to) });
    case 'removed':
      return t('changes:removed');
    case 'added': {
      const details = detailsOf(difference, compared, words);
      return details ? t('changes:addedWith', { details }) : t('changes:added');
    }
    case 'changed':
      return changeWords(difference, compared, words);
    default:
      return code satisfies never;
  }
}

const isTick = (value: unknown): boolean => value === undefined || value === true;

function changeWords({ field, from, to }: ProfileDifference, compared: Compared, words: ChangeWords): string {
  const { t } = words;
  const label = fieldLabel(field, words);
  const name = field.at(-1) ?? '';
  if (name === 'published') return t(to === true ? 'changes:nowPublished' : 'changes:noLongerPublished');
  if (name === 'when') {
    const when = whenWords(from, to, words);
    return field[0] === 'appliesTo' ? `${label} ${when}` : when;
  }
  if (isTick(from) && isTick(to)) {
    const own = fieldLabel(field.slice(-1), words);
    const what = t(to === true ? 'changes:now' : 'changes:noLonger', { label: own });
    return label === own ? what : t('changes:at', { place: label.slice(0, -own.length - 2), what });
  }
  if (name === 'what') {
    const [before, after] = apart(from, to, (item) => itemInWords(item as Item, compared, words));
    return t('changes:asks', { from: before, to: after });
  }
  const [before, after] = told(field, from, to, compared, words);
  if (from === undefined) return t('changes:set', { label, to: after });
  if (to === undefined) return t('changes:unset', { label, from: before });
  return t('changes:from', { label, from: before, to: after });
}

/** What a row is called: an entry by what it asks for, a channel by its name, a step by its number. */
function rowName({ list, row, number, alike }: DifferenceRow, compared: Compared, words: ChangeWords): string {
  const { t, page } = words;
  switch (list) {
    case 'requirements': {
      const { id, item } = row as Requirement;
      const name = itemName(item, compared, words);
      return alike ? t('changes:named', { name, id }) : name;
    }
    case 'of': {
      const name = itemName(row as Item, compared, words);
      return alike ? t('changes:named', { name, id: number }) : name;
    }
    case 'channels':
    case 'also': {
      const name = page(`start:channel.${(row as Channel).kind}`);
      return t(`changes:row.${list}`, { name: alike ? t('changes:named', { name, id: number }) : name });
    }
    case 'servicePoints':
      return t('changes:row.servicePoints', row as ServicePoint);
    default:
      return t(`changes:row.${list}`, { number });
  }
}

/** What an item of a list is called as a whole, whoever it applies to: "SIUP/SIUJK". */
const itemName = (item: Item, compared: Compared, words: ChangeWords): string =>
  item.kind === 'as-at'
    ? words.t('changes:asAt', { service: serviceIn(item.service, compared, words) })
    : partName(barePart(item), { ...words.findings.parts, whole: true });

/** An item with everything that is said of it: form, what it must bear, when it applies. */
function itemInWords(item: Item, compared: Compared, words: ChangeWords): string {
  const name = itemName(item, compared, words);
  const details = itemDetails(item, compared, words);
  return details ? `${name} (${details})` : name;
}

const itemDetails = (item: Item, compared: Compared, words: ChangeWords): string =>
  inOne([
    'of' in item && item.of.map((inner) => itemInWords(inner, compared, words)).join(', '),
    isLeaf(item) && 'evidence' in item && item.evidence !== 'unstated' && formText(item.evidence, words),
    isLeaf(item) && remarksOf(item, nobodysRequest, words.findings).map(withAddress).join(', '),
    item.when && words.t('changes:only', { when: conditionWords(item.when, words.page) }),
  ]);

const isLeaf = (item: Item): item is ListedItem =>
  !('of' in item || item.kind === 'as-at' || item.kind === 'open-ended');

/** What there is to say of a row, a source or a service that came. */
function detailsOf({ rows, to, source }: ProfileDifference, compared: Compared, words: ChangeWords): string {
  const { t, page, findings } = words;
  const say = (text: Text | undefined): string =>
    text ? t('changes:quoted', { text: textIn(text, findings.language) }) : '';
  const row = rows.at(-1);
  switch (row?.list) {
    case 'requirements': {
      const { item, weight, note } = to as Requirement;
      const weighs = weightRemark(weight, findings).map(({ text }) => text);
      return inOne([itemDetails(item, compared, words), ...weighs, say(note)]);
    }
    case 'of':
      return itemDetails(to as Item, compared, words);
    case 'channels': {
      const [first, ...facts] = channelFactsOf(to as Channel, findings, (kind) => page(`start:channel.${kind}`));
      const manner = first?.text.split(', ').slice(1).join(', ');
      return inOne([manner, ...facts.map(({ text, address }) => inOne([text, address], ', '))]);
    }
    case 'servicePoints': {
      const { address, serves, hours } = to as ServicePoint;
      return inOne([address, say(serves), ...(hours ?? []).map((one) => hoursInWords(one, findings))]);
    }
    case undefined: {
      const { purpose, publisher, year } = to as Readonly<Record<'purpose' | 'publisher' | 'year', unknown>>;
      return source
        ? inOne([String(publisher), year ? String(year) : t('changes:value.undated')], ', ')
        : say(purpose as Text);
    }
    default: {
      const { text, note, title, address } = to as { text?: Text; note?: Text; title?: string; address?: string };
      return inOne([say(text ?? note), title && t('changes:quoted', { text: title }), address]);
    }
  }
}
