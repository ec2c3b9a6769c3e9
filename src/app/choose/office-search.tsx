import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeFinder, officeFinder } from '../../catalog/find-office.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import type { OfficeEntry, StartData } from '../page-data.ts';
import { useAddress } from '../ui/address.ts';
import { OfficeLink, useWithPutIn } from './office-list.tsx';

/** More are not read through; another letter narrows them down. */
const most = 20;

/** Type to find an office, by name, town or province, typos allowed. */
export function OfficeSearch({ data, service }: { data: StartData; service?: ServiceId | undefined }) {
  const { t } = useTranslation();
  const address = useAddress();
  const { all, find, whole, load } = useOffices(data);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // What was typed while the page's script was still on its way counts too.
  useEffect(() => {
    if (field.current?.value || document.activeElement === field.current) load();
    setTyped(field.current?.value ?? '');
  }, [load]);
  const few = data.offices.length < data.total;
  const listed = few ? all.filter(({ id, from }) => from || data.offices.some((office) => office.id === id)) : all;
  const found = typed.trim() === '' || !find ? listed : find(typed);
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="search">
          {t('choose.search')}
        </label>
        <input
          id="search"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onFocus={load}
          onChange={(event) => {
            load();
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
      <p className="hidden-words" role="status">
        {typed && whole && t('choose.found', { number: found.length })}
      </p>
      <ul className="plain-list offices" aria-labelledby="office">
        {found.slice(0, most).map((office) => (
          <li key={office.id}>
            <OfficeLink office={office} service={service} />
            {office.province && <span className="hint">{office.province}</span>}
          </li>
        ))}
      </ul>
      {found.length > most && <p>{t('choose.more', { number: found.length })}</p>}
      {found.length === 0 && whole && <p>{t('choose.none')}</p>}
      {few && (
        <p>
          <a className="row-link" href={address('siapkan/')}>
            {t('choose.seeAll', { number: data.total })}
          </a>
        </p>
      )}
    </>
  );
}

interface Offices {
  /** As they stand now: those of the page, or of the index, and those that were put into the site. */
  readonly all: readonly OfficeEntry[];
  /** The search, as soon as someone has begun one. */
  readonly find: OfficeFinder<OfficeEntry> | undefined;
  /** Whether all offices are at hand, and the search. */
  readonly whole: boolean;
  /** Fetches the search and the rest of the offices, once. */
  readonly load: () => void;
}

/** The offices to search in: those of the page, and where there are more, the index, when someone begins to search. */
function useOffices({ offices, total }: StartData): Offices {
  const [search, setSearch] = useState<{ of: typeof officeFinder; index: readonly OfficeEntry[] }>();
  const asked = useRef(false);
  const [load] = useState(() => async () => {
    if (asked.current) return;
    asked.current = true;
    try {
      const [{ officeFinder }, rest] = await Promise.all([
        import('../../catalog/find-office.ts'),
        offices.length < total ? import('../../catalog/office-index.ts') : undefined,
      ]);
      setSearch({ of: officeFinder, index: rest?.officeIndex.filter(({ kind }) => kind === 'office') ?? offices });
    } catch {
      // The network may be back at the next key press.
      asked.current = false;
    }
  });
  const { all, load: loadPutIn } = useWithPutIn(search?.index ?? offices);
  const find = useMemo(() => search?.of(all), [search, all]);
  const loadAll = useCallback(() => {
    void load();
    loadPutIn().catch(() => {});
  }, [load, loadPutIn]);
  return { all, find, whole: search !== undefined, load: loadAll };
}
