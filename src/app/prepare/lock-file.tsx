import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier.ts';
import { canLock, leastPassword, lockedReview, lockedTextOf } from '../../handoff/locked-file.ts';
import { dossierFileName } from '../storage/dossier-file.ts';
import { download } from '../ui/download.ts';
import { PasswordField } from '../ui/password-field.tsx';

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
