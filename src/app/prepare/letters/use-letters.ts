import { useMemo } from 'react';
import { templates } from '../../../catalog/site-templates.ts';
import { type ComposedLetter, composeLetters, composeSet, setName } from '../../../letters/compose/letters.ts';
import type { Code, Letter } from '../../../letters/model.ts';
import { usePreparing } from '../prepare-context.ts';

interface Wanted {
  readonly draft?: boolean | undefined;
  /** For the sheets that bear them. */
  readonly codes?: readonly Code[];
}

export interface WholeSet {
  readonly letters: readonly Letter[];
  readonly name: string;
}

const none: readonly Code[] = [];

/** Every letter of the file and its checklist, composed anew at each change. */
export function useLetters({ draft, codes = none }: Wanted = {}): readonly ComposedLetter[] {
  const { office, report, today } = usePreparing();
  return useMemo(
    () => composeLetters({ office, report, today, codes }, templates, { draft }),
    [office, report, today, draft, codes],
  );
}

/** The whole folder, cover first, and its file name without the ending; composed when it is asked for. */
export function useWholeSet(makeCodes: () => readonly Code[], draft?: boolean): () => WholeSet {
  const { office, report, today } = usePreparing();
  return () => {
    const input = { office, report, today, codes: makeCodes() };
    return { letters: composeSet(input, templates, { draft }), name: setName(input) };
  };
}
