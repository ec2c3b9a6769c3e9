import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeIndex } from '../../catalog/office-index.ts';
import { siteOffice } from '../../catalog/site-list.ts';
import { readKept } from '../storage/kept-profiles.ts';
import { thisDevice } from '../storage/shared.ts';
import { pageContext, useAddress, useOfficeAddress } from './page-context.ts';
import { SignatureNotice, useSiteVerdict } from './signature-notice.tsx';

/** Where the list of this page comes from, if it was not built into the site. */
export function OriginNotice() {
  const { t } = useTranslation('lists');
  const { origin } = useContext(pageContext);
  const entry = useSiteOffice(origin?.office ?? '');
  const verdict = useSiteVerdict(origin?.from === 'site' ? origin.office : undefined);
  if (!origin) return null;
  if (origin.from === 'workshop')
    return <p className="notice notice-warning origin no-print">{t('origin.workshop')}</p>;
  if (origin.from === 'link') {
    const { givenBy = '…', signedBy } = readKept(thisDevice(), 'link', origin.slot) ?? {};
    return (
      <p className={`notice origin ${signedBy ? '' : 'notice-warning'}`}>
        {signedBy ? t('origin.signed', { by: signedBy }) : t('origin.link', { by: givenBy })}
      </p>
    );
  }
  if (!entry) return null;
  const shipped = officeIndex.find(({ id }) => id === origin.office)?.revision;
  const { revision } = entry;
  return (
    <div className="origin">
      {verdict?.is !== 'altered' && (
        <p className="notice">
          {shipped === undefined ? t('origin.site', { revision }) : t('origin.siteReplaces', { revision, shipped })}
        </p>
      )}
      {verdict && <SignatureNotice verdict={verdict} />}
    </div>
  );
}

/** On a page that was built into the site: that the office put a list of its own into it meanwhile. */
export function NewerList({ office }: { office: string }) {
  const { t } = useTranslation('lists');
  const address = useOfficeAddress();
  const entry = useSiteOffice(office);
  if (!entry) return null;
  return (
    <p className="notice notice-warning no-print">
      {t('origin.newer')} <a href={address({ office, from: 'site' })}>{t('origin.toNewer')}</a>
    </p>
  );
}

/** What the site's own list says of an office, once it is there. */
function useSiteOffice(id: string): Awaited<ReturnType<typeof siteOffice>> {
  const root = useAddress()('');
  const [entry, setEntry] = useState<Awaited<ReturnType<typeof siteOffice>>>();
  useEffect(() => {
    let current = true;
    siteOffice(root, id).then(
      (found) => current && setEntry(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [root, id]);
  return entry;
}
