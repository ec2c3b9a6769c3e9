import { useMemo } from 'react';
import { templates } from '../../../../catalog/site-templates.ts';
import { type ComposedLetter, composeLetters, composeSet, setName } from '../../../../letters/compose/letters.ts';
import type { Letter } from '../../../../letters/model.ts';
import { useBerkas } from '../berkas.ts';

/** Every letter of the file and its checklist, composed anew at each change. */
export function useLetters(options: { readonly draft?: boolean } = {}): readonly ComposedLetter[] {
  const { office, dossier, report, today } = useBerkas();
  const { draft } = options;
  return useMemo(
    () => composeLetters({ office, dossier, report, today }, templates, draft === undefined ? {} : { draft }),
    [office, dossier, report, today, draft],
  );
}

/** The whole folder, cover first, and its file name without the ending. */
export function useWholeSet(options: { readonly draft?: boolean } = {}): {
  readonly letters: readonly Letter[];
  readonly name: string;
} {
  const { office, dossier, report, today } = useBerkas();
  const { draft } = options;
  return useMemo(() => {
    const ground = { office, dossier, report, today };
    return { letters: composeSet(ground, templates, draft === undefined ? {} : { draft }), name: setName(ground) };
  }, [office, dossier, report, today, draft]);
}
