import { useTranslation } from 'react-i18next';
import { serviceOf } from '../../domain/office.ts';
import { useServiceName } from '../ui/said.tsx';
import { usePreparing } from './prepare-context.ts';
import { StepList } from './step-frame.tsx';
import { type StepName, steps } from './steps.ts';

const leads = {
  questions: 'questions.lead',
  data: 'data.lead',
  letters: 'letters.lead',
} as const satisfies Partial<Record<StepName, string>>;

const hasLead = (name: StepName): name is keyof typeof leads => name in leads;

/** Where a step is still to come, how it begins. */
export function StepFront({ name }: { name: StepName }) {
  const { office } = usePreparing();
  return (
    <div className="step-front">
      <StepList office={office.id} current={name} />
      <Beginning name={name} />
    </div>
  );
}

/**
 * The beginning of every step, in the prerendered page alone: an address that names a step shows it before any script
 * has come, in the place where the step will stand. The style sheet shows the one that the address names.
 */
export function StepFronts() {
  const { t } = useTranslation(['prepare', 'start']);
  const { office } = usePreparing();
  return (
    <div className="step-fronts step-front">
      <StepList office={office.id} />
      {steps.map(({ hash, name }) => (
        <section key={hash} id={hash}>
          <Beginning name={name} />
        </section>
      ))}
      <noscript>
        <p className="notice notice-warning">
          {t('overview.needsScript')} <a href="#isi">{t('start:common.back')}</a>
        </p>
      </noscript>
    </div>
  );
}

function Beginning({ name }: { name: StepName }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { office, service } = usePreparing();
  const nameOf = useServiceName();
  return (
    <>
      <p className="kicker">
        {office.name} · {nameOf(service, serviceOf(office, service).own)}
      </p>
      <h1>{t(`${name}.title`)}</h1>
      {hasLead(name) && <p>{t(leads[name])}</p>}
    </>
  );
}
