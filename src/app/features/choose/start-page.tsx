import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceSlugs } from '../../../domain/service-slugs.ts';
import type { StartData } from '../../page-data.ts';
import { type Begun, readBegun } from '../../storage/begun.ts';
import { readLastOffice } from '../../storage/preferences.ts';
import { OpenFile } from '../../ui/open-file.tsx';
import { useAddress } from '../../ui/page-context.ts';
import { SharedButton } from '../../ui/shared/shared-button.tsx';
import { useShared } from '../../ui/shared/use-shared.ts';
import { Shell } from '../../ui/shell.tsx';
import { OfficeLink } from './office-link.tsx';
import { OfficeSearch } from './office-search.tsx';
import { type Told, WhatHappened } from './what-happened.tsx';

/** Step 1: what happened, whether a visit is needed at all, and which LPSE. Without scripts, links to all of them. */
export function StartPage({ data }: { data: StartData }) {
  const { t } = useTranslation();
  const last = useLastOffice(data);
  const shared = useShared();
  const [told, tell] = useState<Told>({});
  const service = told.what === 'other' ? undefined : told.what;
  return (
    <Shell>
      <h1>{t('choose.title')}</h1>
      <p className="lead">{t('choose.lead')}</p>
      <BegunRequests />
      <WhatHappened told={told} onTold={tell} />
      <h2 id="office" tabIndex={-1}>
        {t('choose.officeTitle')}
      </h2>
      <p className="last-office">
        {last ? (
          <>
            {t('choose.last')}: <OfficeLink office={last} service={service} />
          </>
        ) : (
          data.base && <a href="#nasional">{t('choose.notHere')}</a>
        )}
      </p>
      <OfficeSearch data={data} service={service} />
      {data.base && (
        <>
          <h2 id="nasional">{t('choose.base')}</h2>
          <p>{t('choose.baseExplain')}</p>
          <p>
            <OfficeLink office={data.base} service={service} />
          </p>
        </>
      )}
      {!shared && (
        <div className="notice">
          {t('choose.shared')} <SharedButton />
        </div>
      )}
      <h2>{t('choose.openFile')}</h2>
      <OpenFile />
    </Shell>
  );
}

/** What was begun on this device, to go on with. */
function BegunRequests() {
  const { t } = useTranslation();
  const address = useAddress();
  const [begun, setBegun] = useState<readonly Begun[]>([]);
  useEffect(() => {
    const read = () => setBegun(readBegun());
    read();
    window.addEventListener('siapberkas:wiped', read);
    return () => window.removeEventListener('siapberkas:wiped', read);
  }, []);
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="begun" className="begun">
      <h2 id="begun">{t('choose.begun.title')}</h2>
      <ul className="plain-list offices">
        {begun.map(({ office, service, ready, total, step }) => (
          <li key={`${office.id} ${service}`}>
            <a
              className="row-link"
              href={address(`siapkan/${office.id}/${serviceSlugs[service]}/${step ? `#${step}` : ''}`)}
            >
              {t(`service.${service}`)}, {office.name}
            </a>
            <span className="hint">{t('choose.begun.progress', { ready, total })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The office that was chosen last; where the page lists all offices, only if it is still one of them. */
function useLastOffice({ offices, total }: StartData): { id: string; name: string } | undefined {
  const [last, setLast] = useState<{ id: string; name: string }>();
  useEffect(() => {
    const kept = readLastOffice();
    setLast(offices.length < total ? kept : offices.find(({ id }) => id === kept?.id));
  }, [offices, total]);
  return last;
}
