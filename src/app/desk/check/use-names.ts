import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckLine, lineName } from '../../../desk/line.ts';
import { dayInWords } from '../../../domain/day.ts';
import type { Marks } from '../../../domain/evidence.ts';
import type { FactPath } from '../../../domain/facts.ts';
import type { Part } from '../../../domain/part.ts';
import type { ListedItem } from '../../../domain/requirement.ts';
import { type LegalForm, legalForms } from '../../../domain/terms.ts';
import { fieldName, findingWordsIn, partWordsIn } from '../../../i18n/finding-sentences.ts';
import { nameOfKey, partName } from '../../../i18n/part-names.ts';
import { useCheck } from '../desk-context.ts';

interface Names {
  readonly line: (line: CheckLine) => string;
  readonly part: (part: Part) => string;
  /** A part of a list by its key alone, where the list at hand does not know it. */
  readonly key: (key: string) => string;
}

/** What papers are called on the screen: in Indonesian as on the desk's sheets. */
export function useNames(): Names {
  const { t, i18n } = useTranslation('desk');
  const { language } = i18n;
  return useMemo(() => {
    const words = partWordsIn(language === 'en' ? 'en' : 'id');
    const terms = t('terms', { returnObjects: true });
    return {
      key: (key) => nameOfKey(key, terms),
      part: (part) => partName(part, words),
      line: (line) => lineName(line, words, t('terms.own')),
    };
  }, [t, language]);
}

/**
 * What the list says of a line's thing beside its name and form, one sentence each, and which day the vendor read on it.
 * The office's own note is not among them: it may be in another language than the page.
 */
export function useRemarks(line: CheckLine): readonly string[] {
  const { t, i18n } = useTranslation('desk');
  const { report } = useCheck().checklist;
  if (line.kind !== 'thing') return [];
  const words = findingWordsIn(i18n.language === 'en' ? 'en' : 'id');
  const named = (paths: readonly FactPath[]) => paths.map((path) => fieldName(path, report, words)).join(', ');
  const { item } = line.part;
  const { oldest, issued, doubtful } = line.dated ?? {};
  return [
    ...('person' in item ? (item.person ?? []) : []).map((one) => t(`check.remark.person.${one}`)),
    ...('marks' in item ? marksInWords(item.marks ?? {}, named, t) : []),
    ...(item.kind === 'facts' ? [t('check.remark.states', { facts: named(item.facts) })] : []),
    ...(item.kind === 'object' ? objectInWords(item, report.dossier.answers.legalForm, t) : []),
    ...(oldest ? [t('check.remark.oldest', { day: dayInWords(oldest) })] : []),
    ...(issued ? [t(`check.remark.${doubtful ? 'issuedDoubtful' : 'issued'}`, { day: dayInWords(issued) })] : []),
    ...('form' in item && item.form
      ? [t(`check.remark.${item.form.ours ? 'formOurs' : 'form'}`, { title: item.form.title })]
      : []),
  ];
}

const marksInWords = (
  { letterhead, meterai, companyStamp, signedBy, states }: Marks,
  named: (paths: readonly FactPath[]) => string,
  t: TFunction<'desk'>,
): readonly string[] => [
  ...(letterhead ? [t('check.remark.letterhead')] : []),
  ...(meterai ? [t('check.remark.meterai')] : []),
  ...(companyStamp ? [t('check.remark.companyStamp')] : []),
  ...(signedBy ? [t(`check.remark.signedBy.${signedBy}`)] : []),
  ...(states ? [t('check.remark.states', { facts: named(states) })] : []),
];

/** The colour for this legal form; where that is not known, the colour of each. */
function objectInWords(
  { colours, cover }: Extract<ListedItem, { kind: 'object' }>,
  form: LegalForm | undefined,
  t: TFunction<'desk'>,
): readonly string[] {
  const each = colours
    ? [...legalForms, 'other' as const].flatMap((one) => {
        const colour = colours[one];
        const name = one === 'other' ? t('check.remark.otherForms') : t(`terms.shortForm.${one}`);
        return colour ? [t('check.remark.colourOf', { form: name, colour })] : [];
      })
    : [];
  const colour = form ? (colours?.[form] ?? colours?.other) : each.join(', ');
  return [...(colour ? [t('check.remark.colour', { colour })] : []), ...(cover ? [t('check.remark.cover')] : [])];
}
