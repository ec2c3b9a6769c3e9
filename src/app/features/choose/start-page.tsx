import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StartData } from '../../page-data.ts';
import { readLastOffice } from '../../storage/preferences.ts';
import { OpenFile } from '../../ui/open-file.tsx';
import { useAddress } from '../../ui/page-context.ts';
import { SharedButton } from '../../ui/shared/shared-button.tsx';
import { useShared } from '../../ui/shared/use-shared.ts';
import { Shell } from '../../ui/shell.tsx';
import { OfficeLink } from './office-link.tsx';
import { OfficeSearch } from './office-search.tsx';

/** Step 1: which LPSE. Without scripts, links to all of them. */
export function StartPage({ data }: { data: StartData }) {
  const { t } = useTranslation();
  const address = useAddress();
  const last = useLastOffice(data);
  const shared = useShared();
  return (
    <Shell>
      <h1>{t('choose.title')}</h1>
      <p className="lead">{t('choose.lead')}</p>
      <p className="notice">
        {t('choose.guideFirst')} <a href={address('panduan/')}>{t('choose.guideLink')}</a>
      </p>
      <h2 id="office">{t('choose.officeTitle')}</h2>
      <p className="last-office">
        {last ? (
          <>
            {t('choose.last')}: <OfficeLink office={last} />
          </>
        ) : (
          data.base && <a href="#nasional">{t('choose.notHere')}</a>
        )}
      </p>
      <OfficeSearch data={data} />
      {data.base && (
        <>
          <h2 id="nasional">{t('choose.base')}</h2>
          <p>{t('choose.baseExplain')}</p>
          <p>
            <OfficeLink office={data.base} />
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

/** The office that was chosen last; where the page lists all offices, only if it is still one of them. */
function useLastOffice({ offices, total }: StartData): { id: string; name: string } | undefined {
  const [last, setLast] = useState<{ id: string; name: string }>();
  useEffect(() => {
    const kept = readLastOffice();
    setLast(offices.length < total ? kept : offices.find(({ id }) => id === kept?.id));
  }, [offices, total]);
  return last;
}
