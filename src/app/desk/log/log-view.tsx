import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedButton } from '../../ui/question.tsx';
import { useServiceName } from '../../ui/said.tsx';
import './log.css';
import { type EntryStatus, entryStatuses, type Filed, vendorOf } from '../../../desk/record.ts';
import { csvOf, fits, logRows, logTitle, xlsxOf } from '../../../desk/sheets.ts';
import { download } from '../../ui/browser.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useDesk } from '../desk-context.ts';
import { loadDeskOffice, titled } from '../use-file-on-desk.ts';

const BookFile = lazyPart(async () => (await import('./book-file.tsx')).BookFile, 'deskRooms', 'locked');

/** The desk's book: what came in on a day, or whatever fits what is searched for. */
export function LogView() {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { today, book, settings } = useDesk();
  const { run, state } = book;
  const [day, setDay] = useState(today);
  const [typed, setTyped] = useState('');
  const [files, setFiles] = useState<readonly Filed[]>([]);
  const look = useCallback(async () => {
    const found = await run((log) => (day === '' ? log.files('0000-00-00', '9999-99-99') : log.files(day, day)));
    if (found.ok) setFiles(found.value);
  }, [run, day]);
  useEffect(() => {
    if (state === 'open' || state === 'locked') void look();
  }, [state, look]);
  const shown = useMemo(() => files.filter((file) => fits(file, typed)), [files, typed]);
  return (
    <>
      <h1>{t('book.title')}</h1>
      <div className="desk-filters no-print">
        <div>
          <label htmlFor="book-day">{t('deskRooms:log.day')}</label>
          <input id="book-day" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </div>
        <button type="button" onClick={() => setDay(day === '' ? today : '')}>
          {t(day === '' ? 'deskRooms:log.today' : 'deskRooms:log.all')}
        </button>
        <div className="desk-search">
          <label htmlFor="book-search">{t('deskRooms:log.search')}</label>
          <input
            id="book-search"
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      <p role="status">
        {shown.length > 0 ? t('deskRooms:log.found', { number: shown.length }) : t('deskRooms:log.none')}
      </p>
      {shown.length > 0 && <LogTable files={shown} onChanged={look} />}
      <LogExport files={shown} />
      <p className="hint no-print">{t('deskRooms:log.schedule', { days: settings.keepDays })}</p>
      <BookFile quiet onTaken={look} />
      <WipeLog onWiped={look} />
    </>
  );
}

/** Files of the log, one row each; the number opens the file again. */
function LogTable({ files, onChanged }: { files: readonly Filed[]; onChanged: () => Promise<void> }) {
  const { t } = useTranslation(['desk', 'deskRooms', 'start']);
  const nameOf = useServiceName();
  const { book, today, open } = useDesk();
  const setStatus = async (id: string, status: EntryStatus) => {
    await book.write((log) => log.setStatus(id, status, today));
    await onChanged();
  };
  const show = async ({ record }: Filed) => {
    const office = record && (await loadDeskOffice(record.office));
    if (record && office) open(record, office, 'result');
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard
    <section className="desk-table" aria-label={t('book.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('deskRooms:log.number')}</th>
            <th scope="col">{t('deskRooms:log.when')}</th>
            <th scope="col">{t('deskRooms:log.company')}</th>
            <th scope="col">{t('deskRooms:log.service')}</th>
            <th scope="col">{t('deskRooms:log.status')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => {
            const { entry, record } = file;
            return (
              <tr key={entry.id}>
                <th scope="row">
                  {record ? (
                    <button type="button" className="quiet" onClick={() => void show(file)}>
                      <span className="hidden-words">{t('deskRooms:log.openWord')} </span>
                      {entry.number}
                    </button>
                  ) : (
                    entry.number
                  )}
                </th>
                <td className="digits">
                  {entry.day} {record?.at.slice(11).replace(':', '.')}
                </td>
                <td>{record ? vendorOf(record).company : <span className="soft">{t('deskRooms:log.wiped')}</span>}</td>
                <td>{nameOf(entry.service, titled(entry))}</td>
                <td>
                  <select
                    aria-label={t('deskRooms:log.statusOf', { number: entry.number })}
                    value={entry.status}
                    onChange={(event) => {
                      const status = entryStatuses.find((one) => one === event.currentTarget.value);
                      if (status) void setStatus(entry.id, status);
                    }}
                  >
                    {entryStatuses.map((status) => (
                      <option key={status} value={status}>
                        {t(`status.${status}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The files on screen as a table for other programs, or on paper. */
function LogExport({ files }: { files: readonly Filed[] }) {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { today } = useDesk();
  const [failed, setFailed] = useState(false);
  if (files.length === 0) return null;
  const save = async (format: 'csv' | 'xlsx') => {
    try {
      setFailed(false);
      const { namesOfLines } = await import('./line-names.ts');
      const names = await namesOfLines(
        files.map(({ entry }) => entry.office),
        today,
      );
      const rows = logRows(files, names);
      download(await fileOf(rows, format), `buku-berkas_${today}.${format}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="actions no-print">
        <button type="button" onClick={() => void save('csv')}>
          {t('deskRooms:log.csv')}
        </button>
        <button type="button" onClick={() => void save('xlsx')}>
          {t('deskRooms:log.xlsx')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('deskRooms:log.print')}
        </button>
      </div>
      <div role="alert">{failed && <p className="said said-blocking">{t('deskRooms:result.failed')}</p>}</div>
    </>
  );
}

async function fileOf(rows: readonly (readonly (string | number)[])[], format: 'csv' | 'xlsx'): Promise<Blob> {
  if (format === 'xlsx') return xlsxOf([{ name: logTitle, rows }]);
  return new Blob([csvOf(rows.map((row) => row.map(String)))], { type: 'text/csv;charset=utf-8' });
}

/** Wipes names and papers at once; numbers and counts stay. */
function WipeLog({ onWiped }: { onWiped: () => Promise<void> }) {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { book, clear } = useDesk();
  const [done, setDone] = useState(false);
  const wipe = async () => {
    clear(true);
    setDone((await book.run((log) => log.wipePersonal())).ok);
    await onWiped();
  };
  return (
    <div className="desk-wipe no-print">
      <AskedButton
        label={t('deskRooms:log.wipe')}
        title={t('deskRooms:log.wipeSure')}
        why={t('deskRooms:log.wipeExplain')}
        yes={t('deskRooms:log.wipeYes')}
        no={t('close')}
        className="danger"
        onYes={() => void wipe()}
      />
      <p role="status">{done && t('deskRooms:log.wipeDone')}</p>
    </div>
  );
}
