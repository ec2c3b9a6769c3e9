import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type Addition, type Dossier, mostAdditions } from '../../../domain/dossier.ts';
import { additionKey } from '../../../domain/requirements.ts';
import { targetId } from '../../ui/address.ts';
import { usePreparing } from '../preparing.ts';

/** What is typed; the problems are codes, their words stand in `problem`. */
const additionForm = z
  .object({
    text: z.string().trim().min(1, { error: 'text' }).max(200, { error: 'text' }),
    original: z.boolean(),
    copies: z.coerce.number<string>().int().min(0).max(20).catch(0),
  })
  .refine(({ original, copies }) => original || copies > 0, { path: ['copies'], error: 'form' });

type Problem = 'text' | 'form';

/** Something that the office asks for beyond its list. */
export function AdditionForm() {
  const { t } = useTranslation('asides');
  const { change } = usePreparing();
  const [added, setAdded] = useState('');
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    resolver: zodResolver(additionForm),
    defaultValues: { text: '', original: true, copies: '0' },
    reValidateMode: 'onSubmit',
  });
  const { errors } = formState;
  const problem = (errors.text ?? errors.copies)?.message as Problem | undefined;
  const add = handleSubmit(({ text, original, copies }) => {
    const addition: Omit<Addition, 'id'> = {
      text,
      ...(original ? { original: 'shown' as const } : {}),
      ...(copies > 0 ? { copies } : {}),
    };
    change((one) => withAddition(one, addition));
    setAdded(text);
    resetField('text');
    setFocus('text');
  });
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <div className="field">
        <label className="label" htmlFor="addition">
          {t('addition.what')}
        </label>
        <p className="hint" id="addition-hint">
          {t('addition.whatHint')}
        </p>
        <input
          id="addition"
          {...register('text')}
          maxLength={200}
          autoComplete="off"
          aria-invalid={problem === 'text'}
          aria-describedby="addition-hint addition-said"
        />
      </div>
      <label className="tick">
        <input type="checkbox" {...register('original')} />
        <span>{t('addition.original')}</span>
      </label>
      <div className="field short">
        <label className="label" htmlFor="addition-copies">
          {t('addition.copies')}
        </label>
        <input
          id="addition-copies"
          {...register('copies')}
          type="number"
          inputMode="numeric"
          min={0}
          max={20}
          aria-invalid={problem === 'form'}
          aria-describedby="addition-said"
        />
      </div>
      <p id="addition-said" role="status" className={problem ? 'said said-blocking' : 'hint'}>
        {problem ? t(`addition.problem.${problem}`) : added && t('addition.added', { text: added })}
      </p>
      <div className="actions">
        <button type="submit">{t('addition.add')}</button>
      </div>
    </form>
  );
}

/** With one more, where there is still room for it. */
const withAddition = (dossier: Dossier, addition: Omit<Addition, 'id'>): Dossier =>
  dossier.additions.length >= mostAdditions
    ? dossier
    : { ...dossier, additions: [...dossier.additions, { id: nextId(dossier.additions), ...addition }] };

/** `t1`, `t2`, …: never one that stood before, so that no old tick comes back. */
const nextId = (additions: readonly Addition[]): string =>
  `t${1 + Math.max(0, ...additions.map(({ id }) => Number(id.slice(1)) || 0))}`;

/** In place of a source: whose words they are, and a way to take them back. */
export function OwnMark({ requirement }: { requirement: string }) {
  const { t } = useTranslation('prepare');
  const { dossier, change } = usePreparing();
  const own = dossier.additions.find(({ id }) => additionKey(id) === requirement);
  if (!own) return null;
  const remove = () => {
    change((one) => {
      const { [requirement]: _ticked, ...prepared } = one.prepared;
      return { ...one, prepared, additions: one.additions.filter(({ id }) => id !== own.id) };
    });
    document.getElementById(targetId('tambahan'))?.focus();
  };
  return (
    <p className="own-mark">
      <b>{t('additions.mark')}</b> {t('additions.markHint')}{' '}
      <button type="button" className="quiet no-print" onClick={remove}>
        {t('additions.remove')}
        <span className="hidden-words"> {own.text}</span>
      </button>
    </p>
  );
}
