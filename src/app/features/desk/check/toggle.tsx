import type { ReactNode } from 'react';

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
