import { useId } from 'react';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps<Value extends string> {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Answers of a word or of a few words, beside each other where there is room. */
  readonly beside?: 'word' | 'words';
}

/** One question with a few answers: native radio buttons in large rows. The fieldset can be pointed at. */
export function Choices<Value extends string>({
  id,
  name,
  legend,
  hint,
  value,
  options,
  onChange,
  beside,
}: ChoicesProps<Value>) {
  const hintId = useId();
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={hint ? hintId : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div className={beside && `choices-${beside}`}>
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span className="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
