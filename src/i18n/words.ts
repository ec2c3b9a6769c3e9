import i18next, { type i18n, type Resource, type TFunction } from 'i18next';
import type { Text } from '../domain/text.ts';
import type { asides } from './id/asides.ts';
import type { changes } from './id/changes.ts';
import type { cli, profile } from './id/cli.ts';
import type { compare } from './id/compare.ts';
import type { desk } from './id/desk.ts';
import type { deskRooms } from './id/desk-rooms.ts';
import type { entry } from './id/entry.ts';
import type { findings } from './id/findings.ts';
import type { finish } from './id/finish.ts';
import type { guide } from './id/guide.ts';
import type { kept } from './id/kept.ts';
import type { letters } from './id/letters.ts';
import type { lists } from './id/lists.ts';
import type { locked } from './id/locked.ts';
import type { papers } from './id/papers.ts';
import type { prepare } from './id/prepare.ts';
import type { publish } from './id/publish.ts';
import type { recognise } from './id/recognise.ts';
import type { review } from './id/review.ts';
import type { begin, mending, paste } from './id/room.ts';
import type { scans } from './id/scans.ts';
import type { shared } from './id/shared.ts';
import type { clock, offline, start } from './id/start.ts';
import type { visit } from './id/visit.ts';
import type { wording } from './id/wording.ts';
import type { workshop } from './id/workshop.ts';

/** The same tree of keys with other words: what a translation must be. */
export type Words<Base> = { readonly [Key in keyof Base]: Base[Key] extends string ? string : Words<Base[Key]> };

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text of a data file in one language; where it was not translated, in Indonesian. */
export const textIn = (text: Text, language: string): string => (language === 'en' && text.en) || text.id;

/** Every namespace, by its Indonesian words. */
export interface Resources {
  readonly start: typeof start;
  readonly prepare: typeof prepare;
  readonly desk: typeof desk;
  readonly deskRooms: typeof deskRooms;
  readonly guide: typeof guide;
  readonly finish: typeof finish;
  readonly compare: typeof compare;
  readonly clock: typeof clock;
  readonly locked: typeof locked;
  readonly offline: typeof offline;
  readonly shared: typeof shared;
  readonly changes: typeof changes;
  readonly entry: typeof entry;
  readonly lists: typeof lists;
  readonly begin: typeof begin;
  readonly mending: typeof mending;
  readonly paste: typeof paste;
  readonly publish: typeof publish;
  readonly wording: typeof wording;
  readonly workshop: typeof workshop;
  readonly recognise: typeof recognise;
  readonly review: typeof review;
  readonly asides: typeof asides;
  readonly kept: typeof kept;
  readonly scans: typeof scans;
  readonly papers: typeof papers;
  readonly letters: typeof letters;
  readonly visit: typeof visit;
  readonly cli: typeof cli;
  readonly findings: typeof findings;
  readonly profile: typeof profile;
}

/** What a page can load, in each language. */
export type Namespace = Exclude<keyof Resources, 'papers' | 'letters' | 'visit' | 'cli' | 'findings' | 'profile'>;

/** Those whose Indonesian words nearly every visit needs, or soon. */
export type Soon = 'start' | 'prepare' | 'finish' | 'desk' | 'guide' | 'offline' | 'clock';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'start';
    resources: Resources;
    returnNull: false;
  }
}

/** i18next with texts of one language. */
export function instanceOf(language: Language, texts: Resource[string]): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'id',
    defaultNS: 'start',
    ns: Object.keys(texts),
    resources: { [language]: texts },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  return instance;
}

/**
 * Words of one language, whatever the page speaks or where there is none: for the desk's papers and the command line.
 * The first of the names is the one that keys are looked up in where they name none.
 */
export const fixedWords = <const Names extends readonly [keyof Resources, ...(keyof Resources)[]]>(
  language: Language,
  names: Names,
  texts: { readonly [Name in Names[number]]: Words<Resources[Name]> },
): TFunction<Names> => instanceOf(language, texts).getFixedT(language, names) as unknown as TFunction<Names>;
