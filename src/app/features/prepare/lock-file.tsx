import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../domain/dossier.ts';
import { lockedTextOf } from '../../../handoff/lock.ts';
import { canLock, leastPassword } from '../../../handoff/password-key.ts';
import { dossierFileName } from '../../storage/dossier-file.ts';
import { download } from '../../ui/download.ts';
import { PasswordField } from '../../ui/password-field.tsx';

type Status = 'idle' | 'short' | 'saving' | 'failed' | { readonly name: string };

/** Saves the dossier behind a password. What a forgotten one means is said before. */
export function LockFile({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('locked');
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState<Status>('idle');
  useLayoutEffect(() => field.current?.focus(), []);
  if (!canLock()) return <p className="notice notice-warning">{t('cannot')}</p>;
  const save = async () => {
    const password = field.current?.value ?? '';
    if ([...password].length < leastPassword) {
      setStatus('short');
      field.current?.focus();
      return;
    }
    setStatus('saving');
    try {
      const text = await lockedTextOf(dossier, password);
      const name = dossierFileName(dossier).replace(/\.json$/, '_terkunci.json');
      download(new Blob([text], { type: 'application/json' }), name);
      setStatus({ name });
    } catch {
      setStatus('failed');
    }
  };
  return (
    <form
      className="notice"
      aria-labelledby="lock-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (status !== 'saving') void save();
      }}
    >
      <p id="lock-title">
        <b>{t('title')}</b>
      </p>
      <PasswordField
        id="lock"
        label={t('password')}
        hints={[t('least'), t('forgotten')]}
        problem={status === 'short' || status === 'failed' ? t(status) : undefined}
        kind="new-password"
        field={field}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {t('save')}
        </button>
      </div>
      <p role="status">
        {status === 'saving' && t('saving')}
        {typeof status === 'object' && t('saved', { name: status.name })}
      </p>
    </form>
  );
}
