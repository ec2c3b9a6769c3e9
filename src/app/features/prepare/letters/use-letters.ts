import { useMemo } from 'react';
import { templates } from '../../../../catalog/site-templates.ts';
import { type ComposedLetter, composeLetters } from '../../../../letters/compose/letters.ts';
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
