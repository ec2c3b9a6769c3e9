import { useLayoutEffect, useRef, useState } from 'preact/compat';
import type { Dossier } from '../../../domain/dossier.ts';
import { lockedTextOf } from '../../../handoff/lock.ts';
import { canLock, leastPassword } from '../../../handoff/password-key.ts';
import { locked as english } from '../../../i18n/en/locked.ts';
import { locked as indonesian } from '../../../i18n/id/locked.ts';
import { dossierFileName } from '../../storage/dossier-file.ts';
import { download } from '../../ui/download.ts';
import { useOwnWords } from '../../ui/own-words.ts';
import { PasswordField } from '../../ui/password-field.tsx';

type Status = 'idle' | 'short' | 'saving' | 'failed' | { readonly name: string };

/** Saves the dossier behind a password. What a forgotten one means is said before. */
export function LockFile({ dossier }: { dossier: Dossier }) {
  const say = useOwnWords(indonesian, english);
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState<Status>('idle');
  useLayoutEffect(() => field.current?.focus(), []);
  if (!canLock()) return <p className="notice notice-warning">{say.cannot}</p>;
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
        <b>{say.title}</b>
      </p>
      <PasswordField
        id="lock"
        label={say.password}
        hints={[say.least, say.forgotten]}
        problem={status === 'short' || status === 'failed' ? say[status] : undefined}
        kind="new-password"
        field={field}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {say.save}
        </button>
      </div>
      <p role="status">
        {status === 'saving' && say.saving}
        {typeof status === 'object' && say.saved.replace('{{name}}', status.name)}
      </p>
    </form>
  );
}
