import { useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

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
