import type { TFunction } from 'i18next';
import type { Condition } from '../domain/condition.ts';
import { papersByForm } from '../domain/law.ts';
import { inSentence, listed } from './part-names.ts';

type Translate = TFunction<['prepare', 'start']>;

/** What the law adds to a list's own condition: which legal forms have a deed. */
const ofTheLaw = new Set<Condition | undefined>(Object.values(papersByForm));

/** A condition in plain words, to stand behind "Hanya bila …". */
export function conditionWords(condition: Condition, t: Translate): string {
  if (ofTheLaw.has(condition)) return t('list.condition.deed');
  switch (condition.is) {
    case 'represented':
      return t('list.condition.represented');
    case 'legal-form':
      return t('list.condition.legalForm', {
        forms: listed(
          condition.in.map((form) => t(`terms.shortForm.${form}`)),
          t('list.or'),
        ),
      });
    case 'exists':
      return condition.document === 'attachments'
        ? t('list.condition.attachments')
        : t('list.condition.exists', { thing: inSentence(t(`terms.document.${condition.document}`)) });
    case 'attorney-in-deed':
      return t('list.condition.attorneyInDeed');
    case 'old-mailbox-open':
      return t('list.condition.oldMailboxOpen');
    case 'channel':
      return t('list.condition.channel', {
        channels: listed(
          condition.in.map((kind) => t(`start:channel.${kind}`)),
          t('list.or'),
        ),
      });
    case 'not':
      return notWords(condition.of, t);
    case 'all':
      return condition.of
        .filter((part) => !ofTheLaw.has(part) || condition.of.length === 1)
        .map((part) => partWords(part, condition, t))
        .join(`, ${t('list.and')} `);
    case 'any':
      return condition.of.map((part) => partWords(part, condition, t)).join(`, ${t('list.or')} `);
    default:
      return condition satisfies never;
  }
}

/** A part of several; what is itself of several parts stands in brackets, so that "and" and "or" are not mixed. */
const partWords = (part: Condition, whole: Several, t: Translate): string =>
  isSeveral(part) &&
  part.of.filter((one) => !ofTheLaw.has(one)).length > 1 &&
  whole.of.length > 1 &&
  !ofTheLaw.has(part)
    ? `(${conditionWords(part, t)})`
    : conditionWords(part, t);

type Several = Extract<Condition, { is: 'all' | 'any' }>;
const isSeveral = (condition: Condition): condition is Several => condition.is === 'all' || condition.is === 'any';

function notWords(condition: Condition, t: Translate): string {
  if (ofTheLaw.has(condition)) return t('list.condition.noDeed');
  switch (condition.is) {
    case 'represented':
      return t('list.condition.notRepresented');
    case 'legal-form':
      return t('list.condition.notLegalForm', {
        forms: listed(
          condition.in.map((form) => t(`terms.shortForm.${form}`)),
          t('list.or'),
        ),
      });
    case 'attorney-in-deed':
      return t('list.condition.notAttorneyInDeed');
    case 'old-mailbox-open':
      return t('list.condition.notOldMailboxOpen');
    case 'all':
    case 'any':
      return condition.of.length === 1 && condition.of[0]
        ? notWords(condition.of[0], t)
        : t(condition.is === 'all' ? 'list.condition.notAll' : 'list.condition.notAny', {
            what: conditionWords(condition, t),
          });
    case 'not':
      return conditionWords(condition.of, t);
    default:
      return t('list.condition.not', { what: conditionWords(condition, t) });
  }
}
