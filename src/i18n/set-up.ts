import i18next, { type i18n } from 'i18next';
import type { compare } from './id/compare.ts';
import type { desk } from './id/desk.ts';
import type { guide } from './id/guide.ts';
import type { prepare } from './id/prepare.ts';
import { start } from './id/start.ts';
import type { Language } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'start';
    resources: {
      start: typeof start;
      prepare: typeof prepare;
      desk: typeof desk;
      guide: typeof guide;
      compare: typeof compare;
    };
    returnNull: false;
  }
}

/** The words of the screen: Indonesian at hand, everything else added by `addWords`. */
export function createWords(): i18n {
  const words = i18next.createInstance();
  void words.init({
    lng: 'id',
    fallbackLng: 'id',
    defaultNS: 'start',
    ns: ['start'],
    resources: { id: { start } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words;
}

/** Switches to a language, loading its words first. `pages`: the namespaces that this page needs. */
export async function speak(words: i18n, language: Language, pages: readonly (keyof typeof english)[]): Promise<void> {
  if (language === 'en') {
    for (const page of pages) words.addResourceBundle('en', page, await english[page]());
  }
  await words.changeLanguage(language);
}

const english = {
  start: async () => (await import('./en/start.ts')).start,
  desk: async () => {
    const [{ desk }] = await Promise.all([
      import('./en/desk.ts'),
      import('./finding-sentences.ts').then((sentences) => sentences.loadEnglishFindings()),
    ]);
    return desk;
  },
  compare: async () => (await import('./en/compare.ts')).compare,
  guide: async () => (await import('./en/guide.ts')).guide,
  prepare: async () => {
    const [{ prepare }] = await Promise.all([
      import('./en/prepare.ts'),
      import('./finding-sentences.ts').then((sentences) => sentences.loadEnglishFindings()),
    ]);
    return prepare;
  },
};
