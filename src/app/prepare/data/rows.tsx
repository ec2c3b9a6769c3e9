import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { columns, type PeopleTable, printed } from '../../../domain/facts.ts';
import { usedPapers } from '../../../domain/in-use.ts';
import { targetId } from '../../ui/address.ts';
import { usePreparing } from '../preparing.ts';
import { type DataValues, openRow } from './dossier-form.ts';
import { DataField, type DataPath, useNotes } from './field.tsx';

/** So many rows does a dossier hold. */
const mostRows = 50;

/** A table of people: directors where a list asks for the KTP of each, and everyone whom the registration form names. */
export function PeopleRows({ table }: { table: PeopleTable }) {
  const { t } = useTranslation(['prepare', 'asides']);
  const { control } = useFormContext<DataValues>();
  const { fields, append, remove } = useFieldArray({ control, name: table });
  const notes = useNotes();
  const { report } = usePreparing();
  const onForm = report.letters.some(({ kind }) => kind === 'registration-form');
  return (
    <fieldset id={targetId(table)} tabIndex={-1}>
      <legend className="group-name">{t(`asides:people.${table}.title`)}</legend>
      <p className="hint">
        {t(table === 'owners' && !onForm ? 'asides:people.owners.hintEach' : `asides:people.${table}.hint`)}
      </p>
      {fields.map(({ id }, index) => (
        <fieldset key={id}>
          <legend>{t(`asides:people.${table}.one`, { number: index + 1 })}</legend>
          {(['name', ...columns[table]] as const).map((column) => {
            const path = `${table}.${index}.${column}` as DataPath;
            return (
              <DataField
                key={column}
                path={path}
                label={t(`asides:people.column.${column}`)}
                as={column === 'nik' ? 'digits' : 'text'}
                optional={column !== 'name'}
                notes={notes(path)}
              />
            );
          })}
          <button type="button" className="quiet" onClick={() => remove(index)}>
            {t('asides:people.remove')}{' '}
            <span className="hidden-words">{t(`asides:people.${table}.one`, { number: index + 1 })}</span>
          </button>
        </fieldset>
      ))}
      <div className="actions">
        {fields.length < mostRows && (
          <button type="button" onClick={() => append(openRow(table), { focusName: `${table}.${fields.length}.name` })}>
            {t(`asides:people.${table}.add`)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** What is printed on each paper, to be compared with what is typed. */
export function PaperRows() {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const notes = useNotes();
  return usedPapers(report).map((paper) => (
    <fieldset key={paper}>
      <legend>{t(`papers.paper.${paper}`)}</legend>
      {printed[paper].map((field) => (
        <DataField
          key={field}
          path={`papers.${paper}.${field}`}
          label={t(`papers.field.${field}`)}
          as={field === 'company' || field === 'person' ? 'text' : 'digits'}
          optional
          notes={notes(`papers.${paper}.${field}`)}
        />
      ))}
    </fieldset>
  ));
}
