import { createContext, type ReactNode, useContext, useId } from 'react';
import { type FieldError, get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { targetId } from '../ui/address.ts';
import { openField, type WrittenProfile } from './profile-form.ts';

/**
 * What stands at a path of the profile, and how it is written. A registered field that holds nothing would take what stood
 * at its path when the form was made: of a row that has moved, another one's.
 */
export function useWritten<Value>(path: string): readonly [Value | undefined, (next: Value | undefined) => void] {
  const { setValue } = useFormContext<WrittenProfile>();
  const value: Value | undefined = useWatch<WrittenProfile>({ name: path });
  return [value, (next) => setValue(path, next as never, { shouldDirty: true })];
}

/** What is worth knowing at a place of a profile that is valid so far: its form path, and sentences. */
export const adviceContext = createContext<ReadonlyMap<string, readonly string[]>>(new Map());

interface SaidHere {
  readonly wrong: readonly string[];
  /** That something is still to be filled in. */
  readonly open: readonly string[];
  readonly advised: readonly string[];
}

/** What is said at one place: what is wrong with it, what is open, and what cannot work as it is meant. */
export function useSaidAt(path: string): SaidHere {
  const { control } = useFormContext<WrittenProfile>();
  const { errors } = useFormState({ control, name: path });
  const error: (FieldError & { readonly root?: FieldError }) | undefined = get(errors, path);
  const own = error?.root ?? error;
  const said = own?.types ? Object.values(own.types).map(String) : own?.message ? [String(own.message)] : [];
  const [wrong, open] = own?.type === openField ? [[], said] : [said, []];
  return { wrong, open, advised: useContext(adviceContext).get(path) ?? [] };
}

/** The same as lines beneath a field or a group, told to who does not see them. */
export function SaidAt({ id, path }: { id: string; path: string }) {
  const { t } = useTranslation('workshop');
  const { wrong, open, advised } = useSaidAt(path);
  return (
    <div id={id} aria-live="polite">
      {wrong.map((sentence) => (
        <p key={sentence} className="said said-blocking">
          <b>{t('said.wrong')}</b> {sentence}
        </p>
      ))}
      {open.map((sentence) => (
        <p key={sentence} className="said">
          {sentence}
        </p>
      ))}
      {advised.map((sentence) => (
        <p key={sentence} className="said said-doubtful">
          <b>{t('said.advice')}</b> {sentence}
        </p>
      ))}
    </div>
  );
}

interface FieldProps {
  /** Path in the profile: `services.reset-password.requirements.0.id`. */
  readonly path: string;
  readonly label: string;
  /** What belongs here, with a real example. */
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (given: {
    readonly id: string;
    readonly describedBy: string;
    readonly invalid: boolean;
  }) => ReactNode;
}

/** Label, help, the field itself, and what is said of it. */
export function FieldFrame({ path, label, hint, optional, children }: FieldFrameProps) {
  const { t } = useTranslation('workshop');
  const base = useId();
  const { wrong } = useSaidAt(path);
  const id = targetId(path);
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label} {optional && <span className="hint">({t('mayBeEmpty')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        describedBy: [hint && `${base}-hint`, `${base}-said`].filter(Boolean).join(' '),
        invalid: wrong.length > 0,
      })}
      <SaidAt id={`${base}-said`} path={path} />
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly as?: 'text' | 'lines' | 'number' | 'day' | 'clock';
  readonly suggestions?: readonly string[];
  /** Told what is typed; what comes back stands in the field. */
  readonly tidy?: (typed: string) => string;
  /** Told what stands in the field when the focus comes and goes. */
  readonly onEnter?: (text: string) => void;
  readonly onLeave?: (text: string) => void;
}

const inputs = {
  text: { type: 'text' },
  number: { type: 'number', inputMode: 'numeric', className: 'digits short' },
  day: { type: 'date', className: 'short' },
  clock: { type: 'time', className: 'short' },
} as const;

