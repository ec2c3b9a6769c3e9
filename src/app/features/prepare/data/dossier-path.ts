import type { Dossier } from '../../../../domain/dossier.ts';

type Branch = { readonly [key: string]: unknown } | readonly unknown[];

/** The text at a path of the dossier, as typed: `company.deed.date`, `directors.0.nik`. */
export function textAt(dossier: Dossier, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((node, key) => (isBranch(node) ? (node as Record<string, unknown>)[key] : undefined), dossier);
  return typeof found === 'string' ? found : '';
}

/** The dossier with a text at a path; an empty text leaves the place open. */
export const withText = (dossier: Dossier, path: string, text: string): Dossier =>
  textAt(dossier, path) === text ? dossier : (changed(dossier, path.split('.'), text) as Dossier);

function changed(node: unknown, [key = '', ...rest]: readonly string[], text: string): Branch {
  if (Array.isArray(node) || (node === undefined && /^\d+$/.test(key))) {
    const copy: unknown[] = Array.isArray(node) ? [...node] : [];
    const index = Number(key);
    while (copy.length < index) copy.push({});
    copy[index] = rest.length === 0 ? text : changed(copy[index], rest, text);
    return copy;
  }
  const { [key]: before, ...others } = isBranch(node) ? (node as Record<string, unknown>) : {};
  if (rest.length > 0) return { ...others, [key]: changed(before, rest, text) };
  return text === '' ? others : { ...others, [key]: text };
}

const isBranch = (node: unknown): node is Branch => typeof node === 'object' && node !== null;
