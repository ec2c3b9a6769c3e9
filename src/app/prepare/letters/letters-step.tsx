import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blocks } from '../../../domain/finding.ts';
import type { ComposedLetter } from '../../../letters/compose/letters.ts';
import { isTypedHeadWanted } from '../../../letters/compose/marks.ts';
import type { Paper } from '../../../letters/model.ts';
import { Choices } from '../../ui/choices.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { warmUp } from '../../ui/make-letter.ts';
import { FindingList } from '../finding-list.tsx';
import { usePreparing } from '../preparing.ts';
import { StepFrame } from '../step-frame.tsx';
import { FolderDownload, LetterDownloads } from './letter-downloads.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { useCodeChoice, useCodeMaker, useLetters, usePaper, useWholeSet } from './use-letters.ts';

// Few requests go by e-mail: what they need comes with them.
const EmailText = lazyPart(async () => (await import('../hand-in.tsx')).EmailText, 'asides');

/** Step 5: the letters as they will come out of the printer. */
export function LettersStep() {
  const { t } = useTranslation(['finish', 'prepare']);
  const { report } = usePreparing();
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
    <StepFrame name="letters" title={t('prepare:letters.title')}>
      <p className="no-print">{t('prepare:letters.lead')}</p>
      {foreign.length > 0 && (
        <p>
          {t('letters.notLetter', { names: foreign.map((one) => t(`prepare:terms.letter.${one.kind}`)).join(', ') })}
        </p>
      )}
      <FindingList findings={report.findings.filter(({ code }) => code === 'office-form')} />
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

interface DraftNoticeProps {
  /** What is done with the letter once it is complete. */
  readonly kind: 'stamped' | 'plain' | 'email';
  readonly draft: boolean;
}

/** Why a letter is marked DRAF; papers that are not ticked yet are no reason for it, but are not forgotten either. */
function DraftNotice({ kind, draft }: DraftNoticeProps) {
  const { t } = useTranslation(['finish', 'prepare']);
  const { report } = usePreparing();
  const open = report.findings.filter(blocks);
  return (
    <div className={`notice no-print ${draft ? 'notice-warning' : 'notice-good'}`}>
      <p>{t(draft ? 'letters.draft' : `letters.complete.${kind}`)}</p>
      {open.length > 0 && (
        <details>
          <summary>{t(draft ? 'letters.openList' : 'letters.papersOpen', { number: open.length })}</summary>
          <FindingList findings={open} links />
        </details>
      )}
    </div>
  );
}

function PaperChoice({ paper, onChange }: { paper: Paper; onChange: (paper: Paper) => void }) {
  const { t } = useTranslation(['finish', 'prepare']);
  return (
    <Choices
      id="paper"
      name="paper"
      legend={t('letters.paper')}
      value={paper}
      options={(['a4', 'f4'] as const).map((value) => ({ value, label: t(`letters.papers.${value}`) }))}
      onChange={onChange}
    />
  );
}

const kinds = ['typed', 'image', 'preprinted'] as const;
type Kind = (typeof kinds)[number];

/** The head of the letter: typed by us, a picture of the company's own, or paper that already has one. */
function LetterheadChoice() {
  const { t } = useTranslation(['finish', 'prepare']);
  const { dossier, change, report } = usePreparing();
  const { letterhead } = dossier;
  const isTyped = report.letters.some((letter) => !letter.message && isTypedHeadWanted(letter, dossier));
  const [kind, setKind] = useState<Kind>(letterhead.kind);
  const [refused, setRefused] = useState(false);
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'typed') change((one) => ({ ...one, letterhead: { kind: 'typed' } }));
    if (next === 'preprinted') change((one) => ({ ...one, letterhead: { kind: 'preprinted', height: 40 } }));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const { readLetterhead } = await import('../pictures.ts');
    const picture = await readLetterhead(file);
    setRefused(picture === undefined);
    if (picture) change((one) => ({ ...one, letterhead: picture }));
  };
  return (
    <>
      <Choices
        id="letterhead"
        name="letterhead"
        legend={t('letters.head')}
        value={kind}
        options={kinds.map((value) => ({
          value,
          label: t(`letters.heads.${value === 'typed' && !isTyped ? 'none' : value}`),
        }))}
        onChange={choose}
      />
      {kind === 'image' && (
        <div className="field no-print">
          <label className="label" htmlFor="letterhead-picture">
            {t('letters.picture')}
          </label>
          <p className="hint">{t('letters.pictureHint')}</p>
          <input
            id="letterhead-picture"
            type="file"
            accept="image/png,image/jpeg"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          <div role="alert">{refused && <p className="said said-blocking">{t('letters.pictureRefused')}</p>}</div>
        </div>
      )}
      {letterhead.kind === 'preprinted' && (
        <div className="field no-print">
          <label className="label" htmlFor="letterhead-height">
            {t('letters.headHeight')}
          </label>
          <input
            id="letterhead-height"
            className="short"
            type="number"
            inputMode="numeric"
            min={0}
            max={120}
            defaultValue={letterhead.height}
            onChange={(event) => {
              const height = event.currentTarget.valueAsNumber;
              if (height >= 0 && height <= 120)
                change((one) => ({ ...one, letterhead: { kind: 'preprinted', height } }));
            }}
          />
        </div>
      )}
    </>
  );
}
