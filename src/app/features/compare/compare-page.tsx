import { serviceSlugs } from '../../../domain/service-slugs.ts';
import './compare.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../../domain/assess.ts';
import { emptyDossier } from '../../../domain/dossier.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import { serviceIds } from '../../../domain/terms.ts';
import { services } from '../../../services/index.ts';
import { useAddress } from '../../ui/page-context.ts';
import { Shell } from '../../ui/shell.tsx';
import { useToday } from '../../ui/use-today.ts';
import { alignLists } from './align.ts';
import type { CompareData } from './compare-data.ts';
import { OfficeHead } from './office-head.tsx';
import { OfficePickers } from './office-pickers.tsx';
import { Rows } from './rows.tsx';
import { usePair } from './use-pair.ts';

/** `/bandingkan/<service>/`: one service at two offices, row by row. */
export function ComparePage({ data }: { data: CompareData }) {
  const { t } = useTranslation(['compare', 'start']);
  const { service, pair } = data;
  const { ids, offices, problem } = usePair(data);
  const today = useToday(data.builtOn);
  const [one, other] = offices;
  return (
    <Shell>
      <p className="kicker">{t('start:choose.servicesTitle')}</p>
      <h1>{t('title', { service: t(`start:service.${service}`) })}</h1>
      <p className="lead">{t('lead')}</p>
      {pair.length < 2 ? (
        <p className="notice">{t(pair.length === 1 ? 'few' : 'none')}</p>
      ) : (
        <OfficePickers data={data} ids={ids} />
      )}
      <p role="status">{problem && <span className="said said-blocking">{t(problem)}</span>}</p>
      {one && other && !problem && <Comparison service={service} one={one} other={other} today={today} />}
      {!problem && pair.length === 2 && !(one && other) && <p role="status">{t('loading')}</p>}
      <OtherServices current={service} />
    </Shell>
  );
}

interface ComparisonProps {
  readonly service: CompareData['service'];
  readonly one: OfficeProfile;
  readonly other: OfficeProfile;
  readonly today: string;
}

function Comparison({ service, one, other, today }: ComparisonProps) {
  const { t } = useTranslation('compare');
  const [first, second] = useMemo(
    () => [one, other].map((office) => assess(services[service], office, emptyDossier(office.id, service), today)),
    [service, one, other, today],
  );
  const rows = useMemo(() => (first && second ? alignLists(first, second) : []), [first, second]);
  if (!first || !second) return null;
  const both = rows.filter(({ lines }) => lines.every(Boolean)).length;
  return (
    <section className="comparison">
      <div className="sides">
        <OfficeHead office={one} report={first} />
        <OfficeHead office={other} report={second} />
      </div>
      <p role="status">{t('counts', { both, one: rows.length - both })}</p>
      <Rows rows={rows} names={[one.name, other.name]} />
      <div className="actions no-print">
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
    </section>
  );
}

function OtherServices({ current }: { current: CompareData['service'] }) {
  const { t } = useTranslation(['compare', 'start']);
  const address = useAddress();
  return (
    <nav className="no-print" aria-label={t('others')}>
      <h2>{t('others')}</h2>
      <ul className="plain-list">
        {serviceIds
          .filter((service) => service !== current)
          .map((service) => (
            <li key={service}>
              <a className="row-link" href={address(`bandingkan/${serviceSlugs[service]}/`)}>
                {t(`start:service.${service}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
