import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../../domain/office.ts';
import type { Templates } from '../../../letters/compose/letters.ts';
import { WholeList } from '../../prepare/list/list-step.tsx';
import { useAddress } from '../../ui/address.ts';
import { Choices } from '../../ui/choices.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import type { RoomProps } from '../use-profile.ts';
import { LetterTrial, useComposed, useTemplates } from './letter-trial.tsx';
import { SituationsView } from './situations-view.tsx';
import { NothingToTry, ServiceChoice, Situation, StaleNotice, type Trial, TrialFrame, useTrial } from './trial.tsx';

const DeskTrial = lazyPart(async () => (await import('./desk-trial.tsx')).DeskTrial, 'desk');

const views = ['list', 'table', 'letters', 'desk'] as const;
type View = (typeof views)[number];

/** The list, its situations, the letters and the desk, tried out with invented data. */
export const TrialRoom = lazyPart(async () => Room, 'wording', 'prepare', 'finish', 'desk');

function Room({ workshop }: RoomProps) {
  const { t } = useTranslation('wording');
  const trial = useTrial(workshop);
  const address = useAddress();
  const [view, setView] = useState<View>('list');
  return (
    <>
      <h1>{t('trial.title')}</h1>
      <p className="lead">{t('trial.lead')}</p>
      {trial && <StaleNotice trial={trial} />}
      {trial ? (
        <TrialFrame trial={trial} onStep={(step) => step === 'surat' && setView('letters')}>
          <ServiceChoice trial={trial} />
          <Situation />
          <Choices
            id="trial-view"
            name="trial-view"
            legend={t('trial.view')}
            beside="words"
            value={view}
            options={views.map((value) => ({ value, label: t(`trial.views.${value}`) }))}
            onChange={setView}
          />
          <Shown view={view} trial={trial} letters={workshop.letters} />
          <div className="actions no-print">
            {!trial.stale && (
              <a
                className="button"
                target="_blank"
                rel="noopener"
                href={address(`daftar/?kantor=${encodeURIComponent(workshop.slot)}&dari=rancangan`)}
              >
                {t('trial.asVendor')}
                <span className="hidden-words"> {t('trial.asVendorHint')}</span>
              </a>
            )}
            <button type="button" className="quiet" onClick={trial.restart}>
              {t('trial.again')}
            </button>
          </div>
        </TrialFrame>
      ) : (
        <NothingToTry profile={workshop.profile} />
      )}
    </>
  );
}

interface ShownProps {
  readonly view: View;
  readonly trial: Trial;
  readonly letters: RoomProps['workshop']['letters'];
}

function Shown({ view, trial, letters }: ShownProps) {
  const { office, service, dossier } = trial.preparing;
  const { templates } = useTemplates(letters, office.id);
  const list = listOf(office, service);
  switch (view) {
    case 'list':
      return <WholeList />;
    case 'table':
      return list.published && <SituationsView list={list} />;
    case 'letters':
      return <Letters templates={templates} />;
    case 'desk':
      // Another situation is another file.
      return <DeskTrial key={JSON.stringify([service, dossier.answers])} trial={trial} templates={templates} />;
    default:
      return view satisfies never;
  }
}

function Letters({ templates }: { templates: Templates }) {
  return <LetterTrial letters={useComposed(templates)} />;
}
