import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useState } from 'react';
import { type UseFormRegisterReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier.ts';
import {
  canLock,
  type LockedFile,
  leastPassword,
  lockedReview,
  lockedTextOf,
  unlocked,
  unlockedText,
  WrongPasswordError,
} from '../../handoff/locked-file.ts';
import { dossierFileName } from '../storage/read-dossier.ts';
import { download } from './browser.ts';

const lockForm = z.object({ password: z.string().refine((text) => [...text].length >= leastPassword, 'short') });

interface LockFileProps {
  readonly dossier: Dossier;
  /** Instead of the dossier itself: a review of it, and the name of its file. */
  readonly review?: { readonly text: () => string; readonly name: string };
  readonly onSaved?: () => void;
}

/** Saves the dossier behind a password. What a forgotten one means is said before. */
export function LockFile({ dossier, review, onSaved }: LockFileProps) {
  const { t } = useTranslation('locked');
  const [saved, setSaved] = useState('');
  const { register, handleSubmit, formState, setError, setFocus } = useForm({
    resolver: zodResolver(lockForm),
    defaultValues: { password: '' },
    reValidateMode: 'onSubmit',
  });
  useLayoutEffect(() => {
    if (canLock()) setFocus('password');
  }, [setFocus]);
  if (!canLock()) return <p className="notice notice-warning">{t('cannot')}</p>;
  const save = handleSubmit(async ({ password }) => {
    setSaved('');
    try {
      const text = await (review ? lockedReview(review.text(), password) : lockedTextOf(dossier, password));
      const name = (review?.name ?? dossierFileName(dossier)).replace(/\.json$/, '_terkunci.json');
      download(new Blob([text], { type: 'application/json' }), name);
      setSaved(name);
      onSaved?.();
    } catch {
      setError('password', { message: 'failed' });
    }
  });
  const { errors, isSubmitting } = formState;
  const problem = errors.password?.message as 'short' | 'failed' | undefined;
  return (
    <form
      className="notice"
      aria-labelledby="lock-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void save();
      }}
    >
      <p id="lock-title">
        <b>{t('title')}</b>
      </p>
      <PasswordField
        id="lock"
        label={t('password')}
        hints={[t('least'), t('forgotten')]}
        problem={problem && t(problem)}
        kind="new-password"
        field={register('password')}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {t('save')}
        </button>
      </div>
      <p role="status">{isSubmitting ? t('saving') : saved && t('saved', { name: saved })}</p>
    </form>
  );
}

const unlockForm = z.object({ password: z.string() });

interface UnlockFileProps {
  readonly locked: LockedFile;
  readonly onOpened?: (dossier: Dossier) => void;
  /** For what is no dossier: takes the text, and throws where it cannot be read. */
  readonly onText?: (text: string, password: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the password of a locked file; nothing on screen changes before it fits. */
export function UnlockFile({ locked, onOpened, onText, onCancel }: UnlockFileProps) {
  const open = async (password: string) => {
    if (onText) await onText(await unlockedText(locked, password), password);
    else onOpened?.(await unlocked(locked, password));
  };
  return <UnlockForm open={open} onCancel={onCancel} />;
}

interface UnlockFormProps {
  /** Opens what is locked; what it throws is said. */
  readonly open: (password: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the password of whatever is locked. */
export function UnlockForm({ open: unlock, onCancel }: UnlockFormProps) {
  const { t } = useTranslation(['locked', 'start']);
  const { register, handleSubmit, formState, setError, setFocus } = useForm({
    resolver: zodResolver(unlockForm),
    defaultValues: { password: '' },
    reValidateMode: 'onSubmit',
  });
  useLayoutEffect(() => {
    if (canLock()) setFocus('password');
  }, [setFocus]);
  if (!canLock()) return <p className="notice notice-error">{t('cannot')}</p>;
  const open = handleSubmit(async ({ password }) => {
    try {
      await unlock(password);
    } catch (error) {
      setError('password', { message: error instanceof WrongPasswordError ? 'wrong' : 'damaged' });
      setFocus('password', { shouldSelect: true });
    }
  });
  const { errors, isSubmitting } = formState;
  const problem = errors.password?.message as 'wrong' | 'damaged' | undefined;
  return (
    <form
      className="notice"
      aria-labelledby="unlock-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void open();
      }}
    >
      <p id="unlock-title">
        <b>{t('isLocked')}</b>
      </p>
      <PasswordField
        id="unlock"
        label={t('opens')}
        problem={problem && t(problem)}
        kind="current-password"
        field={register('password')}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {t('open')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('start:common.cancel')}
        </button>
      </div>
      <p role="status">{isSubmitting && t('opening')}</p>
    </form>
  );
}

interface PasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hints?: readonly string[];
  /** What is wrong with it, as a sentence. */
  readonly problem: string | undefined;
  /** `new-password`: browsers may propose one. */
  readonly kind: 'new-password' | 'current-password';
  /** The field of the form that owns it: a password stands nowhere else. */
  readonly field: UseFormRegisterReturn;
}

/** A password, hidden or shown; what is said of it stands before it. */
export function PasswordField({ id, label, hints = [], problem, kind, field }: PasswordFieldProps) {
  const { t } = useTranslation('locked');
  const [shown, show] = useState(false);
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <div id={`${id}-hint`}>
          {hints.map((hint) => (
            <p className="hint" key={hint}>
              {hint}
            </p>
          ))}
        </div>
        <input
          id={id}
          {...field}
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          autoComplete={kind}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== undefined || undefined}
        />
        <div id={`${id}-problem`} role="alert">
          {problem && <p className="said said-blocking">{problem}</p>}
        </div>
      </div>
      <label className="choice">
        <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />
        <span>{t('show')}</span>
      </label>
    </>
  );
}
