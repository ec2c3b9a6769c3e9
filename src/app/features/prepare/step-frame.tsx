import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'preact/compat';
import { useTranslation } from 'react-i18next';
import { readPlace, targetId } from '../../ui/go.ts';
import { useAddress } from '../../ui/page-context.ts';
import { useHash } from '../../ui/use-hash.ts';
import { useBerkas } from './berkas.ts';
import { type StepName, steps } from './steps.ts';

/** One step: where one is, its heading (which takes the focus), its content, and the ways back and onward. */
export function StepFrame({ name, title, children }: { name: StepName; title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { office, service } = useBerkas();
  const heading = useRef<HTMLHeadingElement>(null);
  const hash = useHash();
  const index = steps.findIndex((step) => step.name === name);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  useEffect(() => {
    const before = document.title;
    document.title = `${title} – ${t(`service.${service}`)}, ${office.name}`;
    return () => {
      document.title = before;
    };
  }, [title, service, office.name, t]);
  useLayoutEffect(() => {
    const { target } = readPlace(hash);
    const found = target ? document.getElementById(targetId(target)) : null;
    (found ?? heading.current)?.focus();
    if (!found) window.scrollTo(0, 0);
  }, [hash]);
  return (
    <>
      <StepList current={name} />
      <p className="kicker">
        {office.name} · {t(`service.${service}`)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <div className="onward">
        {after && (
          <a className="button primary" href={`#${after.hash}`}>
            {t('common.onward', { step: t(`common.step.${after.name}`) })}
          </a>
        )}
        <a href={before ? `#${before.hash}` : '#'}>{t('common.back')}</a>
      </div>
    </>
  );
}

function StepList({ current }: { current: StepName }) {
  const { t } = useTranslation();
  const { office } = useBerkas();
  const address = useAddress();
  return (
    <nav className="steps" aria-label={t('common.steps')}>
      <ol>
        <li>
          <a href={address(`siapkan/${office.id}/`)}>
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
}
