import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnService, serviceSlug } from '../../domain/services/index.ts';
import type { OfficeData, ServiceEntry } from '../page-data.ts';
import { rememberOffice } from '../storage/remembered.ts';
import { useAddress, useOfficeAddress } from '../ui/address.ts';
import { Said, useServiceName } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';

/** Step 1, second half: which service of this office. */
export function OfficePage({ data }: { data: OfficeData }) {
  const { t } = useTranslation();
  const address = useAddress();
  useEffect(() => {
    // A national list is nobody's counter; the office chosen before it stays known.
    if (!data.national && data.office.from !== 'link' && data.office.from !== 'workshop')
      rememberOffice({ ...data.office, from: data.office.from });
  }, [data]);
  return (
    <Shell list={{ id: data.office.id, office: data.office.name, years: data.years || t('common.foot.undated') }}>
      <p className="kicker">
        {data.office.name}{' '}
        <span className="elsewhere">
          · <a href={address('')}>{t('choose.otherOffice')}</a>
        </span>
      </p>
      <h1>{t('choose.servicesTitle')}</h1>
      <ul className="plain-list services">
        {data.services.map((entry) => (
          <li key={entry.id}>
            <ServiceCard office={data.office.id} entry={entry} />
          </li>
        ))}
      </ul>
      <p className="notice">{t('choose.central')}</p>
    </Shell>
  );
}

function ServiceCard({ office, entry }: { office: string; entry: ServiceEntry }) {
  const { t } = useTranslation();
  const nameOf = useServiceName();
  const address = useAddress();
  const officeAddress = useOfficeAddress();
  const offered = entry.published ? office : (entry.base?.office ?? office);
  return (
    <>
      <h2 id={entry.id}>
        <a href={officeAddress({ office: offered, service: entry.id })}>{nameOf(entry.id, entry.own)}</a>
      </h2>
      <p>{isOwnService(entry.id) ? entry.own && <Said text={entry.own.purpose} /> : t(`choose.when.${entry.id}`)}</p>
      {entry.tryFirst.map((step) => (
        <p key={step.id}>
          <b>{t('choose.tryFirst')}</b> <Said text={step} />
        </p>
      ))}
      {entry.channel && <p className="hint">{t('choose.howSent', { channel: t(`channel.${entry.channel}`) })}</p>}
      {entry.published && !isOwnService(entry.id) && (
        <p className="hint">
          <a href={address(`bandingkan/${serviceSlug(entry.id)}/#${office}`)} aria-describedby={entry.id}>
            {t('choose.compare')}
          </a>
        </p>
      )}
      {!entry.published && (
        <p className="hint">
          {entry.base
            ? t('choose.unpublished', { year: entry.base.years || t('common.foot.undated') })
            : t('choose.unpublishedAnywhere')}
        </p>
      )}
    </>
  );
}
