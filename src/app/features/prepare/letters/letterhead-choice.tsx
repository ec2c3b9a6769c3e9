import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../../ui/choices.tsx';
import { useBerkas } from '../berkas.ts';
import { readPicture } from './read-picture.ts';

const kinds = ['typed', 'image', 'preprinted'] as const;
type Kind = (typeof kinds)[number];

/** The head of the letter: typed by us, a picture of the company's own, or paper that already has one. */
export function LetterheadChoice() {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  const { letterhead } = dossier;
  const [kind, setKind] = useState<Kind>(letterhead.kind);
  const [refused, setRefused] = useState(false);
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'typed') change((one) => ({ ...one, letterhead: { kind: 'typed' } }));
    if (next === 'preprinted') change((one) => ({ ...one, letterhead: { kind: 'preprinted', height: 40 } }));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await readPicture(file);
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
        options={kinds.map((value) => ({ value, label: t(`letters.heads.${value}`) }))}
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
