import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { composeSet, setName } from '../../../letters/compose/letters.ts';
import type { Letter, Paper } from '../../../letters/model.ts';
import { MakingStatus, useMaking } from '../../prepare/letters/letter-downloads.tsx';
import { LetterPreview } from '../../prepare/letters/letter-preview.tsx';
import { useCodeMaker } from '../../prepare/letters/use-letters.ts';
import { usePreparing } from '../../prepare/prepare-context.ts';
import { Choices } from '../../ui/choices.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import type { Trial } from './use-trial.tsx';

const EmailText = lazyPart(async () => (await import('../../prepare/letters/email-text.tsx')).EmailText);

/** Every sheet of the sample's folder, in its order: the real ones, with the office's own wordings. */
export function useComposed({ preparing: { office, report, today }, templates }: Trial): readonly Letter[] {
  const makeCodes = useCodeMaker(true);
  return useMemo(
    () => composeSet({ office, report, today, codes: makeCodes() }, templates),
    [office, report, today, templates, makeCodes],
  );
}

interface LetterTrialProps {
  readonly letters: readonly Letter[];
  readonly papers?: readonly Paper[];
}

/** Letters as they come out of the printer, on each paper, and as PDF. The paper chosen here is not remembered. */
export function LetterTrial({ letters, papers = ['a4', 'f4'] }: LetterTrialProps) {
  const { t } = useTranslation(['wording', 'finish']);
  const { office, report, today } = usePreparing();
  const { status, save } = useMaking();
  const [chosen, choose] = useState<string>();
  const [paper, setPaper] = useState<Paper>(papers[0] ?? 'a4');
  const shown = letters.find(({ id }) => id === chosen) ?? letters[0];
  if (!shown) return <p>{t('finish:letters.none')}</p>;
  return (
    <div className="trial-letters">
      {letters.length > 1 && (
        <Choices
          id="trial-letter"
          name="trial-letter"
          legend={t('preview.which')}
          beside="words"
          value={shown.id}
          options={letters.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={choose}
        />
      )}
      {shown.email ? (
        <EmailText letter={shown} />
      ) : (
        <>
          {papers.length > 1 && (
            <Choices
              id="trial-paper"
              name="trial-paper"
              legend={t('preview.paper')}
              beside="word"
              value={paper}
              options={papers.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={setPaper}
            />
          )}
          <p className="hint">{t('preview.sample')}</p>
          <LetterPreview letter={shown} paper={paper} />
          <div className="actions no-print">
            <button type="button" onClick={() => save([shown], 'pdf', paper, `${shown.fileName}.pdf`)}>
              {t('preview.pdf')}
            </button>
            {letters.length > 1 && (
              <button
                type="button"
                className="quiet"
                onClick={() => save(letters, 'pdf', paper, `${setName({ office, report, today })}.pdf`)}
              >
                {t('preview.set')}
              </button>
            )}
          </div>
          <MakingStatus status={status} />
        </>
      )}
    </div>
  );
}
