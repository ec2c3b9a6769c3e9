import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../ui/page-context.ts';
import { type StepName, steps } from './steps.ts';

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
