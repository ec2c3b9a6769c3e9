import { type ContextType, type ReactNode, StrictMode, useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { words } from '../i18n/set-up.ts';
import type { PageData } from './page-data.ts';
import { pageContext } from './ui/address.ts';
import { useLive } from './ui/browser-state.ts';

interface AppProps {
  readonly data: PageData;
  /** Where the list of this page comes from, if it was not built into the site. */
  readonly origin?: ContextType<typeof pageContext>['origin'];
  readonly children: ReactNode;
}

/** What stands around every page: its words and its place in the site. */
export function App({ data, origin, children }: AppProps) {
  const live = useLive();
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <pageContext.Provider value={{ root: data.root, live, origin }}>
          <SpokenLanguage />
          {children}
        </pageContext.Provider>
      </I18nextProvider>
    </StrictMode>
  );
}

/** The page's `lang` follows its words. */
function SpokenLanguage() {
  const { language } = useTranslation().i18n;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
