import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier.ts';
import { canLock, type LockedFile, unlocked, unlockedText, WrongPasswordError } from '../../handoff/locked-file.ts';
import { PasswordField } from './password-field.tsx';

const resolver = zodResolver(z.object({ password: z.string() }));

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
    resolver,
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
