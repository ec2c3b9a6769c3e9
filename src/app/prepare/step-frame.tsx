import { memo, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceOf } from '../../domain/office.ts';
import { readPlace, targetId, useHash, useOfficeAddress } from '../ui/address.ts';
import { useServiceName } from '../ui/said.tsx';
import { type StepName, steps, usePreparing, useStillOpen } from './preparing.ts';

interface StepFrameProps {
  readonly name: StepName;
  readonly title: string;
  readonly children: ReactNode;
  /** Stands beside the step where the screen is wide. */
  readonly aside?: ReactNode;
}

/** One step: where one is, its heading (which takes the focus), its content, and the ways back and onward. */
export function StepFrame({ name, title, children, aside }: StepFrameProps) {
  const { office, service } = usePreparing();
  const nameOf = useServiceName();
  const { own } = serviceOf(office, service);
  const called = nameOf(service, own);
  const heading = useRef<HTMLHeadingElement>(null);
  const hash = useHash();
  useEffect(() => {
    const before = document.title;
    document.title = `${title} – ${called}, ${office.name}`;
    return () => {
      document.title = before;
    };
  }, [title, called, office.name]);
  useLayoutEffect(() => {
    const { target } = readPlace(hash);
    const found = target ? document.getElementById(targetId(target)) : null;
    (found ?? heading.current)?.focus();
    if (!found) window.scrollTo(0, 0);
  }, [hash]);
  return (
    <>
      <StepList office={office.id} current={name} />
      <p className="kicker">
        {office.name} · {called}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {/* The same elements at any width: turning a tablet must not draw the step anew, with all that is open in it. */}
      <div className={aside ? 'beside' : undefined}>
        <div>{children}</div>
        {aside && <aside className="no-print">{aside}</aside>}
      </div>
      <Onward from={name} />
    </>
  );
}

/** The way to the next step and back to the one before, in sight all along; and what this step still asks for. */
function Onward({ from }: { from: StepName }) {
  const { t } = useTranslation(['start', 'prepare']);
  const open = useStillOpen(from);
  const index = steps.findIndex((step) => step.name === from);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  return (
    <div className="onward">
      {open && (
        <p>
          <a href={open.href}>{t(`prepare:open.${open.what}`, { number: open.number })}</a>
        </p>
      )}
      {after && (
        <a className="button primary" href={`#${after.hash}`}>
          {t('common.onward', { step: t(`common.step.${after.name}`) })}
        </a>
      )}
      <a href={before ? `#${before.hash}` : '#'}>{t('common.back')}</a>
    </div>
  );
}

/** Where one is on the way, and the way to every other step. */
export const StepList = memo(({ office, current }: { office: string; current?: StepName }) => {
  const { t } = useTranslation();
  const address = useOfficeAddress();
  return (
    <nav className="steps" aria-label={t('common.steps')}>
      <ol>
        <li>
          <a href={address({ office })}>
            <span>{t('common.step.choose')}</span>
          </a>
        </li>
        {steps.map((step) => (
          <li key={step.name}>
            <a href={`#${step.hash}`} aria-current={step.name === current ? 'step' : undefined}>
              <span>{t(`common.step.${step.name}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});

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
