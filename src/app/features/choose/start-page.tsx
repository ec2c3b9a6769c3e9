import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeFinder } from '../../../catalog/find-office.ts';
import type { OfficeEntry, StartData } from '../../page-data.ts';
import { readLastOffice } from '../../storage/preferences.ts';
import { OpenFile } from '../../ui/open-file.tsx';
import { useAddress } from '../../ui/page-context.ts';
import { Shell } from '../../ui/shell.tsx';

/** Step 1: which LPSE. Without scripts, the whole list as links. */
export function StartPage({ data }: { data: StartData }) {
  const { t } = useTranslation();
  const address = useAddress();
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<OfficeEntry>();
  useEffect(() => {
    const id = readLastOffice()?.id;
    setLast(data.offices.find((office) => office.id === id));
  }, [data]);
  const field = useRef<HTMLInputElement>(null);
  // What was typed while the page's script was still on its way counts too.
  useEffect(() => setTyped(field.current?.value ?? ''), []);
  const find = useMemo(() => officeFinder(data.offices), [data]);
  const found = find(typed);
  return (
    <Shell>
      <h1>{t('choose.title')}</h1>
      <p className="lead">{t('choose.lead')}</p>
      <p className="notice">
        {t('choose.guideFirst')} <a href={address('panduan/')}>{t('choose.guideLink')}</a>
      </p>
      <h2 id="office">{t('choose.officeTitle')}</h2>
      {last && (
        <p>
          {t('choose.last')}: <OfficeLink office={last} />
        </p>
      )}
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
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="hidden-words" role="status">
        {typed && t('choose.found', { number: found.length })}
      </p>
      <ul className="plain-list offices" aria-labelledby="office">
        {found.map((office) => (
          <li key={office.id}>
            <OfficeLink office={office} />
            {office.province && <span className="hint">{office.province}</span>}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{t('choose.none')}</p>}
      {data.base && (
        <>
          <h2>{t('choose.base')}</h2>
          <p>{t('choose.baseExplain')}</p>
          <p>
            <OfficeLink office={data.base} />
          </p>
        </>
      )}
      <h2>{t('choose.openFile')}</h2>
      <OpenFile />
    </Shell>
  );
}

function OfficeLink({ office }: { office: OfficeEntry }) {
  const address = useAddress();
  return (
    <a className="row-link" href={address(`siapkan/${office.id}/`)}>
      {office.name}
    </a>
  );
}
