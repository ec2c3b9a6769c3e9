import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskRecord, vendorOf } from '../../../desk/record.ts';
import { checklistOf } from '../../../desk/result.ts';
import { comeBack, type Earlier, visitBefore, withAccepted } from '../../../desk/returning.ts';
import { serviceOf } from '../../../domain/office.ts';
import type { SlipFault } from '../../../domain/slip.ts';
import { useCheck, useDesk, useNames } from '../desk-context.ts';

/** Who types a name is not interrupted by it, ms. */
const typing = 700;

/** A file that came back: which visit it is, what was missing, what the list asks for since; recognised by itself. */
export function Returning() {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { book } = useDesk();
  const { record, office, checklist, change } = useCheck();
  const names = useNames();
  const [before, setBefore] = useState<Earlier | null>(null);
  const { run, state } = book;
  const { company, npwp } = vendorOf(record);
  const now = useRef(record);
  now.current = record;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up again when whose file it is has changed
  useEffect(() => {
    if (state === 'opening') return undefined;
    const timer = setTimeout(
      async () => {
        const files = await run((log) => log.files('0000-00-00', '9999-99-99'));
        const found = visitBefore(now.current, files.ok ? files.value : []);
        setBefore(found);
        if (found) change((one) => (one.follows === undefined ? comeBack(one, found) : one));
      },
      record.follows === undefined ? typing : 0,
    );
    return () => clearTimeout(timer);
  }, [run, state, company, npwp, record.follows, record.id]);
  if (!before || record.follows !== before.entry.id) return null;
  const { entry, record: was } = before;
  const again = withAccepted(record, before, office);
  const asked = was
    ? new Set(
        checklistOf(serviceOf(office, was.service), office, was.dossier, was.settled, entry.day).lines.map(
          ({ key }) => key,
        ),
      )
    : null;
  const added = asked ? checklist.lines.filter(({ key }) => !asked.has(key)).map(names.line) : [];
  const lines = new Map(checklist.lines.map((line) => [line.key, names.line(line)]));
  const missing = entry.faults.map((fault) => {
    const [name, note] =
      'line' in fault
        ? [
            `${lines.get(fault.line) ?? names.key(fault.line)}: ${t(`reason.${fault.reason}`)}`,
            was?.marks[fault.line]?.note ?? noteOf(record, (one) => one.at.includes(fault.line)),
          ]
        : [
            t(`point.${fault.point}`),
            was?.points[fault.point]?.note ?? noteOf(record, ({ why }) => why === fault.point),
          ];
    return note ? `${name} (${note})` : name;
  });
  return (
    <section className="notice desk-returning" aria-label={t('deskRooms:back.title', { visit: record.visit })}>
      <p>
        <b>{t('deskRooms:back.title', { visit: record.visit })}</b>{' '}
        {t('deskRooms:back.before', { number: entry.number, day: entry.day })}
      </p>
      {missing.length > 0 && <p>{t('deskRooms:back.missing', { things: missing.join('; ') })}</p>}
      {!was && <p>{t('deskRooms:back.unseen')}</p>}
      {added.length > 0 && <p>{t('deskRooms:back.added', { things: added.join(', ') })}</p>}
      <div className="actions">
        {JSON.stringify(again.marks) !== JSON.stringify(record.marks) && (
          <button type="button" onClick={() => change((one) => withAccepted(one, before, office))}>
            {t('deskRooms:back.accept')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => change((one) => asFirst(one, was))}>
          {t('deskRooms:back.no')}
        </button>
      </div>
    </section>
  );
}

/** What the desk remarked on a fault, as the slip says it. */
const noteOf = ({ dossier }: DeskRecord, isIt: (fault: SlipFault) => boolean): string | undefined =>
  dossier?.slip?.faults.find(isIt)?.note;

/** The file is none that came back after all: what was taken over from that one is asked again. */
const asFirst = (record: DeskRecord, was: DeskRecord | null): DeskRecord => ({
  ...record,
  visit: 1,
  follows: '',
  marks: Object.fromEntries(
    Object.entries(record.marks).filter(([key, mark]) => JSON.stringify(mark) !== JSON.stringify(was?.marks[key])),
  ),
});
