import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useBerkas } from '../berkas.ts';
import { fieldGroups } from './data-fields.ts';
import { Directors } from './directors.tsx';
import { textAt, withText } from './dossier-path.ts';
import { FactField } from './fact-field.tsx';
import { formPath } from './form-name.ts';
import { PaperFields } from './paper-fields.tsx';

/** The fields that this service and its letters need, in groups. What is typed goes into the dossier at once. */
export function DataForm() {
  const { t } = useTranslation('prepare');
  const { report, dossier, change } = useBerkas();
  const form = useForm<Record<string, string>>({ shouldUnregister: true });
  const { subscribe, getValues, setValue } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name) change((one) => withText(one, formPath(name), values[name] ?? ''));
        },
      }),
    [subscribe, change],
  );
  // A draft that changed elsewhere (another tab, a file, the company's kept data) is shown as it now stands.
  useEffect(() => {
    for (const [name, shown] of Object.entries(getValues())) {
      const text = textAt(dossier, formPath(name));
      if (shown !== undefined && shown !== text) setValue(name, text);
    }
  }, [dossier, getValues, setValue]);
  return (
    <FormProvider {...form}>
      <form noValidate autoComplete="on" onSubmit={(event) => event.preventDefault()}>
        {fieldGroups(report, dossier).map(({ group, needed, optional }) => (
          <fieldset key={group}>
            <legend className="group-name">{t(`data.group.${group}`)}</legend>
            {needed.map((path) => (
              <FactField key={path} path={path} />
            ))}
            {optional.length > 0 && (
              <details open={optional.some((path) => textAt(dossier, path) !== '') || undefined}>
                <summary>{t('data.optional')}</summary>
                {optional.map((path) => (
                  <FactField key={path} path={path} optional />
                ))}
              </details>
            )}
          </fieldset>
        ))}
        <Directors />
        <PaperFields />
      </form>
    </FormProvider>
  );
}
