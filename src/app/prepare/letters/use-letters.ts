import { useCallback, useMemo, useState } from 'react';
import { templates as shipped } from '../../../catalog/site-templates.ts';
import { sheetCodes } from '../../../handoff/sheet-codes.ts';
import {
  type ComposedLetter,
  composeLetters,
  composeSet,
  setName,
  type Templates,
} from '../../../letters/compose/letters.ts';
import type { Code, Letter, Paper } from '../../../letters/model.ts';
import { thisDevice } from '../../storage/device.ts';
import { useAddress } from '../../ui/address.ts';
import { usePreparing } from '../preparing.ts';

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

/** The letters' templates, with the office's own wordings where these were not built into the site. */
export function useTemplates(): Templates {
  const { wordings } = usePreparing();
  return useMemo(() => (wordings?.size ? new Map([...shipped, ...wordings]) : shipped), [wordings]);
}

/** Every letter of the file and its checklist, composed anew at each change. */
export function useLetters({ draft, codes = none }: Wanted = {}): readonly ComposedLetter[] {
  const { office, report, today } = usePreparing();
  const templates = useTemplates();
  return useMemo(
    () => composeLetters({ office, report, today, codes }, templates, { draft }),
    [office, report, today, templates, draft, codes],
  );
}

/** The whole folder, cover first, and its file name without the ending; composed when it is asked for. */
export function useWholeSet(makeCodes: () => readonly Code[], draft?: boolean): () => WholeSet {
  const { office, report, today } = usePreparing();
  const templates = useTemplates();
  return () => {
    const input = { office, report, today, codes: makeCodes() };
    return { letters: composeSet(input, templates, { draft }), name: setName(input) };
  };
}

const key = 'handoff-codes';

/** Whether the sheets bear the code for the front desk; they do unless told otherwise. */
export function useCodeChoice(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => thisDevice().read(key) !== 'off');
  const choose = (next: boolean) => {
    if (next) thisDevice().remove(key);
    else thisDevice().write(key, 'off');
    setOn(next);
  };
  return [on, choose];
}

/** The file as codes for the front desk; none where no counter takes it, where they are left out, or where it is too large. */
export function useCodes(on: boolean): readonly Code[] {
  const make = useCodeMaker(on);
  return useMemo(make, [make]);
}

/** The same codes, made only when they are asked for: they take a phone a while. */
export function useCodeMaker(on: boolean): () => readonly Code[] {
  const { report } = usePreparing();
  const desk = useAddress()('meja/');
  const wanted = on && report.channel?.kind === 'counter';
  return useCallback(
    () => (wanted ? sheetCodes(report.dossier, new URL(desk, document.baseURI).href) : []),
    [wanted, report.dossier, desk],
  );
}

/** The paper that this device's letters are printed on. */
export function usePaper(): readonly [Paper, (paper: Paper) => void] {
  const [paper, setPaper] = useState<Paper>(() => (thisDevice().read('paper') === 'f4' ? 'f4' : 'a4'));
  return [
    paper,
    (next) => {
      thisDevice().write('paper', next);
      setPaper(next);
    },
  ];
}
