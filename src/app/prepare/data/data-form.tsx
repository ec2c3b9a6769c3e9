import { useEffect, useRef, useState } from 'react';
import { type FieldPath as FormPath, FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Dossier, textAt } from '../../../domain/dossier.ts';
import type { FieldPath } from '../../../domain/facts.ts';
import { usedPapers, usedTables } from '../../../domain/in-use.ts';
import { serviceOf } from '../../../domain/office.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useSayFinding } from '../finding-list.tsx';
import { typed, usePreparing } from '../prepare-context.ts';
import {
  type DataContext,
  type DataValues,
  type DossierData,
  dataResolver,
  fieldGroups,
  valuesOf,
  withData,
} from './dossier-form.ts';
import { FactField, useNotes } from './field.tsx';

const PaperRows = lazyPart(async () => (await import('./paper-rows.tsx')).PaperRows);
// Only a few lists ask for people by name.
const PeopleRows = lazyPart(async () => (await import('./people.tsx')).PeopleRows, 'asides');

interface DataFormProps {
  /** The focus came to a field: the dossier as typed up to there, which may not have been drawn yet. */
  readonly onFocus: (dossier: Dossier) => void;
  readonly onBlur: () => void;
}

/** The fields that this service and its letters need, in groups. What is typed goes into the dossier at once. */
export function DataForm({ onFocus, onBlur }: DataFormProps) {
  const { t } = useTranslation('prepare');
  const form = useDossierForm();
  const { report, dossier, office, service } = usePreparing();
  const notes = useNotes();
  const { legalForm } = dossier.answers;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        autoComplete="on"
        onSubmit={(event) => event.preventDefault()}
        onFocus={() => onFocus(withData(dossier, form.getValues()))}
        onBlur={onBlur}
      >
        {fieldGroups(report, serviceOf(office, service).change).map(({ group, needed, optional }) => (
          <fieldset key={group}>
            <legend className="group-name">
              {t(`data.group.${group === 'signatory' && legalForm === 'individual' ? 'self' : group}`)}
            </legend>
            {needed.map((path) => (
              <FactField key={path} path={path} form={legalForm} notes={notes(path)} />
            ))}
            {optional.length > 0 && <OptionalFields paths={optional} />}
          </fieldset>
        ))}
        {usedTables(report).map((table) => (
          <PeopleRows key={table} table={table} />
        ))}
        <PaperFields />
      </form>
    </FormProvider>
  );
}

/** Open from the beginning where something stands in it; from then on as the user has it. */
function OptionalFields({ paths }: { paths: readonly FieldPath[] }) {
  const { t } = useTranslation('prepare');
  const { dossier } = usePreparing();
  const notes = useNotes();
  const [open] = useState(() => paths.some((path) => textAt(dossier, path)));
  return (
    <details open={open}>
      <summary>{t('data.optional')}</summary>
      {paths.map((path) => (
        <FactField key={path} path={path} form={dossier.answers.legalForm} notes={notes(path)} optional />
      ))}
    </details>
  );
}

/**
 * The form that owns what is typed. Each change is kept in the dossier at once; what changes the dossier from outside
 * (another tab, an opened file, a company that was kept) is one `reset`.
 */
function useDossierForm() {
  const { i18n } = useTranslation();
  const preparing = usePreparing();
  const { dossier, change } = preparing;
  const say = useSayFinding();
  const [begun] = useState(() => valuesOf(dossier));
  const form = useForm<DataValues, DataContext, DossierData>({
    defaultValues: begun,
    context: { preparing, say },
    resolver: dataResolver,
    // Nobody is called wrong in the middle of a number: said when a field is left, and from then on while typing.
    mode: 'onTouched',
  });
  const { subscribe, reset, trigger, formState } = form;
  const { touchedFields, defaultValues } = formState;
  const said = useRef(new Set<FormPath<DataValues>>());
  for (const path of pathsIn(touchedFields)) said.current.add(path);

  /** Every dossier that came of this form: it may be drawn a moment later, when the next one is there already. */
  const own = useRef(new WeakSet([dossier]));
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          change((one) => {
            const next = withData(one, values);
            if (next !== one) typed.add(next);
            own.current.add(next);
            return next;
          }),
      }),
    [subscribe, change],
  );

  useEffect(() => {
    if (own.current.has(dossier)) return;
    own.current.add(dossier);
    reset(valuesOf(dossier), { keepTouched: true });
  }, [dossier, reset]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is the reason to say it again
  useEffect(() => {
    for (const path of pathsIn(defaultValues)) said.current.add(path);
    void trigger([...said.current]);
  }, [trigger, defaultValues, i18n.language]);

  // A text can be wrong by what stands in another field or in an answer: whatever is said is said anew, once typing
  // rests. A key press has its own field checked, and waits for nothing else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the dossier is the reason
  useEffect(() => {
    const timer = setTimeout(() => void trigger([...said.current]), 150);
    return () => clearTimeout(timer);
  }, [trigger, dossier]);
  return form;
}

/** Paths of the fields that are marked, or that hold something. */
function pathsIn(node: unknown, before = ''): FormPath<DataValues>[] {
  if (typeof node !== 'object' || node === null) return node ? [before as FormPath<DataValues>] : [];
  return Object.entries(node).flatMap(([key, inner]) => pathsIn(inner, before ? `${before}.${key}` : key));
}

/** "Cocokkan dengan dokumen": names and numbers as printed on the papers, all of it optional. */
function PaperFields() {
  const { t } = useTranslation('prepare');
  const { dossier, report } = usePreparing();
  const [begun] = useState(() =>
    usedPapers(report).some((paper) => Object.values(dossier.papers[paper] ?? {}).some(Boolean)),
  );
  const [opened, setOpened] = useState(begun);
  return (
    <details open={begun} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t('papers.title')}</summary>
      <p className="hint">{t('papers.lead')}</p>
      {opened && <PaperRows />}
    </details>
  );
}
