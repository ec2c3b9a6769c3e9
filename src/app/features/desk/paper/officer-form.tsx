import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCheck, useDesk } from '../desk-context.ts';

const officerForm = z.object({ name: z.string().trim().min(1).max(120), nip: z.string().trim().max(120) });

/** Who signs the desk's papers: asked at the first paper of this desk, and not again. */
export function OfficerForm() {
  const { t } = useTranslation('desk');
  const { settings, setSettings } = useDesk();
  const { record, change } = useCheck();
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(officerForm),
    defaultValues: { name: '', nip: '' },
  });
  if (settings.unnamed || settings.officer.name || record.officer.name) return null;
  const { name: problem } = formState.errors;
  const use = handleSubmit((officer) => {
    setSettings((now) => ({ ...now, officer }));
    change((one) => ({ ...one, officer }));
  });
  return (
    <form
      className="desk-officer notice"
      aria-labelledby="officer-title"
      noValidate
      onSubmit={(event) => void use(event)}
    >
      <h2 id="officer-title">{t('result.officer.title')}</h2>
      <p className="hint">{t('result.officer.why')}</p>
      <div className="desk-pair">
        {(['name', 'nip'] as const).map((key) => (
          <div key={key}>
            <label htmlFor={`officer-${key}`}>{t(key === 'name' ? 'settings.officer' : 'settings.nip')}</label>
            <input
              id={`officer-${key}`}
              {...register(key)}
              maxLength={120}
              autoComplete="off"
              aria-invalid={(key === 'name' && problem !== undefined) || undefined}
              aria-describedby={key === 'name' ? 'officer-problem' : undefined}
            />
          </div>
        ))}
      </div>
      <div id="officer-problem" role="alert">
        {problem && <p className="said said-blocking">{t('result.officer.missing')}</p>}
      </div>
      <div className="actions">
        <button type="submit">{t('result.officer.save')}</button>
        <button type="button" className="quiet" onClick={() => setSettings((now) => ({ ...now, unnamed: true }))}>
          {t('result.officer.skip')}
        </button>
      </div>
    </form>
  );
}
