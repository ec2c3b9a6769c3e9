import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './log.css';
import type { Filed } from '../../../../desk/entry.ts';
import { fits } from '../../../../desk/sheets.ts';
import { useDesk } from '../desk-context.ts';
import { LogExport } from './log-export.tsx';
import { LogTable } from './log-table.tsx';
import { WipeLog } from './wipe-log.tsx';

/** The desk's book: what came in on a day, or whatever fits what is searched for. */
export function LogView() {
  const { t } = useTranslation('desk');
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
          <label htmlFor="book-day">{t('book.day')}</label>
          <input id="book-day" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </div>
        <button type="button" onClick={() => setDay(day === '' ? today : '')}>
          {t(day === '' ? 'book.today' : 'book.all')}
        </button>
        <div className="desk-search">
          <label htmlFor="book-search">{t('book.search')}</label>
          <input
            id="book-search"
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      <p role="status">{shown.length > 0 ? t('book.found', { number: shown.length }) : t('book.none')}</p>
      {shown.length > 0 && <LogTable files={shown} onChanged={look} />}
      <LogExport files={shown} />
      <p className="hint no-print">{t('book.schedule', { days: settings.keepDays })}</p>
      <WipeLog onWiped={look} />
    </>
  );
}
