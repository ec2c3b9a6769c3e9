import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { positionsByForm } from '../../../../domain/law.ts';
import type { LegalForm } from '../../../../domain/terms.ts';
import { type FieldPath, fields } from './data-fields.ts';
import { type Held, heldAlike } from './held.ts';
import { TextField } from './text-field.tsx';

interface FactFieldProps extends Held {
  readonly path: FieldPath;
  readonly form: LegalForm | undefined;
  readonly optional?: boolean;
}

/** One fact of the dossier with its name, what helps to fill it in, and what is wrong with it. */
export const FactField = memo(({ path, form, ...held }: FactFieldProps) => {
  const { t } = useTranslation('prepare');
  const { as, complete } = fields[path];
  // Where there is no such text, its key comes back.
  const hintKey = `fields.${path}.hint` as 'fields.company.npwp.hint';
  const hint: string = t(hintKey);
  const suggestions = path === 'signatory.position' && form ? positionsByForm[form] : undefined;
  return (
    <TextField
      path={path}
      label={t(`fields.${path}.label`)}
      as={as}
      {...(hint === hintKey ? {} : { hint })}
      {...(complete ? { complete } : {})}
      {...(suggestions ? { suggestions } : {})}
      {...held}
    />
  );
}, heldAlike);
