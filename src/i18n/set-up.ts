import { clock, offline, start } from './id/start.ts';
import { instanceOf, type Language, type Namespace, type Soon } from './words.ts';

/** The words of this page: Indonesian of every page at hand, everything else loaded with the part that says it. */
export const words = instanceOf('id', { start, offline, clock });

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
  const load = async (namespace: Namespace): Promise<object> =>
    language === 'id' && isSoon(namespace)
      ? soon[namespace]()
      : (await import('./later-words.ts')).later[language][namespace as Exclude<Namespace, Soon>]();
  const loaded = await Promise.all(missing.map(load));
  missing.forEach((namespace, index) => {
    words.addResourceBundle(language, namespace, loaded[index]);
  });
}

/** What nearly every visit needs, or soon. Everything else, English too, is named in a file of its own. */
const soon: Record<Soon, () => Promise<object>> = {
  start: async () => start,
  prepare: async () => (await import('./id/prepare.ts')).prepare,
  finish: async () => (await import('./id/finish.ts')).finish,
  desk: async () => (await import('./id/desk.ts')).desk,
  guide: async () => (await import('./id/guide.ts')).guide,
  offline: async () => offline,
  clock: async () => clock,
};

const isSoon = (namespace: Namespace): namespace is Soon => namespace in soon;
