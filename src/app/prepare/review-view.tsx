import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type Control,
  type UseFormRegister,
  type UseFormSetValue,
  useForm,
  useFormState,
  useWatch,
} from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { dayInWords } from '../../domain/day.ts';
import { fingerprintOf, type Note, pathOf, type Review, type ReviewNotes } from '../../handoff/review.ts';
import { thisDevice } from '../storage/device.ts';
import { dossierFileName } from '../storage/read-dossier.ts';
import { Choices } from '../ui/choices.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { usePreparing } from './preparing.ts';
import { HandOver, type Place, ProposedField, usePlaces } from './review-parts.tsx';

const LetterAside = lazyPart(async () => (await import('./letters/letter-aside.tsx')).LetterAside, 'finish');

interface Values {
  readonly by: string;
  readonly verdict: string;
  readonly remark: string;
  readonly notes: readonly { readonly text: string; readonly value: string }[];
}

/** What must be there before notes go back; each problem is named by its sentence. */
const viewForm = z
  .object({
    by: z
      .string()
      .max(120)
      .refine((name) => name.trim() !== '', { error: 'by' }),
    verdict: z.string().refine((verdict) => verdict !== '', { error: 'verdict' }),
    remark: z.string().max(1000),
    notes: z.array(z.object({ text: z.string().max(600), value: z.string().max(600) })),
  })
  .refine(
    ({ verdict, remark, notes }) =>
      verdict !== 'to-change' ||
      [remark, ...notes.flatMap(({ text, value }) => [text, value])].some((one) => one.trim()),
    { path: ['remark'], error: 'what' },
  );

type Kept = Pick<ReviewNotes, 'by' | 'remark'> & { readonly verdict: string; readonly notes: readonly Note[] };

/** The notes that were begun on this device, so that a closed tab loses none. */
function readKept(key: string): Partial<Kept> {
  try {
    return JSON.parse(thisDevice().read(key) ?? '{}') as Partial<Kept>;
  } catch {
    return {};
  }
}

interface ReviewViewProps {
  readonly review: Review;
  /** Of a file that came locked. */
  readonly password: string | undefined;
}

/** A dossier to be read, with a note at each place, and a word in the end. Needs the preparing context of the review. */
export function ReviewView({ review, password }: ReviewViewProps) {
  const { t } = useTranslation(['review', 'prepare', 'start']);
  const { today, report, service } = usePreparing();
  const { dossier } = review;
  const groups = usePlaces();
  const places = useMemo(() => groups.flatMap((group) => group.places), [groups]);
  const about = fingerprintOf(dossier);
  const key = `review-notes:${about}`;
  const [begun] = useState((): Values => {
    const kept = readKept(key);
    const notes = new Map((kept.notes ?? []).map((note) => [note.at, note]));
    return {
      by: kept.by ?? report.dossier.signatory.name ?? '',
      verdict: kept.verdict ?? '',
      remark: kept.remark ?? '',
      notes: places.map(({ at }) => ({ text: notes.get(at)?.text ?? '', value: notes.get(at)?.value ?? '' })),
    };
  });
  const { register, control, handleSubmit, subscribe, setValue } = useForm<Values>({
    resolver: zodResolver(viewForm) as never,
    defaultValues: begun as never,
    reValidateMode: 'onChange',
  });
  const [made, setMade] = useState<ReviewNotes>();
  const notesOf = useCallback(
    (values: Values): readonly Note[] =>
      places.flatMap(({ at, now }, index) => {
        const { text = '', value = '' } = values.notes[index] ?? {};
        return text.trim() || value.trim()
          ? [{ at, was: now.slice(0, 2000), text: text.trim(), ...(value.trim() ? { value: value.trim() } : {}) }]
          : [];
      }),
    [places],
  );
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          setMade(undefined);
          const { by, verdict, remark } = values;
          thisDevice().write(key, JSON.stringify({ by, verdict, remark, notes: notesOf(values) } satisfies Kept));
        },
      }),
    [subscribe, key, notesOf],
  );
  const finish = handleSubmit(({ by, verdict, remark, ...values }) =>
    setMade({
      format: 'siapberkas/review-notes',
      version: 1,
      about,
      office: dossier.office,
      service,
      company: dossier.company.name ?? '',
      by: by.trim(),
      on: today,
      verdict: verdict as ReviewNotes['verdict'],
      remark: remark.trim(),
      notes: [...notesOf({ by, verdict, remark, ...values })],
    }),
  );
  const company = dossier.company.name || t('unnamed');
  let index = -1;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          {group.places[0]?.at.startsWith('surat:') && <LetterAside />}
          <dl className="pairs">
            {group.places.map((place) => {
              index += 1;
              return <PlaceRow key={place.at} {...{ place, index, review, register, control }} />;
            })}
          </dl>
        </section>
      ))}
      <End register={register} control={control} setValue={setValue} day={dayInWords(today)} />
      <div className="actions">
        <button type="submit" className="primary">
          {t('finish')}
        </button>
      </div>
      {made && (
        <section className="notice notice-good" role="status">
          <p>{t(password === undefined ? 'back' : 'backLocked')}</p>
          <HandOver
            dossier={dossier}
            make={() => made}
            name={dossierFileName(dossier).replace('berkas_', 'catatan_')}
            message={t('hand.messageBack', { company })}
            password={password}
          />
        </section>
      )}
      <p className="hint">{t('kept')}</p>
    </form>
  );
}

