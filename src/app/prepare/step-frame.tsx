import { memo, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceOf } from '../../domain/office.ts';
import { readPlace, targetId, useHash } from '../ui/hash.ts';
import { useAddress } from '../ui/page-context.ts';
import { useServiceName } from '../ui/said.tsx';
import { usePreparing } from './prepare-context.ts';
import { type StepName, steps, useStillOpen } from './steps.ts';

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
  const address = useAddress();
  return (
    <nav className="steps" aria-label={t('common.steps')}>
      <ol>
        <li>
          <a href={address(`siapkan/${office}/`)}>
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
