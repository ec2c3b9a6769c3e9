import type { Words } from '../../i18n/words.ts';
import { useWords } from './use-words.ts';

/** Words that come with a part that is seldom needed, rather than with every page, in the page's language. */
export function useOwnWords<Base>(indonesian: Base, english: Words<Base>): Words<Base> {
  const { i18n } = useWords();
  return i18n.language === 'en' ? english : (indonesian as Words<Base>);
}
