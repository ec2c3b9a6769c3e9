import { useContext } from 'preact/compat';
import { type Language, languages } from '../../i18n/words.ts';
import { pageContext } from './page-context.ts';
import { useSpeak } from './speak.ts';
import { useWords } from './use-words.ts';

const names: Record<Language, { short: string; full: string }> = {
  id: { short: 'ID', full: 'Bahasa Indonesia' },
  en: { short: 'EN', full: 'English' },
};

/** Two languages, each named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useWords();
  const speak = useSpeak();
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
          onClick={() => speak(language)}
        >
          <span aria-hidden="true">{names[language].short}</span>
          <span className="hidden-words">{names[language].full}</span>
        </button>
      ))}
    </fieldset>
  );
}
