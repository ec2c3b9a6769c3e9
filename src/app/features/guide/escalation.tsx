import { useTranslation } from 'react-i18next';
import type { EscalationStep } from '../../../guide/terms.ts';

/** Who takes a problem over from whom, in order. */
export function Escalation({ steps }: { steps: readonly EscalationStep[] }) {
  const { t } = useTranslation('guide');
  return (
    <ol className="chain">
      {steps.map((step) => (
        <li key={step}>{t(`step.${step}`)}</li>
      ))}
    </ol>
  );
}
