import { start } from './id/start.ts';
import { instanceOf, type Resources } from './instance.ts';
import type { Language } from './words.ts';

/** What a page can load, in each language. */
export type Namespace = Exclude<keyof Resources, 'papers' | 'letters' | 'cli' | 'findings' | 'profile'>;

/** The words of this page: Indonesian of every page at hand, everything else loaded with the part that says it. */
export const words = instanceOf('id', { start });

/** Loads namespaces in Indonesian, and in the page's language beside it. Rejects where they cannot be loaded. */
export async function loadWords(...namespaces: readonly Namespace[]): Promise<void> {
  const { language } = words;
  const languages = language === 'en' ? (['id', 'en'] as const) : (['id'] as const);
  await Promise.all(languages.map((one) => add(one, namespaces)));
  // The page may have switched meanwhile.
  if (words.language !== language) await loadWords(...namespaces);
}

/** Switches the page to a language, once all of its namespaces are there in it. */
export async function speak(language: Language): Promise<void> {
  const known = () => Object.keys(words.store.data.id ?? {}) as Namespace[];
  for (let count = 0; count < known().length; ) {
    const all = known();
    await add(language, all);
    count = all.length;
  }
  await words.changeLanguage(language);
}

async function add(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  const missing = namespaces.filter((namespace) => !words.hasResourceBundle(language, namespace));
  const loaded = await Promise.all(missing.map((namespace) => loaders[language][namespace]()));
  missing.forEach((namespace, index) => {
    words.addResourceBundle(language, namespace, loaded[index]);
  });
}

const withFindings = async <Loaded>(loading: Promise<Loaded>): Promise<Loaded> => {
  const { loadEnglishFindings } = await import('./finding-sentences.ts');
  return (await Promise.all([loading, loadEnglishFindings()]))[0];
};

const loaders: Record<Language, Record<Namespace, () => Promise<object>>> = {
  id: {
    start: async () => start,
    prepare: async () => (await import('./id/prepare.ts')).prepare,
    finish: async () => (await import('./id/finish.ts')).finish,
    desk: async () => (await import('./id/desk.ts')).desk,
    guide: async () => (await import('./id/guide.ts')).guide,
    compare: async () => (await import('./id/compare.ts')).compare,
    clock: async () => (await import('./id/clock.ts')).clock,
    locked: async () => (await import('./id/locked.ts')).locked,
    offline: async () => (await import('./id/offline.ts')).offline,
    shared: async () => (await import('./id/shared.ts')).shared,
    changes: async () => (await import('./id/changes.ts')).changes,
    entry: async () => (await import('./id/entry.ts')).entry,
    lists: async () => (await import('./id/lists.ts')).lists,
    publish: async () => (await import('./id/publish.ts')).publish,
    wording: async () => (await import('./id/wording.ts')).wording,
    workshop: async () => (await import('./id/workshop.ts')).workshop,
  },
  en: {
    start: async () => (await import('./en/start.ts')).start,
    prepare: async () => (await withFindings(import('./en/prepare.ts'))).prepare,
    finish: async () => (await import('./en/finish.ts')).finish,
    desk: async () => (await withFindings(import('./en/desk.ts'))).desk,
    guide: async () => (await import('./en/guide.ts')).guide,
    compare: async () => (await import('./en/compare.ts')).compare,
    clock: async () => (await import('./en/clock.ts')).clock,
    locked: async () => (await import('./en/locked.ts')).locked,
    offline: async () => (await import('./en/offline.ts')).offline,
    shared: async () => (await import('./en/shared.ts')).shared,
    changes: async () => (await import('./en/changes.ts')).changes,
    entry: async () => (await import('./en/entry.ts')).entry,
    lists: async () => (await import('./en/lists.ts')).lists,
    publish: async () => (await import('./en/publish.ts')).publish,
    wording: async () => (await import('./en/wording.ts')).wording,
    workshop: async () => (await import('./en/workshop.ts')).workshop,
  },
};
