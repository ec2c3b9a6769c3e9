import { useTranslation } from 'react-i18next';
import { serviceOf } from '../../../domain/office.ts';
import { WholeList } from '../../prepare/list/list-step.tsx';
import { readPlace, useHash } from '../../ui/address.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useServiceName } from '../../ui/said.tsx';
import type { RoomProps } from '../room-context.ts';
import { NothingToTry, Situation, StaleNotice, TrialFrame, useTrial } from './use-trial.tsx';

/** The list as the penyedia sees it, beside the form of the service whose room is open; else the first that is published. */
export const TrialAside = lazyPart(async () => Aside, 'wording', 'prepare');

function Aside({ workshop }: RoomProps) {
  const { t } = useTranslation(['wording', 'start']);
  const nameOf = useServiceName();
  const { step } = readPlace(useHash());
  const trial = useTrial(workshop, step.startsWith('layanan/') ? step.slice('layanan/'.length) : undefined);
  const { office, service } = trial?.preparing ?? {};
  return (
    <section className="trial-aside" aria-labelledby="trial-aside-title">
      <h2 id="trial-aside-title" className="small-heading">
        {t('trial.beside')}
      </h2>
      {trial && office && service ? (
        <>
          <p className="kicker">{nameOf(service, serviceOf(office, service).own)}</p>
          <StaleNotice trial={trial} />
          <TrialFrame trial={trial}>
            <Situation />
            <WholeList />
          </TrialFrame>
        </>
      ) : (
        <NothingToTry profile={workshop.profile} />
      )}
    </section>
  );
}
