import type { Language } from '../../src/i18n/words.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/i18n/{id,en}/*.ts', { eager: true });

/** The namespaces of a language: each is the export of the file that bears its name. */
export const namespacesOf = (language: Language): ReadonlyMap<string, object> =>
  new Map(
    Object.entries(modules).flatMap(([file, exports]): [string, object][] => {
      const [, folder, name = ''] = /(\w+)\/([\w-]+)\.ts$/.exec(file) ?? [];
      const texts = exports[name];
      return folder === language && !isPart(name) && typeof texts === 'object' && texts ? [[name, texts]] : [];
    }),
  );

/** Files that hold a part of several namespaces. */
const isPart = (name: string): boolean => ['terms', 'names'].includes(name);

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
