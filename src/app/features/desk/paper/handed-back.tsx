import { useTranslation } from 'react-i18next';
import { vendorOf } from '../../../../desk/record.ts';
import { useCheck } from '../desk-context.ts';

/** Whether the originals that were seen went back, and to whom: for the official record. */
export function HandedBack() {
  const { t } = useTranslation('desk');
  const { record, checklist, change } = useCheck();
  const seen = checklist.lines.map(({ key }) => key).filter((key) => record.marks[key]?.original);
  if (seen.length === 0) return null;
  const { bearer } = vendorOf(record);
  const to = record.handedBack?.to ?? bearer;
  return (
    <div className="desk-handed">
      <label>
        <input
          type="checkbox"
          checked={record.handedBack !== undefined}
          onChange={(event) =>
            change(({ handedBack: _, ...one }) =>
              event.currentTarget.checked ? { ...one, handedBack: { lines: seen, to } } : one,
            )
          }
        />{' '}
        {t('result.handedBack')}
      </label>
      <input
        aria-label={t('result.handedBack')}
        className="short"
        value={to}
        disabled={!record.handedBack}
        maxLength={300}
        onChange={(event) => change((one) => ({ ...one, handedBack: { lines: seen, to: event.currentTarget.value } }))}
      />
    </div>
  );
}
