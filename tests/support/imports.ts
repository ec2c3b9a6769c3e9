import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

export const src = resolve(import.meta.dirname, '../../src');

/** Every source file. */
export const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => join(src, file));

/** What a file imports, types and workers (`new URL('./…')`) too, as the bundler's own parser sees it. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): string[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const besides = [...text.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]/g)].map(([, name]) => name);
  return [
    ...new Set([...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic]),
    ...besides,
  ].filter((name) => name !== undefined);
}

/** Every import of one source file by another. */
export const relativeImports = files.flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ file, target: resolve(dirname(file), name.replace(/\?.*$/, '')) })),
);

/** The packages that files use, with all that they import of the source. */
export function packagesFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries);
  // A set is walked with what is added to it meanwhile.
  for (const file of reached)
    for (const { target } of relativeImports.filter((one) => one.file === file))
      if (files.includes(target)) reached.add(target);
  const named = [...reached].flatMap((file) => importsOf(file).filter((name) => !/^(\.|node:|virtual:)/.test(name)));
  return new Set(named.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));
}

/** What the npm package is entered by: its two modules, its program, and the threads of that. */
export const packageEntries = ['cli/library.ts', 'catalog/shipped.ts', 'cli/main.ts', 'cli/letter-files.ts'].map(
  (file) => join(src, file),
);

/** What the page is made of, from whatever it begins with. */
export const pageFiles = files.filter((file) => /^app[\\/](?!prerender)/.test(relative(src, file)));
