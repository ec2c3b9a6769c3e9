import type { TFunction } from 'i18next';
import type { Condition } from '../domain/condition.ts';
import type { Age, Form, Marks } from '../domain/evidence.ts';
import type { FactPath } from '../domain/facts.ts';
import { papersByForm } from '../domain/law.ts';
import type { Report } from '../domain/report.ts';
import type { LeafItem, Requirement } from '../domain/requirement.ts';
import type { LegalForm, PersonCondition } from '../domain/terms.ts';
import { type FindingWords, fieldName } from './finding-sentences.ts';
import { inSentence, listed } from './part-names.ts';

/** One thing that an office says of an entry of its list beside name and form: "paling lama 3 bulan saat diserahkan". */
export interface Remark {
  readonly kind: 'weight' | 'person' | 'age' | 'mark' | 'form' | 'facts' | 'folder';
  /** In small letters, without a full stop, to be joined with others or made a sentence. */
  readonly text: string;
  /** Where it is to be had. */
  readonly address?: string;
}

/** Of a report what decides how remarks are worded: who is asked, for what, and at which tariff of stamp duty. */
type Asking = Pick<Report, 'service' | 'dossier' | 'meterai'>;

/** What is said of a whole entry: how much it weighs, where it is not simply required. */
export const weightRemark = (weight: Requirement['weight'], { say }: FindingWords): readonly Remark[] =>
  weight && weight !== 'required' ? [{ kind: 'weight', text: say(`remarks:weight.${weight}`) }] : [];

/** Everything that is said of one thing, in the order in which one needs it. */
export function remarksOf(item: LeafItem, asking: Asking, words: FindingWords): readonly Remark[] {
  if (item.kind === 'own') return [];
  if (item.kind === 'facts') return [{ kind: 'facts', text: factsInWords(item.facts, asking, words) }];
  if (item.kind === 'object') return folderRemarks(item, asking, words);
  return [
    ...('person' in item && item.person ? [personRemark(item.person, words)] : []),
    ...('notOlderThan' in item && item.notOlderThan ? [ageRemark(item.notOlderThan, words)] : []),
    ...('marks' in item && item.marks ? markRemarks(item.marks, asking, words) : []),
    ...('form' in item && item.form ? [formRemark(item.form, words)] : []),
  ];
}

const personRemark = (conditions: readonly PersonCondition[], { say }: FindingWords): Remark => {
  const each = conditions.map((one) => say(`remarks:personIs.${one}`));
  return { kind: 'person', text: say('remarks:person', { conditions: listed(each, say('terms:and')) }) };
};

const ageRemark = ({ count, unit }: Age, { say }: FindingWords): Remark => ({
  kind: 'age',
  text: say(`remarks:age.${unit}`, { count }),
});

/** What a letter must bear. A person who has no company has neither its letterhead nor its stamp, and signs for nobody else. */
function markRemarks(
  { letterhead, meterai, companyStamp, signedBy, states }: Marks,
  asking: Asking,
  words: FindingWords,
): readonly Remark[] {
  const { say } = words;
  const isIndividual = asking.dossier.answers.legalForm === 'individual';
  const { value } = asking.meterai;
  const signer = signedBy === 'signatory' && isIndividual ? 'individual' : signedBy;
  return [
    letterhead && !isIndividual && say('remarks:letterhead'),
    meterai && say(value === null ? 'remarks:meterai' : 'remarks:meteraiOf', { value }),
    companyStamp && !isIndividual && say('remarks:companyStamp'),
    signer && say(`remarks:signedBy.${signer}`),
    states && say('remarks:states', { facts: factsInWords(states, asking, words) }),
  ].flatMap((text) => (text ? [{ kind: 'mark', text }] : []));
}

const formRemark = ({ title, address, ours }: Form, { say }: FindingWords): Remark => ({
  kind: 'form',
  text: say(`remarks:form.${ours ?? 'only'}`, { title }),
  ...(address ? { address } : {}),
});

/** The colour for this legal form; where that is open, or the list names none for it, the colour of each. */
function folderRemarks(
  { colours = {}, cover }: Extract<LeafItem, { kind: 'object' }>,
  { dossier }: Asking,
  { say }: FindingWords,
): readonly Remark[] {
  const form = dossier.answers.legalForm;
  const each = Object.entries(colours).map(
    ([of, colour]) => `${colour} (${say(of === 'other' ? 'remarks:otherForms' : `terms:shortForm.${of}`)})`,
  );
  const colour = (form && (colours[form as LegalForm] ?? colours.other)) || each.join(', ');
  return [colour && say('remarks:colour', { colour }), cover && say('remarks:cover')].flatMap((text) =>
    text ? [{ kind: 'folder', text }] : [],
  );
}

const factsInWords = (paths: readonly FactPath[], asking: Asking, words: FindingWords): string =>
  listed(
    paths.map((path) => inSentence(fieldName(path, asking, words))),
    words.say('terms:and'),
  );

/** Where sentences are not read on: with what comes behind it in brackets. */
export const withAddress = ({ text, address }: Remark): string => (address ? `${text} (${address})` : text);

/** "paling lama 3 bulan" as "Paling lama 3 bulan". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "paling lama 3 bulan" as "Paling lama 3 bulan." */
export const asSentence = (text: string): string => `${capital(text)}.`;

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