/** A text, number, day or time of day. An empty field is no part of the profile. */
export function TextField({
  as = 'text',
  suggestions,
  tidy = (typed) => typed,
  onEnter,
  onLeave,
  ...frame
}: TextFieldProps) {
  const list = useId();
  const [value, write] = useWritten<unknown>(frame.path);
  const take = (typed: string) =>
    write(as === 'number' && typed !== '' && Number.isFinite(Number(typed)) ? Number(typed) : tidy(typed));
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          name: frame.path,
          value: String(value ?? ''),
          onFocus: () => onEnter?.(String(value ?? '')),
          onBlur: () => onLeave?.(String(value ?? '')),
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          autoComplete: 'off',
          // What an office writes is Indonesian, whatever the page speaks.
          lang: frame.path.endsWith('.en') ? 'en' : as === 'text' || as === 'lines' ? 'id' : undefined,
        };
        return as === 'lines' ? (
          <textarea rows={3} {...shared} onChange={(event) => take(event.currentTarget.value)} />
        ) : (
          <>
            <input
              {...inputs[as]}
              {...shared}
              list={suggestions && list}
              onChange={(event) => take(event.currentTarget.value)}
            />
            {suggestions && (
              <datalist id={list}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </FieldFrame>
  );
}

/** A sentence in Indonesian, and in English where the office has it. */
export function WordsField({ path, ...rest }: FieldProps) {
  const { t } = useTranslation('workshop');
  const [english] = useWritten<string>(`${path}.en`);
  return (
    <>
      <TextField path={`${path}.id`} as="lines" {...rest} />
      <details>
        <summary>
          {t('inEnglish')}
          <span className="hidden-words">: {rest.label}</span> {english ? t('filledIn') : null}
        </summary>
        <TextField path={`${path}.en`} label={t('inEnglishOf', { label: rest.label })} as="lines" optional />
      </details>
    </>
  );
}

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly FieldOption[];
  /** What stands there where nothing is chosen; without it, something always is. */
  readonly none?: string;
  /** Beside keeping the choice. */
  readonly onChoose?: (value: string) => void;
}

/** One of several words. */
export function SelectField({ options, none, onChoose, ...frame }: SelectFieldProps) {
  const [chosen, write] = useWritten<string>(frame.path);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          name={frame.path}
          value={String(chosen ?? '')}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={({ currentTarget: { value } }) => {
            write(value);
            onChoose?.(value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Yes, or nothing said. */
export function TickField({ path, label, hint }: FieldProps) {
  const base = useId();
  const [ticked, write] = useWritten<boolean>(path);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          id={targetId(path)}
          name={path}
          checked={ticked === true}
          aria-describedby={`${base}-said`}
          onChange={(event) => write(event.currentTarget.checked)}
        />
        <span>
          {label}
          {hint && <span className="hint">{hint}</span>}
        </span>
      </label>
      <SaidAt id={`${base}-said`} path={path} />
    </>
  );
}

/** Any of several words, in their own order, whatever the order in which they are ticked. */
export function TicksField({ path, label, hint, options }: FieldProps & { readonly options: readonly FieldOption[] }) {
  const base = useId();
  const [value, write] = useWritten<unknown>(path);
  const ticked: readonly string[] = Array.isArray(value) ? value : [];
  const tick = (value: string, on: boolean) =>
    write(options.map((one) => one.value).filter((one) => (one === value ? on : ticked.includes(one))));
  return (
    <fieldset id={targetId(path)} tabIndex={-1} aria-describedby={`${base}-said`}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="choices-words">
        {options.map(({ value, label: name }) => (
          <label className="choice" key={value}>
            <input
              type="checkbox"
              name={path}
              value={value}
              checked={ticked.includes(value)}
              onChange={(event) => tick(value, event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <SaidAt id={`${base}-said`} path={path} />
    </fieldset>
  );
}
