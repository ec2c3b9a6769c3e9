import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../desk/record.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import type { DeskData } from '../../page-data.ts';
import { ClockNotice } from '../../ui/clock-notice.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useToday } from '../../ui/use-today.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { CheckRoom } from './check-room.tsx';
import { type Desk, deskContext } from './desk-context.ts';
import { DeskNav } from './desk-nav.tsx';
import { DropFiles } from './drop-files.tsx';
import { takeCodeFromAddress } from './intake/code-in-address.ts';
import { IntakeView } from './intake/intake-view.tsx';
import { useIntake } from './intake/use-intake.ts';
import { listFor } from './load-office.ts';
import { LogNotice } from './log/log-notice.tsx';
import { useBook } from './log/use-book.ts';
import { isTicked, newRecord } from './new-record.ts';
import { ReplaceQuestion } from './replace-question.tsx';
import { type DeskSettings, keepSettings, readSettings } from './settings.ts';
import { useFileOnDesk } from './use-file-on-desk.ts';
import { goTo, usePlace } from './use-place.ts';
import { useScanner } from './use-scanner.ts';

const LogView = lazyPart(async () => (await import('./log/log-view.tsx')).LogView);
const StatisticsView = lazyPart(async () => (await import('./log/statistics-view.tsx')).StatisticsView);
const SettingsView = lazyPart(async () => (await import('./log/settings-view.tsx')).SettingsView);

interface Waiting {
  readonly record: DeskRecord;
  readonly office: OfficeProfile;
}

/** Everything of the desk that needs the device: what lies on it, what comes in, the log. */
export function DeskRoom({ data }: { data: DeskData }) {
  const { t } = useTranslation('desk');
  const today = useToday(data.builtOn);
  const place = usePlace();
  const [settings, setState] = useState(readSettings);
  const latest = useRef(settings);
  const setSettings = useCallback<Desk['setSettings']>((next) => {
    latest.current = typeof next === 'function' ? next(latest.current) : next;
    keepSettings(latest.current);
    setState(latest.current);
  }, []);
  const book = useBook();
  const { onDesk, now, change, clear, open: put } = useFileOnDesk(book);
  const [waiting, setWaiting] = useState<Waiting>();
  /** The record that the log holds as it stands: the next file may take its place without a question. */
  const filed = useRef<DeskRecord>(undefined);
  const onFiled = useCallback((record: DeskRecord) => {
    filed.current = record;
  }, []);
  /** A dossier that came before the office was chosen. */
  const [early, setEarly] = useState<Dossier>();

  const open = useCallback<Desk['open']>(
    (record, office, place = 'check') => {
      setWaiting(undefined);
      put(record, office);
      goTo(place);
    },
    [put],
  );
  const laid = useCallback(
    async (dossier: Dossier, by: DeskSettings) => {
      const office = await listFor(by.office, data.base?.id ?? '', dossier.service);
      if (!office) return report.current({ is: 'problem', problem: { code: 'service' } });
      const record = newRecord(office, dossier.service, dossier, by, today);
      const lies = now.current?.record;
      if (lies && isTicked(lies) && lies !== filed.current) setWaiting({ record, office });
      else open(record, office);
    },
    [data.base?.id, now, open, today],
  );
  const intake = useIntake((dossier) => {
    if (settings.office === '') setEarly(dossier);
    else void laid(dossier, settings);
  });
  const report = useRef(intake.report);
  report.current = intake.report;
  useEffect(() => {
    if (!early || settings.office === '') return;
    setEarly(undefined);
    void laid(early, settings);
  }, [early, settings, laid]);

  const { text } = intake;
  const textNow = useRef(text);
  textNow.current = text;
  useEffect(() => {
    const look = () => {
      const code = takeCodeFromAddress();
      if (code !== null) textNow.current(code);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);

  const { run, state } = book;
  useEffect(() => {
    if (state === 'open') void run((log) => log.wipeDue(today, settings.keepDays));
  }, [state, run, today, settings.keepDays]);
  useEffect(() => whenIdle(() => Promise.all([LogView.fetch(), import('./intake/read-text.ts')])), []);

  const before = useRef<DeskRecord>(undefined);
  const [bursts, setBursts] = useState(0);
  useScanner({
    onFirst: () => {
      before.current = now.current?.record;
    },
    onBurst: () => {
      const kept = before.current;
      if (kept) change(() => kept);
      // Whatever the first keys opened is closed again.
      setBursts((count) => count + 1);
    },
    onText: text,
  });

  const desk = useMemo(
    (): Desk => ({ data, today, settings, setSettings, book, intake, open, clear }),
    [data, today, settings, setSettings, book, intake, open, clear],
  );
  const shown = (place === 'check' || place === 'result') && !onDesk ? 'intake' : place;
  return (
    <deskContext.Provider value={desk}>
      <DeskNav place={shown} company={onDesk?.record} />
      <ClockNotice builtOn={data.builtOn} />
      <LogNotice />
      {waiting && onDesk && (
        <ReplaceQuestion
          record={onDesk.record}
          onYes={() => open(waiting.record, waiting.office)}
          onNo={() => setWaiting(undefined)}
        />
      )}
      <DropFiles onFile={intake.file}>
        {shown === 'intake' && <IntakeView early={early !== undefined} />}
        {(shown === 'check' || shown === 'result') && onDesk && (
          <CheckRoom key={bursts} onDesk={onDesk} change={change} place={shown} onFiled={onFiled} />
        )}
        {shown === 'log' && <LogView meanwhile={<h1>{t('book.title')}</h1>} />}
        {shown === 'statistics' && <StatisticsView meanwhile={<h1>{t('statistics.title')}</h1>} />}
        {shown === 'settings' && <SettingsView meanwhile={<h1>{t('settings.title')}</h1>} />}
      </DropFiles>
    </deskContext.Provider>
  );
}
