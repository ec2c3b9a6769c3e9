import { useTranslation } from 'react-i18next';
import { targetId } from '../../../ui/go.ts';
import { useBerkas } from '../berkas.ts';
import { useHeld } from './held.ts';
import { TextField } from './text-field.tsx';

/** Every director by name, where a list asks for the KTP of each. */
export function Directors() {
  const { t } = useTranslation('prepare');
  const { report, dossier, change } = useBerkas();
  const held = useHeld();
  const asked = report.requirements.some((one) => JSON.stringify(one.part).includes('"every-director"'));
  if (!asked) return null;
  const { directors } = dossier;
  return (
    <fieldset id={targetId('directors')} tabIndex={-1}>
      <legend className="group-name">{t('data.directors')}</legend>
      {directors
        .map((_, index) => `directors.${index}.name`)
        .map((path, index) => (
          <TextField
            key={path}
            path={path}
            label={t('data.director', { number: index + 1 })}
            as="text"
            {...held(path)}
          />
        ))}
      <div className="actions">
        <button type="button" onClick={() => change((one) => ({ ...one, directors: [...one.directors, {}] }))}>
          {t('data.addDirector')}
        </button>
        {directors.length > 0 && (
          <button type="button" onClick={() => change((one) => ({ ...one, directors: one.directors.slice(0, -1) }))}>
            {t('data.removeDirector')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
