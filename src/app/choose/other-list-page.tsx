import { type ReactNode, useEffect, useState } from 'react';
import type { Root } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { siteList } from '../../catalog/site-list.ts';
import { listOf, servicesAt } from '../../domain/office.ts';
import type { ListInLink } from '../../handoff/list-link.ts';
import type { Verdict } from '../../handoff/signature.ts';
import { words } from '../../i18n/set-up.ts';
import type { OfficeEntry, OtherListData, PageData } from '../page-data.ts';
import { thisDevice } from '../storage/device.ts';
import { keepProfile, readKept } from '../storage/kept-profiles.ts';
import { officePlace, useOfficeAddress } from '../ui/address.ts';
import { SignatureNotice } from '../ui/origin-notice.tsx';
import { useServiceName } from '../ui/said.tsx';
import { App, Shell } from '../ui/shell.tsx';
import { OfficeLink } from './office-list.tsx';
import { type OtherList, otherListAt, standsAlready } from './other-list.ts';

/**
 * A list that was not built into the site, where it has no page of its own yet: what came by a link, or why there is
 * none. Before scripts run, and while the list is fetched, it says what it is.
 */
export function OtherListPage({ data, found }: { data: OtherListData; found?: Exclude<OtherList, { is: 'page' }> }) {
  const { t } = useTranslation(['lists', 'start']);
  return (
    <Shell>
      {found?.is === 'link' ? (
        <LinkedList root={data.root} list={found.list} />
      ) : (
        <>
          <h1>{t('lists:title')}</h1>
          {found ? (
            <>
              <p className="notice notice-warning" role="alert">
                {found.is === 'bad-link' ? t(`lists:badLink.${found.why}`) : t(`lists:none.${found.why}`)}
              </p>
              {found.is === 'none' && <Offices offices={found.offices} />}
              <p>
                <a href={data.root}>{t('lists:toStart')}</a>
              </p>
            </>
          ) : (
            <>
              <p className="lead">{t('lists:description')}</p>
              <noscript>
                <p className="notice notice-warning">{t('lists:needsScript')}</p>
              </noscript>
            </>
          )}
        </>
      )}
    </Shell>
  );
}

function Offices({ offices }: { offices: readonly OfficeEntry[] }) {
  const { t } = useTranslation('lists');
  if (offices.length === 0) return null;
  return (
    <>
      <h2>{t('offices')}</h2>
      <ul className="plain-list offices">
        {offices.map((office) => (
          <li key={office.id}>
            <OfficeLink office={office} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a link holds, before it is used: whose it is, who gave it, what it asks for how much. */
function LinkedList({ root, list }: { root: string; list: ListInLink }) {
  const { t } = useTranslation(['lists', 'start']);
  const nameOf = useServiceName();
  const { office, by } = list;
  const verdict = useVerdict(root, list);
  const before = readKept(thisDevice(), 'link', office.id);
  const replaces = before !== undefined && JSON.stringify(before.profile) !== JSON.stringify(office);
  const services = servicesAt(office).flatMap((service) => {
    const found = listOf(office, service);
    return found.published ? [{ service, number: found.requirements.length }] : [];
  });
  const take = () => {
    const kept = {
      profile: office,
      letters: {},
      at: Date.now(),
      givenBy: by,
      ...(verdict?.is === 'signed' ? { signedBy: verdict.by } : {}),
    };
    keepProfile(thisDevice(), 'link', office.id, kept);
    const [only] = services;
    const service = services.length === 1 ? only?.service : undefined;
    location.assign(root + officePlace({ office: office.id, from: 'link', service }));
  };
  return (
    <>
      <p className="kicker">{t('lists:linkKicker')}</p>
      <h1>{office.name}</h1>
      <p>{t('lists:givenBy', { by })}</p>
      {verdict && <SignatureNotice verdict={verdict} />}
      <p className="notice notice-warning">{t('lists:unchecked')}</p>
      <SameOffice root={root} id={office.id} />
      <h2>{t('lists:holds')}</h2>
      <ul>
        {services.map(({ service, number }) => (
          <li key={service}>
            {nameOf(service, office.ownServices[service as 'layanan-x'])}: {t('lists:entries', { number })}
          </li>
        ))}
      </ul>
      {replaces && <p className="notice">{t('lists:replaces')}</p>}
      <div className="actions">
        <button
          type="button"
          className="primary"
          disabled={services.length === 0 || verdict?.is === 'altered'}
          onClick={take}
        >
          {t('lists:use')}
        </button>
        <a className="button" href={root}>
          {t('lists:leave')}
        </a>
      </div>
    </>
  );
}

/** Judged by the keys that this site trusts for the office. */
function useVerdict(root: string, list: ListInLink): Verdict | undefined {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let current = true;
    const judge = async () => {
      const [{ verifyLinked }, { trustedKey, noneDroppedIn }, site] = await Promise.all([
        import('../../handoff/signature.ts'),
        import('../../catalog/dropped-in.ts'),
        siteList(root),
      ]);
      const key = trustedKey(site ?? noneDroppedIn, list.office.id);
      const found = await verifyLinked(list, key ? [key] : []);
      if (current) setVerdict(found);
    };
    void judge();
    return () => {
      current = false;
    };
  }, [root, list]);
  return verdict;
}

/** An office of the same id stands in the site: said, with the way to it. */
function SameOffice({ root, id }: { root: string; id: string }) {
  const { t } = useTranslation('lists');
  const address = useOfficeAddress();
  const [stands, setStands] = useState<'site' | 'shipped'>();
  useEffect(() => {
    let current = true;
    standsAlready(root, id).then(
      (found) => current && setStands(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [root, id]);
  if (!stands) return null;
  return (
    <p className="notice">
      {t('same')} <a href={address({ office: id, from: stands === 'site' ? 'site' : undefined })}>{t('toOwn')}</a>
    </p>
  );
}

/** The list that the address names is known only in the browser: its page takes the place of the one that was built. */
export async function drawOtherList(
  data: OtherListData,
  drawn: Root,
  pageOf: (data: PageData) => Promise<ReactNode>,
): Promise<void> {
  window.addEventListener('hashchange', () => location.hash.startsWith('#l=') && location.reload());
  const found = await otherListAt(data, location);
  if (found.is !== 'page')
    return drawn.render(
      <App data={data}>
        <OtherListPage data={data} found={found} />
      </App>,
    );
  const page = await pageOf(found.data);
  document.title = `${found.data.office.name} – ${words.t('common.name')}`;
  // Another tree: nothing of the page before it is to live on in it.
  drawn.render(
    <App key="list" data={found.data} origin={found.origin}>
      {page}
    </App>,
  );
}
