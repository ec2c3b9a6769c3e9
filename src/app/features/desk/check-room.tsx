import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checklistOf } from '../../../desk/desk-report.ts';
import { parsePattern } from '../../../desk/number-pattern.ts';
import type { DeskRecord } from '../../../desk/record.ts';
import { resultOf } from '../../../desk/result.ts';
import { services } from '../../../services/index.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { CheckView } from './check/check-view.tsx';
import { type Check, checkContext, useDesk } from './desk-context.ts';
import type { OnDesk } from './use-file-on-desk.ts';

const ResultView = lazyPart(async () => (await import('./paper/result-view.tsx')).ResultView);

interface CheckRoomProps {
  readonly onDesk: OnDesk;
  readonly change: (alter: (record: DeskRecord) => DeskRecord) => void;
  readonly place: 'check' | 'result';
  /** Called with what the log now holds. */
  readonly onFiled: (record: DeskRecord) => void;
}

/** The file on the desk with its list worked out: while it is checked, and when it is through. */
export function CheckRoom({ onDesk: { record, office }, change, place, onFiled }: CheckRoomProps) {
  const { t } = useTranslation('desk');
  const { book, settings, today } = useDesk();
  const { service, dossier, settled, at } = record;
  const checklist = useMemo(
    () => checklistOf(services[service], office, dossier, settled, at.slice(0, 10)),
    [service, office, dossier, settled, at],
  );
  const result = useMemo(
    () => resultOf({ ...checklist, marks: record.marks, pointMarks: record.points }),
    [checklist, record.marks, record.points],
  );
  const { run } = book;
  const file = useCallback<Check['file']>(async () => {
    const filed = await run((log) => log.file(record, result, parsePattern(settings.pattern), today));
    if (!filed.ok) return null;
    onFiled(record);
    return filed.value;
  }, [run, record, result, settings.pattern, today, onFiled]);
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
