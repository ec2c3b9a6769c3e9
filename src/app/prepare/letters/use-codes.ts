import { useCallback, useMemo, useState } from 'react';
import { sheetCodes } from '../../../handoff/sheet-codes.ts';
import type { Code } from '../../../letters/model.ts';
import { thisDevice } from '../../storage/shared.ts';
import { useAddress } from '../../ui/page-context.ts';
import { usePreparing } from '../prepare-context.ts';

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
