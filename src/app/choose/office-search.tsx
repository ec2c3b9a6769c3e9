import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfficeFinder, officeFinder } from '../../catalog/find-office.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import type { OfficeEntry, StartData } from '../page-data.ts';
import { useAddress } from '../ui/page-context.ts';
import { OfficeLink } from './office-link.tsx';
import { useWithPutIn } from './put-in.ts';

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
  const found = typed.trim() === '' ? listed : find(typed);
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
  readonly find: OfficeFinder<OfficeEntry>;
  /** Whether all offices are at hand. */
  readonly whole: boolean;
  /** Fetches the rest, once. */
  readonly load: () => void;
}

/** The offices to search in: those of the page, and where there are more, the index, when someone begins to search. */
function useOffices({ offices, total }: StartData): Offices {
  const [index, setIndex] = useState<readonly OfficeEntry[]>();
  const asked = useRef(offices.length >= total);
  const [load] = useState(() => () => {
    if (asked.current) return;
    asked.current = true;
    import('../../catalog/office-index.ts').then(
      ({ officeIndex }) => setIndex(officeIndex.filter(({ kind }) => kind === 'office')),
      () => {
        // The network may be back at the next key press.
        asked.current = false;
      },
    );
  });
  const { all, load: loadPutIn } = useWithPutIn(index ?? offices);
  const find = useMemo(() => officeFinder(all), [all]);
  const loadAll = useCallback(() => {
    load();
    loadPutIn().catch(() => {});
  }, [load, loadPutIn]);
  return { all, find, whole: (index ?? offices).length >= total, load: loadAll };
}
