import type { ReactNode } from 'react';
import { Shield } from './shield.tsx';

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
