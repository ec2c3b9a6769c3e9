import type { Language } from '../../src/i18n/words.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/i18n/{id,en}/*.ts', { eager: true });

/** Exports that are no namespace: what is put together of several, and what is written to offices or read without i18next. */
const apart = new Set(['findingTexts', 'askedOfOffice', 'formNames']);

/** The namespaces of a language, by the names of their exports: all words but those that stand within others, as `terms`. */
export function namespacesOf(language: Language): ReadonlyMap<string, object> {
  const exported = Object.entries(modules)
    .filter(([file]) => file.includes(`/i18n/${language}/`))
    .flatMap(([, exports]) => Object.entries(exports))
    .filter((one): one is [string, object] => !apart.has(one[0]) && typeof one[1] === 'object' && one[1] !== null);
  const within = new Set(exported.flatMap(([, texts]) => Object.values(texts)));
  return new Map(exported.filter(([, texts]) => !within.has(texts)));
}

/** Every text by its path, in arrays too. */
export const textsOf = (node: object, path = ''): [path: string, text: string][] =>
  Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null ? textsOf(value, here) : [[here, String(value)]];
  });

/** Every text of a language, each as `namespace:path`. */
export const textsIn = (language: Language): [path: string, text: string][] =>
  [...namespacesOf(language)].flatMap(([name, texts]) =>
    textsOf(texts).map(([path, text]): [string, string] => [`${name}:${path}`, text]),
  );
