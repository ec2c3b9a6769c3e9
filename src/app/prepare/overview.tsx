import { useTranslation } from 'react-i18next';
import { listOf } from '../../domain/office.ts';
import { isOwnService } from '../../domain/services/index.ts';
import type { PrepareData, ServiceEntry } from '../page-data.ts';
import { useAddress, useOfficeAddress } from '../ui/address.ts';
import { useLive } from '../ui/browser.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { LinkedText, Said, useServiceName } from '../ui/said.tsx';
import { useSayFinding } from './finding-list.tsx';
import { ChangedList } from './list/list-step.tsx';
import { RequirementEntry } from './list/requirement-entry.tsx';
import { usePreparing } from './preparing.ts';
import { Contacts, ServiceFacts, useServiceFacts } from './service-facts.tsx';

const BegunHere = lazyPart(async () => (await import('./kept-here.tsx')).BegunHere, 'kept');

/** The service at this office before anything is asked: readable, and printable, without scripts. */
export function Overview({ data, begun, onRestart }: { data: PrepareData; begun: boolean; onRestart: () => void }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { office, service, report } = usePreparing();
  const address = useAddress();
  const officeAddress = useOfficeAddress();
  const list = listOf(office, service);
  const nameOf = useServiceName();
  const say = useSayFinding();
  const facts = useServiceFacts(list.published ? list.channels : []);
  const central = report.findings.filter((one) => one.code === 'central-account-first');
  const about = report.findings.filter((one) => aboutTheSource.has(one.code));
  const { entry } = data;
  return (
    <>
      <p className="kicker">
        {office.name} · <a href={officeAddress({ office: office.id })}>{t('start:choose.otherService')}</a>
      </p>
      <h1>{nameOf(service, entry.own)}</h1>
      <p className="lead">
        {isOwnService(service) ? entry.own && <Said text={entry.own.purpose} /> : t(`start:choose.when.${service}`)}
      </p>
      {entry.tryFirst.length + central.length + entry.flows.length > 0 && (
        <section className="notice">
          <h2 className="small-heading">{t('overview.tryFirst')}</h2>
          <ul>
            {entry.tryFirst.map((step) => (
              <li key={step.id}>
                <Said text={step} links />
              </li>
            ))}
            {central.map((finding) => (
              <li key={finding.code}>
                <LinkedText text={say(finding, report)} />
              </li>
            ))}
            {entry.flows.map(({ id, title }) => (
              <li key={id}>
                <a href={address(`panduan/alur/${id}/`)}>
                  {t('overview.flow')}: <Said text={title} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {list.published ? (
        <>
          {list.channels.some((channel) => channel.kind !== 'self-service') && (
            <Begin begun={begun} onRestart={onRestart} />
          )}
          <h2>{t('overview.how')}</h2>
          {list.channels.length > 1 && <p>{t('overview.oneOf')}</p>}
          <ServiceFacts facts={facts} />
          <Contacts facts={facts} />
          <h2>{t('overview.requirements')}</h2>
          {about.map((finding) => (
            <p key={finding.code} className={`said said-${finding.severity}`}>
              <b>{t(`severity.${finding.severity}`)}</b> <LinkedText text={say(finding, report)} />
            </p>
          ))}
          {report.requirements.length === 0 && <p>{t('overview.nothing')}</p>}
          <ol className="requirements">
            {report.requirements.map((requirement) => (
              <li key={requirement.id}>
                <RequirementEntry requirement={requirement} />
              </li>
            ))}
          </ol>
          <ChangedList />
          {entry.base && (
            <div className="notice">
              <p>{t('overview.ifItFails')}</p>
              <BaseOffer entry={entry} />
            </div>
          )}
        </>
      ) : (
        <div className="notice notice-warning">
          <p>{t('overview.unpublished', { office: office.name })}</p>
          <BaseOffer entry={entry} />
        </div>
      )}
    </>
  );
}

const aboutTheSource = new Set([
  'national-list',
  'list-old',
  'list-undated',
  'list-partial',
  'lkpp-decides',
  'no-visit-needed',
]);

function Begin({ begun, onRestart }: { begun: boolean; onRestart: () => void }) {
  const { t } = useTranslation('prepare');
  const live = useLive();
  return (
    <div className="actions no-print">
      {!live && (
        <noscript>
          <p className="notice notice-warning">{t('overview.needsScript')}</p>
        </noscript>
      )}
      <a className="button primary" href={begun ? '#daftar' : '#pertanyaan'}>
        {t(begun ? 'overview.resume' : 'overview.begin')}
      </a>
      {begun && <BegunHere quiet onRestart={onRestart} />}
    </div>
  );
}

/** The national base list, labelled with its year, where the office has no list of its own to offer. */
function BaseOffer({ entry }: { entry: ServiceEntry }) {
  const { t } = useTranslation(['prepare', 'start']);
  const address = useOfficeAddress();
  if (!entry.base) return null;
  return (
    <>
      <p>{t('overview.baseOffer', { year: entry.base.years || t('start:common.foot.undated') })}</p>
      <p>
        <a className="button" href={address({ office: entry.base.office, service: entry.id })}>
          {t('overview.baseLink')}
        </a>
      </p>
    </>
  );
}
