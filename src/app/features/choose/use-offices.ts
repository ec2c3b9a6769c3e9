import { useMemo, useRef, useState } from 'react';
import { type OfficeFinder, officeFinder } from '../../../catalog/find-office.ts';
import type { OfficeEntry, StartData } from '../../page-data.ts';

interface Offices {
  readonly find: OfficeFinder<OfficeEntry>;
  /** Whether all offices are at hand. */
  readonly whole: boolean;
  /** Fetches the rest, once. */
  readonly load: () => void;
}

/** The offices to search in: those of the page, and where there are more, the index, when someone begins to search. */
export function useOffices({ offices, total }: StartData): Offices {
  const [index, setIndex] = useState<readonly OfficeEntry[]>();
  const asked = useRef(offices.length >= total);
  const [load] = useState(() => () => {
    if (asked.current) return;
    asked.current = true;
    import('../../../catalog/office-index.ts').then(
      ({ officeIndex }) => setIndex(officeIndex.filter(({ kind }) => kind === 'office')),
      () => {
        // The network may be back at the next key press.
        asked.current = false;
      },
    );
  });
  const all = index ?? offices;
  const find = useMemo(() => officeFinder(all), [all]);
  return { find, whole: all.length >= total, load };
}
