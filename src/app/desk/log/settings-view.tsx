import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import './log.css';
import { z } from 'zod';
import { leastPassphrase } from '../../../desk/log.ts';
import {
  counterName,
  formatNumber,
  PatternError,
  type PatternProblem,
  parsePattern,
} from '../../../desk/number-pattern.ts';
import { useDesk } from '../desk-context.ts';
import { OfficeChoice } from '../intake/office-choice.tsx';

interface Numbering {
  readonly pattern: string;
  readonly counter: string;
}

/** The number that a pattern gives, or what is wrong with it. */
function tried(
  { pattern, counter }: Numbering,
  today: string,
): { example: string } | { problem: PatternProblem['code'] } {
  try {
    return { example: formatNumber(parsePattern(pattern, counter.trim().toUpperCase()), 12, today) };
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.problem.code };
    throw error;
  }
}

const settingsForm = (today: string) =>
  z.object({
    officer: z.object({ name: z.string().max(300), nip: z.string().max(300) }),
    numbering: z
      .object({ counter: z.string().trim().toUpperCase().regex(counterName), pattern: z.string() })
      .superRefine((numbering, context) => {
        const found = tried(numbering, today);
        if ('problem' in found) context.addIssue({ code: 'custom', path: ['pattern'], message: found.problem });
      }),
    keepDays: z.coerce.number<string>().transform(Math.round).pipe(z.int().min(1).max(3650)),
  });

/** What this desk is set to. Each setting is kept as it is typed, as soon as it can be. */
export function SettingsView() {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { settings, setSettings, today } = useDesk();
  const form = useMemo(() => settingsForm(today), [today]);
  const { register, control, subscribe, formState } = useForm({
    resolver: useMemo(() => zodResolver(form), [form]),
    defaultValues: {
      officer: settings.officer,
      numbering: { counter: settings.counter, pattern: settings.pattern },
      keepDays: String(settings.keepDays),
    },
    mode: 'onChange',
  });
  const problem = formState.errors.numbering?.pattern?.message as PatternProblem['code'] | undefined;
  const misnamed = formState.errors.numbering?.counter !== undefined;
  const found = tried(useWatch({ control, name: 'numbering' }), today);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { shape } = form;
          const { data: officer } = shape.officer.safeParse(values.officer);
          // A name and a pattern that go together, or neither.
          const { data: numbering } = shape.numbering.safeParse(values.numbering);
          const { data: keepDays } = shape.keepDays.safeParse(values.keepDays);
          setSettings((now) => ({
            ...now,
            ...(officer && { officer }),
            ...numbering,
            ...(keepDays !== undefined && { keepDays }),
          }));
        },
      }),
    [subscribe, setSettings, form],
  );
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <div className="desk-settings">
        <OfficeChoice />
        {(['name', 'nip'] as const).map((key) => (
          <div className="field" key={key}>
            <label className="label" htmlFor={`officer-${key}`}>
              {t(key === 'name' ? 'settings.officer' : 'settings.nip')}
            </label>
            <input id={`officer-${key}`} {...register(`officer.${key}`)} maxLength={120} autoComplete="off" />
          </div>
        ))}
        <div className="field">
          <label className="label" htmlFor="counter">
            {t('deskRooms:settings.counter')}
          </label>
          <p className="hint" id="counter-hint">
            {t('deskRooms:settings.counterHint')}
          </p>
          <input
            id="counter"
            {...register('numbering.counter')}
            className="short"
            maxLength={6}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="counter-hint counter-problem"
            aria-invalid={misnamed || undefined}
          />
          <div id="counter-problem" role="alert">
            {misnamed && <p className="said said-blocking">{t('deskRooms:settings.counterProblem')}</p>}
          </div>
        </div>
        <div className="field">
          <label className="label" htmlFor="pattern">
            {t('deskRooms:settings.pattern')}
          </label>
          <p className="hint" id="pattern-hint">
            {t('deskRooms:settings.patternHint', { example: 'example' in found ? found.example : '–' })}
          </p>
          <input
            id="pattern"
            {...register('numbering.pattern')}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="pattern-hint pattern-problem"
            aria-invalid={problem !== undefined || undefined}
          />
          <div id="pattern-problem" role="alert">
            {problem && <p className="said said-blocking">{t(`deskRooms:settings.patternProblem.${problem}`)}</p>}
          </div>
        </div>
        <div className="field">
          <label className="label" htmlFor="keep-days">
            {t('deskRooms:settings.keep')}
          </label>
          <input id="keep-days" {...register('keepDays')} className="short" type="number" min={1} max={3650} />
        </div>
      </div>
      <PassphraseForm />
    </>
  );
}

/** The problems are codes; their words stand in `locked`. */
const lockForm = z
  .object({
    first: z.string().refine((text) => [...text].length >= leastPassphrase, 'lockShort'),
    second: z.string(),
    understood: z.literal(true),
  })
  .refine(({ first, second }) => first === second, { path: ['second'], error: 'lockDiffers' });

/** Locks the log behind a passphrase; what happens when it is forgotten is said before. */
function PassphraseForm() {
  const { t } = useTranslation(['desk', 'deskRooms']);
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
      <h2 id="lock-title">{t('deskRooms:settings.lock')}</h2>
      <p>{t('deskRooms:settings.lockWhy')}</p>
      {locked ? (
        <>
          <p>{t('deskRooms:settings.lockIsOn')}</p>
          <button type="button" onClick={() => void unlock()}>
            {t('deskRooms:settings.lockOff')}
          </button>
        </>
      ) : (
        <form noValidate onSubmit={(event) => void lock(event)}>
          {fields.map(({ key, name }) => (
            <div className="field" key={key}>
              <label className="label" htmlFor={key}>
                {t(`deskRooms:settings.${key}`)}
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
            <span>{t('deskRooms:settings.lockUnderstood')}</span>
          </label>
          <div className="actions">
            <button type="submit" disabled={!understood || isSubmitting}>
              {t('deskRooms:settings.lockOn')}
            </button>
          </div>
        </form>
      )}
      <div id="lock-wrong" role="alert">
        {wrong && <p className="said said-blocking">{t(`deskRooms:settings.${wrong}`)}</p>}
      </div>
      <p role="status">{said && !wrong && t(`deskRooms:settings.${said}`)}</p>
    </section>
  );
}
