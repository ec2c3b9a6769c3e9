import { positionsByForm } from '../../../../domain/law.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useBerkas } from '../berkas.ts';
import { type FieldPath, fields } from './data-fields.ts';
import { FieldHelp } from './field-help.tsx';
import { TextField } from './text-field.tsx';

/** One fact of the dossier with its name, what helps to fill it in, and what is wrong with it. */
export function FactField({ path, optional = false }: { path: FieldPath; optional?: boolean }) {
  const { t } = useWords('prepare');
  const { dossier } = useBerkas();
  const { as, complete } = fields[path];
  // Where there is no such text, its key comes back.
  const hintKey = `fields.${path}.hint` as 'fields.company.npwp.hint';
  const hint: string = t(hintKey);
  const form = dossier.answers.legalForm;
  const suggestions = path === 'signatory.position' && form ? positionsByForm[form] : undefined;
  return (
    <TextField
      path={path}
      label={t(`fields.${path}.label`)}
      as={as}
      optional={optional}
      {...(hint === hintKey ? {} : { hint })}
      {...(complete ? { complete } : {})}
      {...(suggestions ? { suggestions } : {})}
    >
      <FieldHelp path={path} />
    </TextField>
  );
}
