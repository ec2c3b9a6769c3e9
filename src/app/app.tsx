import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'preact/compat';
import { speak } from '../i18n/set-up.ts';
import type { Language } from '../i18n/words.ts';
import type { PageData } from './page-data.ts';
import { rememberLanguage } from './storage/preferences.ts';
import { pageContext } from './ui/page-context.ts';
import { speakContext } from './ui/speak.ts';
import { useLive } from './ui/use-live.ts';
import { spoken, wordsContext } from './ui/use-words.ts';

/** What stands around every page: its words, its place in the site, and the switch of languages. */
export function App({ data, words, children }: { data: PageData; words: i18n; children: ReactNode }) {
  const live = useLive();
  const [language, setLanguage] = useState(words.language);
  const now = useMemo(() => spoken(words, language), [words, language]);
  useEffect(() => {
    words.on('languageChanged', setLanguage);
    return () => words.off('languageChanged', setLanguage);
  }, [words]);
  const choose = (language: Language) => {
    rememberLanguage(language);
    void changeLanguage(words, data, language);
  };
  return (
    <wordsContext.Provider value={now}>
      <pageContext.Provider value={{ root: data.root, live }}>
        <speakContext.Provider value={choose}>{children}</speakContext.Provider>
      </pageContext.Provider>
    </wordsContext.Provider>
  );
}

/** Switches the page's language, its `lang` with it. */
export async function changeLanguage(words: i18n, data: PageData, language: Language): Promise<void> {
  await speak(words, language, namespaces[data.kind]);
  document.documentElement.lang = language;
}

const namespaces = {
  start: ['start'],
  offices: ['start'],
  office: ['start'],
  prepare: ['start', 'prepare'],
  desk: ['start', 'desk'],
  guide: ['start', 'guide'],
  compare: ['start', 'prepare', 'compare'],
  'guide-entry': ['start', 'guide'],
  'guide-flow': ['start', 'guide'],
} as const satisfies Record<PageData['kind'], readonly string[]>;
