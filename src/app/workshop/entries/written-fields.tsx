import { type ReactNode, useId } from 'react';
import { targetId } from '../../ui/address.ts';
import { FieldFrame, type FieldOption, SaidAt } from '../fields.tsx';

interface PlaceProps {
  readonly path: string;
  readonly label: string;
  /** What belongs here, with a real example. */
  readonly hint?: string | undefined;
}

interface NumberEntryProps extends PlaceProps {
  readonly value: unknown;
  readonly onChange: (next: number | undefined) => void;
  readonly optional?: boolean;
  readonly min: number;
  readonly max: number;
  readonly step?: number | 'any';
}

/** A number; `undefined` where nothing is written. */
export function NumberEntry({ value, onChange, min, max, step = 1, ...frame }: NumberEntryProps) {
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy, invalid }) => (
        <input
          type="number"
          inputMode={step === 'any' ? 'decimal' : 'numeric'}
          className="digits entry-count"
          id={id}
          name={frame.path}
          min={min}
          max={max}
          step={step}
          value={typeof value === 'number' || typeof value === 'string' ? value : ''}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={({ currentTarget: { value: typed } }) => onChange(typed === '' ? undefined : Number(typed))}
        />
      )}
    </FieldFrame>
  );
}

interface PickProps extends PlaceProps {
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly options: readonly FieldOption[];
  readonly none?: string;
}

/** One of several words. */
export function Pick({ value, onChange, options, none, ...frame }: PickProps) {
  const stray = value !== '' && !options.some((one) => one.value === value) ? [{ value, label: value }] : [];
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          name={frame.path}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {[...options, ...stray].map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

interface TickProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string | undefined;
  /** Why it cannot be ticked now. */
  readonly locked?: string | undefined;
  readonly children: ReactNode;
}

export function Tick({ name, checked, onChange, hint, locked, children }: TickProps) {
  const base = useId();
  const told = locked ?? hint;
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={locked !== undefined}
        aria-describedby={told ? base : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {told && (
          <span className="hint" id={base}>
            {told}
          </span>
        )}
      </span>
    </label>
  );
}

interface TicksProps extends PlaceProps {
  readonly value: readonly string[];
  readonly onChange: (next: readonly string[]) => void;
  readonly options: readonly FieldOption[];
}

/** Any of several words: what was there keeps its order, what is added comes last. */
export function Ticks({ path, label, hint, value, onChange, options }: TicksProps) {
  const said = useId();
  const stray = value.filter((one) => !options.some((option) => option.value === one));
  return (
    <fieldset className="entry-ticks" id={targetId(path)} tabIndex={-1} aria-describedby={said}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="choices-words">
        {[...options, ...stray.map((one) => ({ value: one, label: one }))].map((one) => (
          <Tick
            key={one.value}
            name={path}
            checked={value.includes(one.value)}
            onChange={(on) => onChange(on ? [...value, one.value] : value.filter((already) => already !== one.value))}
          >
            {one.label}
          </Tick>
        ))}
      </div>
      <SaidAt id={said} path={path} />
    </fieldset>
  );
}
