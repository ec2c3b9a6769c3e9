import { KeyCap } from './key-cap.tsx';

interface ToggleProps {
  readonly on: boolean;
  readonly label: string;
  /** The key that does the same. */
  readonly keyName: string;
  readonly main?: boolean;
  readonly tone?: 'bad';
  readonly onPress: () => void;
}

/** A button that stays pressed, with its key beside its word. */
export function Toggle({ on, label, keyName, main, tone, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      className={`desk-toggle${main ? ' desk-main' : ''}${tone ? ` desk-${tone}` : ''}`}
      aria-pressed={on}
      onClick={onPress}
    >
      {label} <KeyCap name={keyName} />
    </button>
  );
}
