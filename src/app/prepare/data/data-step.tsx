import { useEffect, useRef, useState } from 'react';
import { type FieldPath as FormPath, FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { assess } from '../../../domain/assess.ts';
import { type Dossier, textAt } from '../../../domain/dossier.ts';
import type { FieldPath } from '../../../domain/facts.ts';
import { blocks, type Finding } from '../../../domain/finding.ts';
import { usedPapers, usedTables } from '../../../domain/in-use.ts';
import { serviceOf } from '../../../domain/office.ts';
import type { Report } from '../../../domain/report.ts';
import { isShared } from '../../storage/device.ts';
import { areCompaniesKept } from '../../storage/remembered.ts';
import { useWide } from '../../ui/browser.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { FindingList, useSayFinding } from '../finding-list.tsx';
import { typed, usePreparing } from '../preparing.ts';
import { SaveFile } from '../save-file.tsx';
import { StepFrame } from '../step-frame.tsx';
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

const FillFromFile = lazyPart(async () => (await import('./fill-from-file.tsx')).FillFromFile, 'recognise');
const CompanyBook = lazyPart(async () => (await import('../kept-here.tsx')).CompanyBook, 'kept');
const LetterAside = lazyPart(async () => (await import('../letters/letter-aside.tsx')).LetterAside, 'finish');

/** Step 4: each fact asked once, and checked while it is typed. */
export function DataStep() {
  const { t } = useTranslation('prepare');
  const { office, service, report, dossier, today } = usePreparing();
  const named = Boolean(dossier.company.name?.trim());
  const wide = useWide();
  // While a field has the focus, what is mended goes, but nothing new comes: it would be said in the middle of a word.
  const [known, setKnown] = useState<ReadonlySet<string>>();
  const wrong = wrongIn(report).filter((one) => !known || known.has(nameOf(one)));
  const know = (typed: Dossier) =>
    setKnown(new Set(wrongIn(assess(serviceOf(office, service), office, typed, today)).map(nameOf)));
  const open = report.questions.some((one) => one.decides && !one.answered);
  return (
    <StepFrame name="data" title={t('data.title')} aside={wide && report.letters.length > 0 && <LetterAside quiet />}>
      <p>{t('data.lead')}</p>
      {!named && areCompaniesKept() && <CompanyBook quiet />}
      {open && (
        <p className="notice notice-warning">
          {t('list.openQuestions')} <a href="#pertanyaan">{t('list.answerNow')}</a>
        </p>
      )}
      {wrong.length > 0 && (
        <section className="notice notice-error" aria-labelledby="wrong">
          <h2 id="wrong" className="small-heading">
            {t('data.wrong', { number: wrong.length })}
          </h2>
          <FindingList findings={wrong} links />
        </section>
      )}
      {report.facts.length === 0 && usedTables(report).length === 0 ? (
        <p>{t('data.nothing')}</p>
      ) : (
        <>
          <Filling />
          <DataForm onFocus={know} onBlur={() => setKnown(undefined)} />
        </>
      )}
      {named && <Keeping />}
      <SaveFile />
    </StepFrame>
  );
}

/** What is wrong, apart from what is only missing yet, at a field of the form. */
const wrongIn = (report: Report) =>
  report.findings.flatMap((one) => (blocks(one) && one.severity !== 'missing' && 'path' in one ? [one] : []));

const nameOf = ({ code, path }: Extract<Finding, { readonly path: string }>): string => `${code} ${path}`;

/** The book of companies comes when someone asks for it, or holds one. */
function Keeping() {
  const { t } = useTranslation('prepare');
  const [asked, setAsked] = useState(areCompaniesKept);
  // On a shared computer there is no next time.
  if (isShared()) return null;
  if (asked) return <CompanyBook quiet />;
  return (
    <details onToggle={() => setAsked(true)}>
      <summary>{t('data.keep')}</summary>
    </details>
  );
}

/** What fills the form from a file comes when someone asks for it. */
function Filling() {
  const { t } = useTranslation('prepare');
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={() => setAsked(true)}>
      <summary>{t('data.fromFile')}</summary>
      {asked && <FillFromFile />}
    </details>
  );
}

const PaperRows = lazyPart(async () => (await import('./rows.tsx')).PaperRows);
// Only a few lists ask for people by name.
const PeopleRows = lazyPart(async () => (await import('./rows.tsx')).PeopleRows, 'asides');

interface DataFormProps {
  /** The focus came to a field: the dossier as typed up to there, which may not have been drawn yet. */
  readonly onFocus: (dossier: Dossier) => void;
  readonly onBlur: () => void;
}

/** The fields that this service and its letters need, in groups. What is typed goes into the dossier at once. */
function DataForm({ onFocus, onBlur }: DataFormProps) {
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
