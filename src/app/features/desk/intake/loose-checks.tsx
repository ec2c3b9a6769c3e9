import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskRecord, vendorOf } from '../../../../desk/record.ts';
import { useDesk } from '../desk-context.ts';
import { claims } from '../held-checks.ts';
import { loadDeskOffice } from '../load-office.ts';

/** Checks that were begun and not finished: put off, or left behind by a tab that was closed. */
export function LooseChecks() {
  const { t } = useTranslation(['desk', 'start']);
  const { open, book } = useDesk();
  const { run, state } = book;
  const [found, setFound] = useState<readonly DeskRecord[]>([]);
  const look = useCallback(async () => {
    const drafts = await run((log) => log.drafts());
    const isClaimed = await claims();
    if (drafts.ok) setFound(drafts.value.filter(({ id }) => !isClaimed(id)));
  }, [run]);
  useEffect(() => {
    if (state === 'open') void look();
  }, [state, look]);
  if (found.length === 0) return null;
  const resume = async (record: DeskRecord) => {
    const office = await loadDeskOffice(record.office);
    if (office) open(record, office);
  };
  return (
    <section className="notice desk-loose" aria-labelledby="loose">
      <h2 id="loose">{t('intake.waiting')}</h2>
      <ul className="plain-list">
        {found.map((record) => {
          const company = vendorOf(record).company || t('intake.unnamed');
          return (
            <li key={record.id}>
              <span>
                <b>{company}</b>, {t(`start:service.${record.service}`)}, {record.at.slice(11).replace(':', '.')}
              </span>
              <button type="button" className="primary" onClick={() => void resume(record)}>
                {t('intake.resume')}
                <span className="hidden-words"> {company}</span>
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => void run((log) => log.dropDraft(record.id)).then(look)}
              >
                {t('intake.drop')}
                <span className="hidden-words"> {company}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
