import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckLine, lineName } from '../../../desk/line.ts';
import { dayInWords } from '../../../domain/day.ts';
import type { Part } from '../../../domain/part.ts';
import type { Report } from '../../../domain/report.ts';
import { type FindingWords, findingWordsIn, partWordsIn } from '../../../i18n/finding-sentences.ts';
import { nameOfKey, partName } from '../../../i18n/part-names.ts';
import { asSentence, remarksOf, weightRemark } from '../../../i18n/remarks.ts';
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

interface LineRemarks {
  /** How much it weighs, or that the vendor says that there is none. */
  readonly weighed: string | undefined;
  /** What else the list says beside name and form, one sentence each, and which day the vendor read on it. */
  readonly remarks: readonly string[];
}

/** What is said of a line. The office's own note is not among it: it may be in another language than the page. */
export function useRemarks(line: CheckLine): LineRemarks {
  const { t, i18n } = useTranslation('desk');
  const { report } = useCheck().checklist;
  const words = findingWordsIn(i18n.language === 'en' ? 'en' : 'id');
  const { need, told } = line;
  const weight = need === 'if-exists' || need === 'recommended' || need === 'brought' ? need : undefined;
  const [weighed] = weightRemark(weight, words).map(({ text }) => asSentence(text));
  return {
    weighed: weight === 'if-exists' && told === 'absent' ? t('check.remark.absent') : weighed,
    remarks: line.kind === 'thing' ? thingRemarks(line, report, words, t) : [],
  };
}

function thingRemarks(
  { part, dated }: Extract<CheckLine, { kind: 'thing' }>,
  report: Report,
  words: FindingWords,
  t: TFunction<'desk'>,
): readonly string[] {
  const { oldest, issued, doubtful } = dated ?? {};
  return [
    // The earliest day is worked out for the desk, which need not count.
    ...remarksOf(part.item, report, words).flatMap(({ kind, text }) => (kind === 'age' ? [] : [asSentence(text)])),
    ...(oldest ? [t('check.remark.oldest', { day: dayInWords(oldest) })] : []),
    ...(issued ? [t(`check.remark.${doubtful ? 'issuedDoubtful' : 'issued'}`, { day: dayInWords(issued) })] : []),
  ];
}
