import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../domain/dossier.ts';
import { unlocked } from '../../handoff/lock.ts';
import { type LockedFile, WrongPasswordError } from '../../handoff/locked-file.ts';
import { canLock } from '../../handoff/password-key.ts';
import { PasswordField } from './password-field.tsx';

interface UnlockFileProps {
  readonly locked: LockedFile;
  readonly onOpened: (dossier: Dossier) => void;
  readonly onCancel: () => void;
}

/** Asks for the password of a locked file; nothing on screen changes before it fits. */
export function UnlockFile({ locked, onOpened, onCancel }: UnlockFileProps) {
  const { t } = useTranslation(['locked', 'start']);
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<'wrong' | 'damaged'>();
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  if (!canLock()) return <p className="notice notice-error">{t('cannot')}</p>;
  const open = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      onOpened(await unlocked(locked, field.current?.value ?? ''));
    } catch (error) {
      setProblem(error instanceof WrongPasswordError ? 'wrong' : 'damaged');
      field.current?.select();
    }
    setBusy(false);
  };
  return (
    <form
      className="notice"
      aria-labelledby="unlock-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void open();
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
        field={field}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {t('open')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('start:common.cancel')}
        </button>
      </div>
      <p role="status">{busy && t('opening')}</p>
    </form>
  );
}
