import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideSearch as Search } from '../../../guide/search.ts';
import { readLastOffice } from '../../storage/preferences.ts';
import { EntryList } from './entry-list.tsx';
import type { EntryLink, Room } from './guide-data.ts';

/** More are not read; a better word finds better. */
const most = 8;

/** Search by what stands on the screen. Its index is fetched when the field is entered. */
export function GuideSearch({ room, entries }: { room: Room; entries: readonly EntryLink[] }) {
  const { t } = useTranslation('guide');
  const [typed, setTyped] = useState('');
  const { search, failed, load } = useSearch();
  const field = useRef<HTMLInputElement>(null);
  // What was typed while the page's script was still on its way counts too.
  useEffect(() => {
    if (document.activeElement === field.current || field.current?.value) load();
    setTyped(field.current?.value ?? '');
  }, [load]);
  const sought = useDeferredValue(typed.trim());
  const found = useMemo(() => {
    if (!search || sought === '') return undefined;
    const office = readLastOffice()?.id;
    const ids = search(sought, { room, ...(office ? { office } : {}) });
    return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, most);
  }, [search, sought, room, entries]);
  return (
    <search>
      <div className="field">
        <label className="label" htmlFor="search">
          {t('search')}
        </label>
        <p className="hint" id="search-hint">
          {t('searchHint')}
        </p>
        <input
          id="search"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="search-hint"
          value={typed}
          onFocus={load}
          onChange={(event) => {
            load();
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
      <p role="status" className={found?.length === 0 || failed ? undefined : 'hidden-words'}>
        {failed ? t('notLoaded') : found && (found.length === 0 ? t('none') : t('found', { number: found.length }))}
      </p>
      {found && found.length > 0 && <EntryList entries={found} speakers />}
    </search>
  );
}

/** The search of the guide, once it was asked for. */
function useSearch(): { search: Search | undefined; failed: boolean; load: () => void } {
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const [load] = useState(() => () => {
    if (asked.current) return;
    asked.current = true;
    import('../../../catalog/guides-search.ts').then(
      ({ searchGuide }) => {
        setFailed(false);
        setSearch(() => searchGuide);
      },
      () => {
        // The network may be back at the next key press.
        asked.current = false;
        setFailed(true);
      },
    );
  });
  return { search, failed, load };
}
