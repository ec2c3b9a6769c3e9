import { useTranslation } from 'react-i18next';
import { useBerkas } from '../berkas.ts';
import { type FieldPath, fieldGroups } from './data-fields.ts';
import { Directors } from './directors.tsx';
import { textAt } from './dossier-path.ts';
import { FactField } from './fact-field.tsx';
import { useHeld } from './held.ts';
import { PaperFields } from './paper-fields.tsx';

interface DataFormProps {
  /** The focus came to a field. */
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** The fields that this service and its letters need, in groups. What is typed goes into the dossier at once. */
export function DataForm({ onFocus, onBlur }: DataFormProps) {
  const { t } = useTranslation('prepare');
  const { report, dossier } = useBerkas();
  const held = useHeld();
  const fact = (path: FieldPath) => ({ path, form: dossier.answers.legalForm, ...held(path) });
  return (
    <form noValidate autoComplete="on" onSubmit={(event) => event.preventDefault()} onFocus={onFocus} onBlur={onBlur}>
      {fieldGroups(report, dossier).map(({ group, needed, optional }) => (
        <fieldset key={group}>
          <legend className="group-name">{t(`data.group.${group}`)}</legend>
          {needed.map((path) => (
            <FactField key={path} {...fact(path)} />
          ))}
          {optional.length > 0 && (
            <details open={optional.some((path) => textAt(dossier, path) !== '') || undefined}>
              <summary>{t('data.optional')}</summary>
              {optional.map((path) => (
                <FactField key={path} {...fact(path)} optional />
              ))}
            </details>
          )}
        </fieldset>
      ))}
      <Directors />
      <PaperFields />
    </form>
  );
}
