import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '../../i18n/set-up.ts';
import { type Language, languages } from '../../i18n/words.ts';
import { rememberLanguage } from '../storage/preferences.ts';
import { pageContext } from './page-context.ts';

const names: Record<Language, { short: string; full: string }> = {
  id: { short: 'ID', full: 'Bahasa Indonesia' },
  en: { short: 'EN', full: 'English' },
};

/** Two languages, each named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { live } = useContext(pageContext);
  return (
    <fieldset className="language" aria-label={t('common.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          disabled={!live}
          aria-pressed={i18n.language === language}
          onClick={() => {
            rememberLanguage(language);
            void speak(language);
          }}
        >
          <span aria-hidden="true">{names[language].short}</span>
          <span className="hidden-words">{names[language].full}</span>
        </button>
      ))}
    </fieldset>
  );
}
