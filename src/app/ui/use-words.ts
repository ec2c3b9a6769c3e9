import type { FlatNamespace, i18n, TFunction } from 'i18next';
import { createContext, useContext } from 'preact/compat';

type Names = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];

/** The words of the page in one language. */
export interface Spoken {
  readonly i18n: i18n;
  /** The same function for the same names, however often it is asked for. */
  readonly say: <Ns extends Names>(names: Ns) => TFunction<Ns>;
}

/** `language` is read once: another language, another `Spoken`. */
export function spoken(words: i18n, language: string): Spoken {
  const known = new Map<string, TFunction>();
  return {
    i18n: words,
    say: <Ns extends Names>(names: Ns) => {
      const key = String(names);
      const found = known.get(key) ?? remembering(words.getFixedT(language, names as FlatNamespace) as TFunction);
      known.set(key, found);
      return found as TFunction<Ns>;
    },
  };
}

type Say = (key: string, ...options: readonly unknown[]) => unknown;

/** Looks each plain text up once: a form says the same hundred of them at every key press. */
function remembering(words: TFunction): TFunction {
  const say = words as unknown as Say;
  const said = new Map<string, unknown>();
  const sayOnce: Say = (key, ...options) => {
    if (options.length > 0) return say(key, ...options);
    const found = said.get(key) ?? say(key);
    said.set(key, found);
    return found;
  };
  return sayOnce as unknown as TFunction;
}

export const wordsContext = createContext<Spoken | undefined>(undefined);

/**
 * The words of one part of the page, or of several: the first is meant where a key names none.
 * @throws {Error} outside of `App`
 */
export function useWords<Ns extends Names = 'start'>(
  names: Ns = 'start' as Ns,
): { readonly t: TFunction<Ns>; readonly i18n: i18n } {
  const now = useContext(wordsContext);
  if (!now) throw new Error('App gives the words');
  return { t: now.say(names), i18n: now.i18n };
}
