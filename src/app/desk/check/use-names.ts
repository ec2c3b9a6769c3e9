import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckLine, lineName } from '../../../desk/line.ts';
import type { Part } from '../../../domain/part.ts';
import { partWordsIn } from '../../../i18n/finding-sentences.ts';
import { nameOfKey, partName } from '../../../i18n/part-names.ts';

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
