/** One state of what is written, and the place whose change led to it. */
export interface Step<Value> {
  readonly value: Value;
  /** Path of the form; '' for the beginning. */
  readonly at: string;
  /** When a key was last pressed there, ms; undefined where it was no typing. */
  readonly typedAt?: number | undefined;
}

/** What can be taken back and done again. Values are compared by `===`: texts do. */
export interface History<Value> {
  /** The oldest first. */
  readonly past: readonly Step<Value>[];
  readonly now: Step<Value>;
  /** The next first. */
  readonly ahead: readonly Step<Value>[];
}

/** No more steps than these are kept. */
export const mostSteps = 200;

/** After so long a pause, ms, typing in the same field is a step of its own. */
export const pause = 5000;

export const begun = <Value>(value: Value): History<Value> => ({ past: [], now: { value, at: '' }, ahead: [] });

/**
 * The history after a change; the same where nothing changed. Keys pressed in one field without a pause are one step.
 * @param typedAt ms; undefined where it was no typing
 */
export function changed<Value>(
  history: History<Value>,
  value: Value,
  at: string,
  typedAt: number | undefined,
): History<Value> {
  const { past, now } = history;
  if (value === now.value) return history;
  const goesOn =
    history.ahead.length === 0 &&
    at === now.at &&
    typedAt !== undefined &&
    now.typedAt !== undefined &&
    typedAt - now.typedAt < pause;
  return { past: goesOn ? past : [...past, now].slice(-mostSteps), now: { value, at, typedAt }, ahead: [] };
}

/** One step back, and the place where that is seen; undefined where there is none. */
export function undone<Value>({ past, now, ahead }: History<Value>): Moved<Value> | undefined {
  const before = past.at(-1);
  return (
    before && {
      history: { past: past.slice(0, -1), now: { ...before, typedAt: undefined }, ahead: [now, ...ahead] },
      at: now.at,
    }
  );
}

/** One step that was taken back, again. */
export function redone<Value>({ past, now, ahead }: History<Value>): Moved<Value> | undefined {
  const [next, ...rest] = ahead;
  return next && { history: { past: [...past, now], now: { ...next, typedAt: undefined }, ahead: rest }, at: next.at };
}

interface Moved<Value> {
  readonly history: History<Value>;
  readonly at: string;
}

/**
 * Where two values differ: the path of the smallest part that holds every difference, as a form names it; undefined where
 * they do not, '' where they do at the top.
 */
export function differenceAt(one: unknown, other: unknown, path = ''): string | undefined {
  if (one === other) return undefined;
  const comparable = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  if (!comparable || Array.isArray(one) !== Array.isArray(other)) return path;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return path;
  const places = keys.flatMap((key) => {
    const inner = [one, other].map((value) => (value as Readonly<Record<string, unknown>>)[key]);
    const at = differenceAt(inner[0], inner[1], path ? `${path}.${key}` : key);
    return at === undefined ? [] : [at];
  });
  return places.length > 1 ? path : places[0];
}
