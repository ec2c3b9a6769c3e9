import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../ui/choices.tsx';
import { preparingContext, usePreparing } from '../preparing.ts';
import { LetterPreview } from './letter-preview.tsx';
import { useLetters, usePaper } from './use-letters.ts';

/** Beside the form: the letters as they read now. What is typed is drawn first, the letter as soon as there is time. */
export function LetterAside() {
  const preparing = useDeferredValue(usePreparing());
  return (
    <preparingContext.Provider value={preparing}>
      <Letters />
    </preparingContext.Provider>
  );
}

function Letters() {
  const { t } = useTranslation(['finish', 'prepare']);
  const letters = useLetters().filter(({ kind, letter }) => kind !== 'checklist' && !letter.email);
  const [paper] = usePaper();
  const [chosen, choose] = useState<string>();
  const shown = letters.find(({ letter }) => letter.id === chosen) ?? letters[0];
  if (!shown) return null;
  return (
    <>
      {letters.length > 1 && (
        <Choices
          id="letter-beside"
          name="letter-beside"
          legend={t('letters.which')}
          beside="words"
          value={shown.letter.id}
          options={letters.map(({ letter }) => ({ value: letter.id, label: letter.title }))}
          onChange={choose}
        />
      )}
      <LetterPreview letter={shown.letter} paper={paper} />
    </>
  );
}
