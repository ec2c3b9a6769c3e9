import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePattern } from '../../desk/number-pattern.ts';
import { type DeskRecord, type DeskSettings, type Filed, vendorOf } from '../../desk/record.ts';
import { checklistOf, resultOf } from '../../desk/result.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type OfficeProfile, serviceOf } from '../../domain/office.ts';
import type { DeskData } from '../page-data.ts';
import { whenIdle } from '../ui/browser.ts';
import { ClockNotice, useToday } from '../ui/clock.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Question } from '../ui/question.tsx';
import { CheckView } from './check/check-view.tsx';
import { fetchRefusal } from './check/rows.tsx';
import {
  type Check,
  checkContext,
  type Desk,
  deskContext,
  goTo,
  keepSettings,
  type Place,
  places,
  readSettings,
  useDesk,
  usePlace,
} from './desk-context.ts';
import { IntakeView } from './intake/intake-view.tsx';
import { DropFiles, takeCodeFromAddress, useIntake, useScanner } from './intake/use-intake.tsx';
import { LogNotice } from './log/log-notice.tsx';
import { useBook } from './log/use-book.ts';
import { isTicked, listFor, newRecord, noListFor, type OnDesk, useFileOnDesk } from './use-file-on-desk.ts';

const AlteredNotice = lazyPart(async () => (await import('../ui/origin-notice.tsx')).AlteredNotice, 'lists');
const LogView = lazyPart(async () => (await import('./log/log-view.tsx')).LogView, 'deskRooms');
const StatisticsView = lazyPart(async () => (await import('./log/statistics-view.tsx')).StatisticsView, 'deskRooms');
const SettingsView = lazyPart(async () => (await import('./log/settings-view.tsx')).SettingsView, 'deskRooms');

/** A file as it stands after the visit before, where there was one; what knows that is loaded with the first file. */
async function recognised(record: DeskRecord, files: readonly Filed[], office: OfficeProfile): Promise<DeskRecord> {
  try {
    const { comeBack, visitBefore, withAccepted } = await import('../../desk/returning.ts');
    const before = visitBefore(record, files);
    return before ? withAccepted(comeBack(record, before), before, office) : record;
  } catch {
    // Without a network it is a first visit until someone says otherwise.
    return record;
  }
}

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
  const { run: readBook } = book;
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
      if (!office) return report.current({ is: 'problem', problem: await noListFor(dossier) });
      const fresh = newRecord(office, dossier.service, dossier, by, today);
      const files = await readBook((log) => log.files('0000-00-00', today));
      const record = await recognised(fresh, files.ok ? files.value : [], office);
      const lies = now.current?.record;
      if (lies && isTicked(lies) && lies !== filed.current) setWaiting({ record, office });
      else open(record, office);
    },
    [data.base?.id, now, open, today, readBook],
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
  useEffect(
    () => whenIdle(() => Promise.all([LogView.fetch(), fetchRefusal(), import('../storage/read-dossier.ts')])),
    [],
  );

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
      {settings.office !== '' && <AlteredNotice quiet office={settings.office} />}
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

/** The desk's few rooms; the file on the desk stays in sight. */
function DeskNav({ place, company }: { place: Place; company: DeskRecord | undefined }) {
  const { t } = useTranslation('desk');
  const onDesk = company && place !== 'check' && place !== 'result';
  return (
    <nav className="desk-nav no-print" aria-label={t('nav.label')}>
      <ul>
        {(['intake', 'log', 'statistics', 'settings'] as const).map((one) => (
          <li key={one}>
            <a href={`#${places[one]}`} aria-current={place === one ? 'page' : undefined}>
              {t(`nav.${one}`)}
            </a>
          </li>
        ))}
        {onDesk && (
          <li className="desk-nav-file">
            <a href={`#${places.check}`}>
              {t('check.title')}: {vendorOf(company).company || t('intake.unnamed')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Asked before a file with ticks makes room for another. */
function ReplaceQuestion({ record, onYes, onNo }: { record: DeskRecord; onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <Question
      title={t('intake.replace')}
      why={t('intake.replaceWhy', { company: vendorOf(record).company || t('intake.unnamed') })}
      yes={t('intake.replaceYes')}
      no={t('intake.replaceNo')}
      harmless
      onYes={onYes}
      onNo={onNo}
    />
  );
}

const ResultView = lazyPart(async () => (await import('./result-view.tsx')).ResultView, 'deskRooms');

interface CheckRoomProps {
  readonly onDesk: OnDesk;
  readonly change: (alter: (record: DeskRecord) => DeskRecord) => void;
  readonly place: 'check' | 'result';
  /** Called with what the log now holds. */
  readonly onFiled: (record: DeskRecord) => void;
}

/** The file on the desk with its list worked out: while it is checked, and when it is through. */
function CheckRoom({ onDesk: { record, office }, change, place, onFiled }: CheckRoomProps) {
  const { t } = useTranslation('desk');
  const { book, settings, today } = useDesk();
  const { service, dossier, settled, at } = record;
  const checklist = useMemo(
    () => checklistOf(serviceOf(office, service), office, dossier, settled, at.slice(0, 10)),
    [service, office, dossier, settled, at],
  );
  const result = useMemo(
    () => resultOf({ ...checklist, marks: record.marks, pointMarks: record.points }),
    [checklist, record.marks, record.points],
  );
  const { write } = book;
  const file = useCallback<Check['file']>(async () => {
    const filed = await write((log) =>
      log.file(record, result, parsePattern(settings.pattern, settings.counter), today),
    );
    if (!filed.ok) return null;
    onFiled(record);
    return filed.value;
  }, [write, record, result, settings.pattern, settings.counter, today, onFiled]);
  const check = useMemo(
    (): Check => ({ record, office, checklist, result, change, file }),
    [record, office, checklist, result, change, file],
  );
  const shown = result.kind === 'open' ? 'check' : place;
  return (
    <checkContext.Provider value={check}>
      {shown === 'check' ? (
        <CheckView />
      ) : (
        <ResultView meanwhile={<h1>{t(result.kind === 'complete' ? 'result.complete' : 'result.returned')}</h1>} />
      )}
    </checkContext.Provider>
  );
}
