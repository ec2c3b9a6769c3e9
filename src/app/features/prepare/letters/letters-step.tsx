import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposedLetter } from '../../../../letters/compose/letters.ts';
import { Choices } from '../../../ui/choices.tsx';
import { warmUp } from '../../../ui/letters/make-letter.ts';
import { useBerkas } from '../berkas.ts';
import { FindingList } from '../finding-list.tsx';
import { StepFrame } from '../step-frame.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { EmailText } from './email-text.tsx';
import { FolderDownload, LetterDownloads } from './letter-downloads.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { LetterheadChoice } from './letterhead-choice.tsx';
import { PaperChoice, usePaper } from './paper-choice.tsx';
import { useCodeChoice, useCodeMaker } from './use-codes.ts';
import { useLetters, useWholeSet } from './use-letters.ts';

/** Step 5: the letters as they will come out of the printer. */
export function LettersStep() {
  const { t } = useTranslation('prepare');
  const { report } = useBerkas();
  const all = useLetters();
  const [withCode] = useCodeChoice();
  const makeSet = useWholeSet(useCodeMaker(withCode));
  const letters = all.filter((one) => one.kind !== 'checklist');
  const [paper, setPaper] = usePaper();
  const [chosen, choose] = useState<string>();
  const shown = letters.find((one) => one.letter.id === chosen) ?? letters[0];
  useEffect(() => {
    if (letters.length > 0) warmUp();
  }, [letters.length]);
  const foreign = report.letters.filter((one) => !letters.some((other) => other.kind === one.kind));
  const notes = (
    <FindingList
      findings={report.findings.filter(
        ({ code }) => code === 'power-of-attorney-not-listed' || code === 'meterai-changed',
      )}
    />
  );
  const which = letters.length > 1 && shown && (
    <Choices
      id="which-letter"
      name="which-letter"
      legend={t('letters.which')}
      beside="words"
      value={shown.letter.id}
      options={letters.map(({ letter }) => ({ value: letter.id, label: letter.title }))}
      onChange={choose}
    />
  );
  return (
    <StepFrame name="letters" title={t('letters.title')}>
      <p className="no-print">{t('letters.lead')}</p>
      {foreign.length > 0 && (
        <p>{t('letters.notLetter', { names: foreign.map((one) => t(`terms.letter.${one.kind}`)).join(', ') })}</p>
      )}
      {!shown ? (
        <p>{t('letters.none')}</p>
      ) : (
        <>
          <DraftNotice kind={kindOf(shown)} draft={shown.letter.draft} />
          {shown.letter.email ? (
            <>
              {which}
              {notes}
              <EmailText letter={shown.letter} />
            </>
          ) : (
            <div className="letter-desk">
              <FolderDownload makeSet={makeSet} paper={paper} names={letters.map(({ letter }) => letter.title)} />
              <div className="letter-view">
                {which}
                <LetterPreview letter={shown.letter} paper={paper} />
              </div>
              <div className="letter-ways">
                <LetterDownloads letter={shown.letter} makeSet={makeSet} paper={paper} />
                <PaperChoice paper={paper} onChange={setPaper} />
                <LetterheadChoice />
                {notes}
              </div>
            </div>
          )}
        </>
      )}
    </StepFrame>
  );
}

const kindOf = ({ letter, needed }: ComposedLetter) =>
  letter.email ? 'email' : needed?.marks.meterai ? 'stamped' : 'plain';
