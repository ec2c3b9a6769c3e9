import { useTranslation } from 'react-i18next';
import type { EscalationStep } from '../../../guide/entry.ts';

/** Who takes a problem over from whom, in order; `inline`: as part of a sentence. */
export function Escalation({ steps, inline = false }: { steps: readonly EscalationStep[]; inline?: boolean }) {
  const { t } = useTranslation('guide');
  if (inline) return ` ${steps.map((step) => t(`step.${step}`)).join(' → ')}.`;
  return (
    <ol className="chain">
      {steps.map((step) => (
        <li key={step}>{t(`step.${step}`)}</li>
      ))}
    </ol>
  );
}
