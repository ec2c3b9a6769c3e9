import { useTranslation } from 'react-i18next';
import { type EntryStatus, entryStatuses, type Filed } from '../../../../desk/entry.ts';
import { vendorOf } from '../../../../desk/record.ts';
import { useDesk } from '../desk-context.ts';
import { loadDeskOffice } from '../load-office.ts';

/** Files of the log, one row each; the number opens the file again. */
export function LogTable({ files, onChanged }: { files: readonly Filed[]; onChanged: () => Promise<void> }) {
  const { t } = useTranslation(['desk', 'start']);
  const { book, today, open } = useDesk();
  const setStatus = async (id: string, status: EntryStatus) => {
    await book.run((log) => log.setStatus(id, status, today));
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
            <th scope="col">{t('book.number')}</th>
            <th scope="col">{t('book.when')}</th>
            <th scope="col">{t('book.company')}</th>
            <th scope="col">{t('book.service')}</th>
            <th scope="col">{t('book.status')}</th>
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
                      <span className="hidden-words">{t('book.openWord')} </span>
                      {entry.number}
                    </button>
                  ) : (
                    entry.number
                  )}
                </th>
                <td className="digits">
                  {entry.day} {record?.at.slice(11).replace(':', '.')}
                </td>
                <td>{record ? vendorOf(record).company : <span className="soft">{t('book.wiped')}</span>}</td>
                <td>{t(`start:service.${entry.service}`)}</td>
                <td>
                  <select
                    aria-label={t('book.statusOf', { number: entry.number })}
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
