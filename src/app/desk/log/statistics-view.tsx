import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServiceName } from '../../ui/said.tsx';
import './log.css';
import { refusalReasons } from '../../../desk/reasons.ts';
import { type Entry, entryStatuses } from '../../../desk/record.ts';
import type { NameOfLine } from '../../../desk/sheets.ts';
import { adviceOf, enoughCases, type MonthStatistics, statisticsOf } from '../../../desk/statistics.ts';
import { useDesk } from '../desk-context.ts';
import { titled } from '../use-file-on-desk.ts';
import { namesOfLines, quotesOfEntries } from './line-names.ts';

/** One month at the desk, in numbers that name nobody. */
export function StatisticsView() {
  const { t } = useTranslation(['desk', 'deskRooms', 'start']);
  const nameOf = useServiceName();
  const { today, book } = useDesk();
  const { run, state } = book;
  const [month, setMonth] = useState(today.slice(0, 7));
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    if (state !== 'open' && state !== 'locked') return;
    void run((log) => log.entries()).then((found) => found.ok && setEntries(found.value));
  }, [run, state]);
  const counts = useMemo(() => statisticsOf(entries, month), [entries, month]);
  const { firstVisits } = counts;
  return (
    <>
      <h1>{t('statistics.title')}</h1>
      <div className="desk-filters no-print">
        <div>
          <label htmlFor="month">{t('deskRooms:statistics.month')}</label>
          <input
            id="month"
            type="month"
            value={month}
            onChange={(event) => event.currentTarget.value && setMonth(event.currentTarget.value)}
          />
        </div>
      </div>
      {counts.files === 0 ? (
        <p role="status">{t('deskRooms:statistics.none')}</p>
      ) : (
        <>
          <dl className="desk-figures">
            <div>
              <dt>{t('deskRooms:statistics.files')}</dt>
              <dd>{counts.files}</dd>
            </div>
            <div>
              <dt>{t('deskRooms:statistics.first')}</dt>
              <dd>
                {firstVisits.of === 0
                  ? t('deskRooms:statistics.firstNone')
                  : t('deskRooms:statistics.firstOf', {
                      ...firstVisits,
                      share: Math.round((firstVisits.complete / firstVisits.of) * 100),
                    })}
              </dd>
            </div>
          </dl>
          <h2>{t('deskRooms:statistics.byService')}</h2>
          <Counts
            caption={t('deskRooms:statistics.byService')}
            rows={counts.byService.map((one) => [nameOf(one.service, titled(one)), one.count])}
          />
          <h2>{t('deskRooms:statistics.byStatus')}</h2>
          <Counts
            caption={t('deskRooms:statistics.byStatus')}
            rows={entryStatuses.map((status) => [t(`status.${status}`), counts.byStatus[status]])}
          />
          <Misses counts={counts} entries={entries} />
        </>
      )}
      <WordingAdvice entries={entries} month={month} />
      <p className="hint">
        {t('deskRooms:statistics.noPersonal')} {t('deskRooms:statistics.visits')}
      </p>
    </>
  );
}

/** Which entries of the list fail most, in the office's own words: its wording may be why. */
function WordingAdvice({ entries, month }: { entries: readonly Entry[]; month: string }) {
  const { t } = useTranslation(['desk', 'deskRooms', 'start']);
  const { today } = useDesk();
  const serviceCalled = useServiceName();
  const advice = useMemo(() => adviceOf(entries, month), [entries, month]);
  const [said, setSaid] = useState<{ names: NameOfLine; quotes: ReadonlyMap<string, string> }>();
  useEffect(() => {
    let current = true;
    const offices = advice.map(({ office }) => office);
    void Promise.all([namesOfLines(offices, today), quotesOfEntries(advice, today)]).then(
      ([names, quotes]) => current && setSaid({ names, quotes }),
    );
    return () => {
      current = false;
    };
  }, [advice, today]);
  return (
    <>
      <h2>{t('deskRooms:statistics.advice')}</h2>
      {advice.length === 0 ? (
        <p>{t('deskRooms:statistics.adviceNone', enoughCases)}</p>
      ) : (
        <>
          <p className="hint">{t('deskRooms:statistics.adviceWhy')}</p>
          <ol className="ruled">
            {advice.map(({ office, service, title, requirement, refused, of, reason }) => {
              const quote = said?.quotes.get(`${office} ${service} ${requirement}`);
              return (
                <li key={`${office} ${service} ${requirement}`}>
                  <p>
                    <b>{said?.names({ office, service }, requirement) ?? '…'}</b>{' '}
                    <span className="hint">{serviceCalled(service, titled({ title }))}</span>
                  </p>
                  {quote && <blockquote lang="id">“{quote}”</blockquote>}
                  <p>
                    {t('deskRooms:statistics.adviceOf', {
                      ...{ refused, of, share: Math.round((refused / of) * 100) },
                      reason: t(`reason.${reason}`),
                    })}
                  </p>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}

/** Counts with a bar each, in one table: the eye compares the bars, everyone else reads the numbers. */
function Counts({ caption, rows }: { caption: string; rows: readonly (readonly [string, number])[] }) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return (
    <table className="desk-counts">
      <caption className="hidden-words">{caption}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="digits">{count}</td>
            <td className="desk-bar">
              <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect width={(count / most) * 100} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was missing or wrong most often: that tells an office which sentence of its list is unclear. */
function Misses({ counts, entries }: { counts: MonthStatistics; entries: readonly Entry[] }) {
  const { t } = useTranslation(['desk', 'deskRooms', 'start']);
  const { today, settings } = useDesk();
  const [nameOf, setNameOf] = useState<NameOfLine>();
  useEffect(() => {
    const offices = entries.map(({ office }) => office);
    void namesOfLines(offices, today).then((names) => setNameOf(() => names));
  }, [entries, today]);
  const nameOfService = useServiceName();
  const officeOf = (service: string) => entries.find((one) => one.service === service)?.office ?? settings.office;
  return (
    <>
      <h2>{t('deskRooms:statistics.misses')}</h2>
      {counts.misses.length === 0 ? (
        <p>{t('deskRooms:statistics.missesNone')}</p>
      ) : (
        <>
          <p className="hint">{t('deskRooms:statistics.missesWhy')}</p>
          <table className="desk-counts">
            <thead>
              <tr>
                <th scope="col">{t('deskRooms:statistics.what')}</th>
                <th scope="col">{t('deskRooms:statistics.reasons')}</th>
                <th scope="col">{t('deskRooms:statistics.count')}</th>
              </tr>
            </thead>
            <tbody>
              {counts.misses.map(({ service, title, what, count, reasons }) => (
                <tr key={`${service} ${'line' in what ? what.line : what.point}`}>
                  <th scope="row">
                    {'line' in what
                      ? (nameOf?.({ office: officeOf(service), service }, what.line) ?? '…')
                      : t(`point.${what.point}`)}
                    <span className="hint">{nameOfService(service, titled({ title }))}</span>
                  </th>
                  <td>
                    {refusalReasons
                      .filter((reason) => reasons[reason])
                      .map((reason) => t(`reason.${reason}`))
                      .join('; ')}
                  </td>
                  <td className="digits">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
