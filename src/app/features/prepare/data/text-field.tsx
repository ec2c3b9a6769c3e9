import type { TargetedEvent } from 'preact';
import { type ReactNode, useId, useState } from 'preact/compat';
import { blocks } from '../../../../domain/finding.ts';
import { targetId } from '../../../ui/go.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useBerkas } from '../berkas.ts';
import { useSayFinding } from '../say-finding.ts';
import { textAt, withText } from './dossier-path.ts';

interface TextFieldProps {
  readonly path: string;
  readonly label: string;
  readonly as: 'text' | 'lines' | 'digits' | 'email' | 'phone' | 'day';
  readonly hint?: string;
  readonly optional?: boolean;
  readonly complete?: string;
  readonly suggestions?: readonly string[];
  readonly children?: ReactNode;
}

const inputs = {
  text: { type: 'text' },
  lines: {},
  digits: { type: 'text', inputMode: 'numeric', className: 'digits short', spellcheck: false },
  email: { type: 'email', inputMode: 'email', spellcheck: false, autoCapitalize: 'none' },
  phone: { type: 'tel', inputMode: 'tel', className: 'digits short' },
  day: { type: 'date', className: 'short' },
} as const;

/**
 * A labelled field. What `assess` finds at its path is said beneath it: while typing once the field was left before,
 * else when it is left, so that nobody is called wrong in the middle of a number.
 */
export function TextField({ path, label, as, hint, optional, complete, suggestions, children }: TextFieldProps) {
  const { t } = useWords('prepare');
  const { report, dossier, change } = useBerkas();
  const say = useSayFinding();
  const base = useId();
  const [left, setLeft] = useState(textAt(dossier, path) !== '');
  const found = left
    ? report.findings.filter((one) => 'path' in one && one.path === path && one.code !== 'fact-missing')
    : [];
  const wrong = found.some(blocks);
  const describedBy = [...(hint ? [`${base}-hint`] : []), ...(found.length > 0 ? [`${base}-said`] : [])].join(' ');
  const shared = {
    id: targetId(path),
    name: path,
    value: textAt(dossier, path),
    onInput: ({ currentTarget: { value } }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
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
        {found.map((one) => (
          <p key={one.code} className={`said ${blocks(one) ? 'said-blocking' : `said-${one.severity}`}`}>
            <b>{t(`severity.${one.severity}`)}</b> {say(one, report)}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
