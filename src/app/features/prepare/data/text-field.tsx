import { type ChangeEvent, memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { targetId } from '../../../ui/go.ts';
import { withText } from './dossier-path.ts';
import { FieldHelp } from './field-help.tsx';
import { type Held, heldAlike } from './held.ts';

export interface TextFieldProps extends Held {
  readonly path: string;
  readonly label: string;
  readonly as: 'text' | 'lines' | 'digits' | 'email' | 'phone' | 'day';
  readonly hint?: string;
  readonly optional?: boolean;
  readonly complete?: string;
  readonly suggestions?: readonly string[];
}

const inputs = {
  text: { type: 'text' },
  lines: {},
  digits: { type: 'text', inputMode: 'numeric', className: 'digits short', spellCheck: false },
  email: { type: 'email', inputMode: 'email', spellCheck: false, autoCapitalize: 'none' },
  phone: { type: 'tel', inputMode: 'tel', className: 'digits short' },
  day: { type: 'date', className: 'short' },
} as const;

/**
 * A labelled field. What `assess` finds at its path is said beneath it: while typing once the field was left before,
 * else when it is left, so that nobody is called wrong in the middle of a number.
 */
export const TextField = memo(Field, heldAlike);

function Field({ path, label, as, hint, optional, complete, suggestions, value, findings, change }: TextFieldProps) {
  const { t } = useTranslation('prepare');
  const base = useId();
  const [left, setLeft] = useState(value !== '');
  const said = left ? findings : [];
  const wrong = said.some(({ blocking }) => blocking);
  const describedBy = [...(hint ? [`${base}-hint`] : []), ...(said.length > 0 ? [`${base}-said`] : [])].join(' ');
  const shared = {
    id: targetId(path),
    name: path,
    value,
    onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change((one) => withText(one, path, value)),
    onBlur: () => setLeft(true),
    'aria-describedby': describedBy || undefined,
    'aria-invalid': wrong || undefined,
    autoComplete: complete ?? 'off',
  };
  return (
    <div className="field">
      <label className="label" htmlFor={targetId(path)}>
        {label} {optional && <span className="hint">({t('data.mayBeEmpty')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {as === 'lines' ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input {...inputs[as]} {...shared} list={suggestions ? `${base}-list` : undefined} />
      )}
      {suggestions && (
        <datalist id={`${base}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <div id={`${base}-said`} aria-live="polite">
        {said.map(({ severity, blocking, sentence }) => (
          <p key={sentence} className={`said ${blocking ? 'said-blocking' : `said-${severity}`}`}>
            <b>{t(`severity.${severity}`)}</b> {sentence}
          </p>
        ))}
      </div>
      <FieldHelp path={path} />
    </div>
  );
}
