import type { TFunction } from 'i18next';
import { instanceOf, type Resources } from './set-up.ts';
import type { Language, Words } from './words.ts';

/**
 * Words of one language, whatever the page speaks or where there is none: for the desk's papers and the command line.
 * The first of the names is the one that keys are looked up in where they name none. Not in `set-up.ts`, which comes with
 * every page.
 */
export const fixedWords = <const Names extends readonly [keyof Resources, ...(keyof Resources)[]]>(
  language: Language,
  names: Names,
  texts: { readonly [Name in Names[number]]: Words<Resources[Name]> },
): TFunction<Names> => instanceOf(language, texts).getFixedT(language, names) as unknown as TFunction<Names>;
