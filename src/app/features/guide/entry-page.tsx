import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useAddress } from '../../ui/page-context.ts';
import { Said } from '../../ui/said.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Answer, Since } from './answer.tsx';
import { Escalation } from './escalation.tsx';
import type { GuideEntryData } from './guide-data.ts';
import { LinkList } from './link-list.tsx';

/** Its code comes before the page is taken over (`fetchParts`): what is typed meanwhile stays in its fields. */
export const ReportForm = lazyPart(async () => (await import('./report-form.tsx')).ReportForm);

/** `/panduan/<entry>/`: one answer, with its source, and where it leads on. */
export function EntryPage({ data }: { data: GuideEntryData }) {
  const { t } = useTranslation(['guide', 'start']);
  const { entry, speaker, links, report, room } = data;
  const address = useAddress();
  const desk = room === 'desk';
  return (
    <Shell list={{ office: speaker, years: yearOf(data) ?? t('start:common.foot.undated'), answer: true }}>
      <p className="kicker">
        {desk ? (
          <a href={address('panduan/meja/')}>{t('desk.title')}</a>
        ) : (
          <>
            <a href={address('panduan/')}>{t('back')}</a> · {t('room.penyedia')}
          </>
        )}{' '}
        · {speaker}
      </p>
      <h1>
        <Said text={entry.question} />
      </h1>
      {entry.messages.length > 0 && (
        <p className="screen-message">
          {t('message')} {entry.messages.map((message) => `“${message}”`).join(', ')}
        </p>
      )}
      {entry.vendor && (
        <section className="notice">
          <h2 className="small-heading">{t('forVendor')}</h2>
          <p>
            <Said text={entry.vendor} links />
          </p>
        </section>
      )}
      {desk && <h2>{t('forDesk')}</h2>}
      <Answer parts={entry.answer} deeper={desk} />
      <Since changes={data.since} />
      {entry.escalation && (
        <>
          <h2>{t('escalation')}</h2>
          <Escalation steps={entry.escalation} />
        </>
      )}
      {report && <ReportForm report={report} />}
      {links.length > 0 && (
        <>
          <h2>{t('next')}</h2>
          <LinkList links={links} />
        </>
      )}
      <EntrySource data={data} />
      <div className="actions no-print">
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
    </Shell>
  );
}

const yearOf = ({ source }: GuideEntryData): string | undefined => source.year?.toString();

/** Where the answer is written, and its key words as printed there. */
function EntrySource({ data }: { data: GuideEntryData }) {
  const { t } = useTranslation(['guide', 'start']);
  const { title, number } = data.source;
  return (
    <details className="source guide-source">
      <summary>{t('source', { title, number, year: yearOf(data) ?? t('start:common.foot.undated') })}</summary>
      {data.quotes.map((quote) => (
        <blockquote key={quote} lang="id">
          “{quote}”
        </blockquote>
      ))}
    </details>
  );
}
