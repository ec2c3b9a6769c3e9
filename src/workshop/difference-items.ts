import type { Item, ListedItem, Requirement } from '../domain/requirement.ts';
import type { Channel, ServicePoint } from '../domain/service-list.ts';
import type { Text } from '../domain/text.ts';
import { conditionWords } from '../i18n/condition-words.ts';
import { partName } from '../i18n/part-names.ts';
import { remarksOf, weightRemark, withAddress } from '../i18n/remarks.ts';
import { channelFactsOf, hoursInWords } from '../i18n/service-facts.ts';
import { textIn } from '../i18n/words.ts';
import { type ChangeWords, type Compared, formText, inOne, nobodysRequest, serviceIn } from './difference-values.ts';
import { barePart } from './entry-model.ts';
import type { ProfileDifference } from './profile-differences.ts';

/** What an item of a list is called as a whole, whoever it applies to: "SIUP/SIUJK". */
export const itemName = (item: Item, compared: Compared, words: ChangeWords): string =>
  item.kind === 'as-at'
    ? words.t('changes:asAt', { service: serviceIn(item.service, compared, words) })
    : partName(barePart(item), { ...words.findings.parts, whole: true });

/** An item with everything that is said of it: form, what it must bear, when it applies. */
export function itemInWords(item: Item, compared: Compared, words: ChangeWords): string {
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
export function detailsOf({ rows, to, source }: ProfileDifference, compared: Compared, words: ChangeWords): string {
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
