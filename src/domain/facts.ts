import type { Dossier } from './dossier.ts';
import type { FactPath } from './terms.ts';

/** The value at a path of the dossier, trimmed; empty where it is open. */
export function factAt(dossier: Dossier, path: FactPath): string {
  const [section, key] = path.split('.') as [keyof Dossier, string];
  const value = (dossier[section] as unknown as Record<string, unknown>)[key];
  return typeof value === 'string' ? value.trim() : '';
}
