import { useTranslation } from 'react-i18next';
import type { Text } from '../../domain/office.ts';
import { LinkedText } from './linked-text.tsx';

/** A text of a data file in the page's language; where it was not translated, in Indonesian and marked as such. */
export function Said({ text, links = false }: { text: Text; links?: boolean }) {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  const words = (english && text.en) || text.id;
  const shown = links ? <LinkedText text={words} /> : words;
  return english && !text.en ? <span lang="id">{shown}</span> : shown;
}

/** The same as plain words, for names of controls. */
export function useSaid(): (text: Text) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'en' && text.en) || text.id;
}
