import { useCallback, useEffect, useMemo, useState } from 'react';
import { withPutIn } from '../../catalog/office-order.ts';
import type { OfficeEntry } from '../page-data.ts';
import { whenIdle } from '../ui/browser-state.ts';
import { useAddress } from '../ui/page-context.ts';

interface WithPutIn {
  /** Offices with those that were put into the site after it was built, each in the place of the one with its id. */
  readonly all: readonly OfficeEntry[];
  /** Fetches them now, and not only once the page rests. */
  readonly load: () => Promise<void>;
}

/** What was put into the site stands among the offices that were built into it, by name. */
export function useWithPutIn(offices: readonly OfficeEntry[]): WithPutIn {
  const root = useAddress()('');
  const [putIn, setPutIn] = useState<readonly OfficeEntry[]>([]);
  const load = useCallback(async () => {
    // What reads the list is loaded only where there is something in it.
    const text = await (await fetch(`${root}kantor/daftar.json`)).text();
    if (!text.includes('"id"')) return;
    const { siteList } = await import('../../catalog/site-list.ts');
    const offices = (await siteList(root))?.offices ?? [];
    setPutIn(offices.map(({ id, name, town = '', province = '' }) => ({ id, name, town, province, from: 'site' })));
  }, [root]);
  useEffect(() => whenIdle(load), [load]);
  const all = useMemo(() => withPutIn(offices, putIn), [offices, putIn]);
  return { all, load };
}