interface PlaceRowProps {
  readonly place: Place;
  readonly index: number;
  readonly review: Review;
  readonly register: UseFormRegister<Values>;
  readonly control: Control<Values>;
}

/** What stands at a place, what came of the notes on it before, and room for one now. */
function PlaceRow({ place: { at, label, called = label, now }, index, review, register, control }: PlaceRowProps) {
  const { t } = useTranslation('review');
  const path = pathOf(at);
  const written = useWatch({ control, name: `notes.${index}` });
  const [open] = useState(() => Boolean(written?.text || written?.value));
  const [text, value] = [register(`notes.${index}.text`), register(`notes.${index}.value`)];
  return (
    <div>
      <dt>{label}</dt>
      <dd className="noted">
        {(now || !at.startsWith('surat:')) && <span className="as-typed">{now || `(${t('empty')})`}</span>}
        {review.earlier
          .filter((note) => note.at === at)
          .map((note) => (
            <p className="hint" key={`${note.by} ${note.text} ${note.value}`}>
              {note.text && t('before', { by: note.by, text: note.text })}{' '}
              {note.value && t('beforeValue', { by: note.by, text: note.value })}{' '}
              {note.settled === 'taken' && t('wasTaken')}
              {note.settled === 'answered' && t('wasAnswered', { text: note.answer ?? '' })}
            </p>
          ))}
        <details open={open}>
          <summary>
            {written?.text || written?.value ? t('noted') : t('note')}{' '}
            <span className="hidden-words">{t('noteFor', { label: called })}</span>
          </summary>
          <div className="field">
            <label className="label" htmlFor={text.name}>
              {t('noted')} <span className="hidden-words">{t('noteFor', { label: called })}</span>
            </label>
            <textarea id={text.name} rows={2} maxLength={600} {...text} />
          </div>
          {path && (
            <div className="field">
              <label className="label" htmlFor={value.name}>
                {t('proposed')} <span className="hidden-words">{t('noteFor', { label: called })}</span>
              </label>
              <ProposedField path={path} field={value} />
            </div>
          )}
        </details>
      </dd>
    </div>
  );
}

interface EndProps {
  readonly register: UseFormRegister<Values>;
  readonly control: Control<Values>;
  readonly setValue: UseFormSetValue<Values>;
  readonly day: string;
}

/** What is said of the whole, by whom, and on which day. */
function End({ register, control, setValue, day }: EndProps) {
  const { t } = useTranslation('review');
  const { errors, isSubmitted } = useFormState({ control });
  const verdict = useWatch({ control, name: 'verdict' });
  const wrong = (name: 'by' | 'verdict' | 'remark') => {
    const found = errors[name]?.message as 'by' | 'verdict' | 'what' | undefined;
    return <div role="alert">{found && <p className="said said-blocking">{t(`wrong.${found}`)}</p>}</div>;
  };
  return (
    <section>
      <h2>{t('end')}</h2>
      <Choices
        id="verdict"
        name="verdict"
        legend={t('verdict')}
        beside="words"
        value={verdict}
        options={(['agreed', 'to-change'] as const).map((value) => ({ value, label: t(`verdicts.${value}`) }))}
        onChange={(next) => setValue('verdict', next, { shouldValidate: isSubmitted })}
      />
      {wrong('verdict')}
      <div className="field">
        <label className="label" htmlFor="remark">
          {t('remark')}
        </label>
        <textarea
          id="remark"
          rows={3}
          maxLength={1000}
          aria-invalid={Boolean(errors.remark) || undefined}
          {...register('remark')}
        />
        {wrong('remark')}
      </div>
      <div className="field">
        <label className="label" htmlFor="by">
          {t('by')}
        </label>
        <p className="hint" id="by-hint">
          {t('dated', { day })}
        </p>
        <input
          id="by"
          autoComplete="name"
          maxLength={120}
          aria-describedby="by-hint"
          aria-invalid={Boolean(errors.by) || undefined}
          {...register('by')}
        />
        {wrong('by')}
      </div>
    </section>
  );
}
