import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { leastPassphrase } from '../../../../desk/log.ts';
import { useDesk } from '../desk-context.ts';

/** The problems are codes; their words stand in `settings`. */
const lockForm = z
  .object({
    first: z.string().refine((text) => [...text].length >= leastPassphrase, 'lockShort'),
    second: z.string(),
    understood: z.literal(true),
  })
  .refine(({ first, second }) => first === second, { path: ['second'], error: 'lockDiffers' });

/** Locks the log behind a passphrase; what happens when it is forgotten is said before. */
export function PassphraseForm() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const { run, state } = book;
  const [said, setSaid] = useState<'lockDone' | 'lockOffDone'>();
  const [locked, setLocked] = useState<boolean>();
  const { register, handleSubmit, formState, reset, control } = useForm({
    resolver: zodResolver(lockForm),
    defaultValues: { first: '', second: '', understood: false as boolean } as z.input<typeof lockForm>,
    reValidateMode: 'onSubmit',
  });
  const understood = useWatch({ control, name: 'understood' });
  useEffect(() => {
    if (state === 'open') void run((log) => log.hasPassphrase()).then((found) => found.ok && setLocked(found.value));
  }, [run, state]);
  if (state !== 'open') return null;
  const { errors, isSubmitting } = formState;
  const lock = handleSubmit(async ({ first }) => {
    if (!(await run((log) => log.setPassphrase(first))).ok) return;
    reset();
    setLocked(true);
    setSaid('lockDone');
  });
  const unlock = async () => {
    if (!(await run((log) => log.setPassphrase(null))).ok) return;
    setLocked(false);
    setSaid('lockOffDone');
  };
  const wrong = (errors.first ?? errors.second)?.message as 'lockShort' | 'lockDiffers' | undefined;
  const fields = [
    { key: 'lockNew', name: 'first' },
    { key: 'lockRepeat', name: 'second' },
  ] as const;
  return (
    <section aria-labelledby="lock-title">
      <h2 id="lock-title">{t('settings.lock')}</h2>
      <p>{t('settings.lockWhy')}</p>
      {locked ? (
        <>
          <p>{t('settings.lockIsOn')}</p>
          <button type="button" onClick={() => void unlock()}>
            {t('settings.lockOff')}
          </button>
        </>
      ) : (
        <form noValidate onSubmit={(event) => void lock(event)}>
          {fields.map(({ key, name }) => (
            <div className="field" key={key}>
              <label className="label" htmlFor={key}>
                {t(`settings.${key}`)}
              </label>
              <input
                id={key}
                {...register(name)}
                type="password"
                className="short"
                autoComplete="new-password"
                aria-invalid={errors[name] !== undefined || undefined}
                aria-describedby="lock-wrong"
              />
            </div>
          ))}
          <label className="choice">
            <input type="checkbox" {...register('understood')} />
            <span>{t('settings.lockUnderstood')}</span>
          </label>
          <div className="actions">
            <button type="submit" disabled={!understood || isSubmitting}>
              {t('settings.lockOn')}
            </button>
          </div>
        </form>
      )}
      <div id="lock-wrong" role="alert">
        {wrong && <p className="said said-blocking">{t(`settings.${wrong}`)}</p>}
      </div>
      <p role="status">{said && !wrong && t(`settings.${said}`)}</p>
    </section>
  );
}
