import { useTranslation } from 'react-i18next';
import type { OfficeProfile } from '../../../domain/office.ts';
import type { Report } from '../../../domain/report.ts';
import { serviceSlugs } from '../../../domain/service-slugs.ts';
import { sayFinding } from '../../../i18n/finding-sentences.ts';
import { useAddress } from '../../ui/page-context.ts';

const aboutTheSource = new Set(['national-list', 'list-old', 'list-undated', 'list-partial', 'list-not-for-you']);

/** Whose list a side is: its channel, its sources with their years, and what is to be minded of it. */
export function OfficeHead({ office, report }: { office: OfficeProfile; report: Report }) {
  const { t, i18n } = useTranslation(['compare', 'prepare', 'start']);
  const address = useAddress();
  const { channel, service } = report;
  const cited = new Set(report.requirements.flatMap(({ source }) => source ?? []));
  const sources = cited.size > 0 ? [...cited] : channel ? [office.sources[channel.citation.source]] : [];
  const years = sources.flatMap((source) =>
    source ? [`${source.title}, ${source.year ?? t('start:common.foot.undated')}`] : [],
  );
  return (
    <div>
      <h2 id={`list-${office.id}`}>{office.name}</h2>
      {channel && <p>{t('how', { channel: t(`start:channel.${channel.kind}`) })}</p>}
      <p className="hint">{t('years', { years: years.join('; ') })}</p>
      {report.findings
        .filter(({ code }) => aboutTheSource.has(code))
        .map((finding) => (
          <p key={finding.code} className={`said said-${finding.severity}`}>
            <b>{t(`prepare:severity.${finding.severity}`)}</b>{' '}
            {sayFinding(finding, report, i18n.language === 'en' ? 'en' : 'id')}
          </p>
        ))}
      <p className="no-print">
        <a href={address(`siapkan/${office.id}/${serviceSlugs[service]}/`)} aria-describedby={`list-${office.id}`}>
          {t('toList')}
        </a>
      </p>
    </div>
  );
}
