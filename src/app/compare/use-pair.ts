import { useEffect, useState } from 'react';
import type { OfficeEntry } from '../../catalog/office-entry.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import { rootOfPage, useHash } from '../ui/address.ts';
import type { CompareData } from './align.ts';

type PairProblem = 'unknown' | 'failed' | 'same';

interface Pair {
  /** The two offices that the address names, or those to begin with. */
  readonly ids: readonly [string, string];
  /** Their profiles as far as they are here. */
  readonly offices: readonly (OfficeProfile | undefined)[];
  readonly problem: PairProblem | undefined;
}

type Profiles = Readonly<Record<string, OfficeProfile>>;

/** The address behind `#` for two offices. */
export const pairHash = (ids: readonly [string, string]): string => `#${ids.join(',')}`;

/** The two offices of the address: `#bombana,muaro-jambi`. Profiles that the page does not carry are fetched. */
export function usePair({ pair, service }: CompareData): Pair {
  const ids = idsOf(useHash(), pair);
  const [profiles, setProfiles] = useState<Profiles>(() => Object.fromEntries(pair.map((one) => [one.id, one])));
  const [problem, setProblem] = useState<PairProblem>();
  const wanted = ids.join(',');
  useEffect(() => {
    let current = true;
    const missing = [...new Set(wanted.split(','))].filter((id) => id !== '' && !Object.hasOwn(profiles, id));
    setProblem(undefined);
    if (missing.length === 0) return;
    fetchProfiles(missing).then(
      (found) => {
        if (!current) return;
        const usable = found.filter((one) => one.services[service].published);
        if (usable.length < missing.length) setProblem('unknown');
        if (usable.length > 0)
          setProfiles((before) => ({ ...before, ...Object.fromEntries(usable.map((one) => [one.id, one])) }));
      },
      () => current && setProblem('failed'),
    );
    return () => {
      current = false;
    };
  }, [wanted, profiles, service]);
  const offices = ids.map((id) => (Object.hasOwn(profiles, id) ? profiles[id] : undefined));
  return { ids, offices, problem: ids[0] === ids[1] && ids[0] !== '' ? 'same' : problem };
}

async function fetchProfiles(ids: readonly string[]): Promise<OfficeProfile[]> {
  const { officeOfSite } = await import('../../catalog/site-list.ts');
  const loaded = await Promise.all(ids.map((id) => officeOfSite(rootOfPage(), id)));
  return loaded.filter((office) => office !== null);
}

/** One office in the address stands beside the first other one that the page carries. */
function idsOf(hash: string, pair: readonly OfficeProfile[]): [string, string] {
  const [first = '', second = ''] = hash.split(',');
  const own = pair.map(({ id }) => id);
  if (first === '') return [own[0] ?? '', own[1] ?? ''];
  return [first, second || (own.find((id) => id !== first) ?? '')];
}

/** Every office that published a list for the service: those at hand until the index is there. */
export function usePublishers({ pair, service }: CompareData): readonly Pick<OfficeEntry, 'id' | 'name'>[] {
  const [offices, setOffices] = useState<readonly Pick<OfficeEntry, 'id' | 'name'>[]>(pair);
  useEffect(() => {
    let current = true;
    import('../../catalog/office-index.ts').then(
      ({ officeIndex }) => current && setOffices(officeIndex.filter(({ published }) => published.includes(service))),
      // Without the index the two at hand can still be compared.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [service]);
  return offices;
}
