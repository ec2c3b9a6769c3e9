import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeProfile } from '../../../../domain/office.ts';
import { type ServiceId, serviceIds } from '../../../../domain/terms.ts';
import { useDesk } from '../desk-context.ts';
import { hasList, loadDeskOffice } from '../load-office.ts';
import { newRecord } from '../new-record.ts';

/** A file without a code: its service is chosen, and the list comes from this desk's office. */
export function StartEmpty() {
  const { t } = useTranslation(['desk', 'start']);
  const { data, settings, open, today } = useDesk();
  const [profiles, setProfiles] = useState<readonly OfficeProfile[]>([]);
  useEffect(() => {
    let current = true;
    void Promise.all([settings.office, data.base?.id ?? ''].map(loadDeskOffice)).then((found) => {
      if (current) setProfiles(found.filter((one) => one !== null));
    });
    return () => {
      current = false;
    };
  }, [settings.office, data.base?.id]);
  const listOf = (service: ServiceId) => profiles.find((profile) => hasList(profile, service));
  return (
    <section aria-labelledby="desk-empty">
      <h2 id="desk-empty">{t('intake.empty')}</h2>
      <p className="hint">{settings.name}</p>
      <ul className="plain-list desk-services">
        {serviceIds.map((service) => {
          const office = listOf(service);
          return (
            <li key={service}>
              <button
                type="button"
                disabled={!office}
                onClick={() => office && open(newRecord(office, service, null, settings, today), office)}
              >
                {t(`start:service.${service}`)}
              </button>
              {profiles.length > 0 && office?.id !== settings.office && (
                <span className="hint">{t(office ? 'intake.national' : 'intake.unpublished')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
