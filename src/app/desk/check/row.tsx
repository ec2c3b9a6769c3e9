import type { ReactNode } from 'react';
import './row.css';

/** What a row knows of the list around it. */
export interface RowFrame {
  readonly id: string;
  /** Whether the arrows stand here. */
  readonly current: boolean;
  readonly refusing: boolean;
  readonly noting: boolean;
  readonly onEnter: () => void;
  readonly onRefuse: () => void;
  readonly onNote: () => void;
  /** Closes what was opened, and puts the focus back on the row. */
  readonly onClose: () => void;
}

interface RowProps {
  readonly frame: RowFrame;
  readonly number?: number;
  readonly name: string;
  readonly state: string;
  readonly stateName: string;
  readonly hint?: ReactNode;
  readonly guards?: string | undefined;
  readonly children: ReactNode;
}

const signs: Readonly<Record<string, string>> = {
  accepted: '✓',
  same: '✓',
  refused: '✕',
  differs: '✕',
  open: '',
  'not-applicable': '–',
  absent: '–',
  optional: '',
};

/** One thing to look at: it takes the focus as a whole, so that single keys mark it. */
export function Row({ frame, number, name, state, stateName, hint, guards, children }: RowProps) {
  const { id, current } = frame;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus as a whole in every browser
    <div
      id={id}
      role="group"
      className={`desk-row is-${state}${current ? ' is-current' : ''}`}
      tabIndex={current ? 0 : -1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-state ${id}-hint`}
      onFocus={frame.onEnter}
    >
      <span className="desk-sign" aria-hidden="true">
        {signs[state]}
      </span>
      <div className="desk-row-head">
        <h3 id={`${id}-name`}>
          {number !== undefined && <span aria-hidden="true">{number}. </span>}
          {name}
          {guards && (
            <span className="desk-guards">
              {' '}
              <Shield />
              <span className="hidden-words">{guards}</span>
            </span>
          )}
        </h3>
        <span id={`${id}-state`} className="hidden-words">
          {stateName}
        </span>
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <div className="desk-row-body">{children}</div>
    </div>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly label: string;
  /** The key that does the same: `Space`, `A`. */
  readonly keyName: string;
  readonly main?: boolean;
  readonly tone?: 'bad';
  /** Stands for the word on screen; the word is still read aloud. */
  readonly sign?: ReactNode;
  readonly onPress: () => void;
}

/** A button that stays pressed. */
export function Toggle({ on, label, keyName, main, tone, sign, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      className={`desk-toggle${main ? ' desk-main' : ''}${tone ? ` desk-${tone}` : ''}`}
      aria-pressed={on}
      aria-keyshortcuts={keyName}
      title={sign ? label : undefined}
      onClick={onPress}
    >
      {sign}
      <span className={sign ? 'hidden-words' : undefined}>{label}</span>
    </button>
  );
}

/** A key, for the eye: the words beside it say the same. */
export const KeyCap = ({ name }: { name: string }) => (
  <span className="desk-key" aria-hidden="true">
    {name}
  </span>
);

/** The sign of a note; always with words. */
export const Pencil = () => (
  <svg className="desk-pencil" viewBox="0 0 18 18" width="17" height="17" aria-hidden="true">
    <path d="M2 16 3 11.8 12.4 2.4 15.6 5.6 6.2 15Z M10.4 4.4 13.6 7.6" />
  </svg>
);

/** The sign of a point that guards the account; always with words. */
export const Shield = () => (
  <svg className="desk-shield" viewBox="0 0 16 18" width="16" height="18" aria-hidden="true">
    <path d="M8 1 15 3.5V8.5C15 13 12 16 8 17.2 4 16 1 13 1 8.5V3.5Z" />
    <path className="desk-shield-tick" d="M4.8 9.2 7.2 11.6 11.4 6.6" />
  </svg>
);
