import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict, Version } from '../../../desk/book.ts';
import { vendorOf } from '../../../desk/record.ts';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly onDecided: (decisions: ReadonlyMap<string, string>) => void;
  readonly onCancel: () => void;
}

/** What two desks made of the same file, side by side: one of them counts. */
export function Conflicts({ conflicts, onDecided, onCancel }: ConflictsProps) {
  const { t } = useTranslation(['deskRooms', 'start']);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <form
      className="notice notice-warning"
      aria-labelledby="book-conflicts"
      onSubmit={(event) => {
        event.preventDefault();
        onDecided(decisions);
      }}
    >
      <h3 id="book-conflicts">{t('book.conflicts')}</h3>
      <p>{t('book.conflictsWhy')}</p>
      {conflicts.map(({ id, number, sides }) => (
        <fieldset key={id}>
          <legend>{t('book.conflict', { number })}</legend>
          {sides.map(({ key, version }) => (
            <label className="choice" key={key}>
              <input
                type="radio"
                name={`conflict-${id}`}
                checked={decisions.get(id) === key}
                onChange={() => setDecisions(new Map([...decisions, [id, key]]))}
              />
              <Side version={version} among={sides.map((side) => side.version)} />
            </label>
          ))}
        </fieldset>
      ))}
      <div className="actions">
        <button type="submit" className="primary" disabled={conflicts.some(({ id }) => !decisions.has(id))}>
          {t('book.decide')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('start:common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** One side of a conflict: when it was changed, and in what it differs from the others as a person sees it. */
function Side({ version, among }: { version: Version; among: readonly Version[] }) {
  const { t } = useTranslation(['deskRooms', 'desk']);
  const said = ({ entry, record }: Version): readonly string[] => {
    const { company = '', bearer = '' } = record ? vendorOf(record) : {};
    return [
      t(`desk:status.${entry.status}`),
      ...entry.faults.map((fault) =>
        'reason' in fault ? `${fault.line}: ${t(`desk:reason.${fault.reason}`)}` : t(`desk:point.${fault.point}`),
      ),
      `${t('desk:check.visit')} ${entry.visit}`,
      company,
      bearer && t('desk:check.by.bearer', { name: bearer }),
      record?.officer.name ?? '',
    ];
  };
  const others = among.filter((one) => one !== version).map((one) => new Set(said(one)));
  const own = said(version).filter((words) => words !== '' && others.some((other) => !other.has(words)));
  return (
    <span>
      <b>{own.join(', ') || t('book.else')}</b>
      <span className="hint">{t('book.changed', { day: version.entry.changed })}</span>
    </span>
  );
}
