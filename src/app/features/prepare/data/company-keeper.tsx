import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetCompany, keepCompany, keptCompany, mayKeepCompany } from '../../../storage/company.ts';
import { isShared } from '../../../storage/shared.ts';
import { useBerkas } from '../berkas.ts';

/** Asks whether the company's data may stay on this device for the next file; offers them where they already do. */
export function CompanyKeeper() {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  const [keep, setKeep] = useState(mayKeepCompany);
  const kept = dossier.company.name ? undefined : keptCompany();
  useEffect(() => {
    if (keep && dossier.company.name) keepCompany(dossier);
  }, [keep, dossier]);
  return (
    <section>
      {kept?.company.name && (
        <div className="notice">
          <p>{t('keep.offer', { company: kept.company.name })}</p>
          <button type="button" onClick={() => change((one) => ({ ...one, ...kept }))}>
            {t('keep.use')}
          </button>
        </div>
      )}
      {/* On a shared computer there is no next time. */}
      {!isShared() && (
        <label className="choice">
          <input
            type="checkbox"
            checked={keep}
            onChange={(event) => {
              setKeep(event.currentTarget.checked);
              if (!event.currentTarget.checked) forgetCompany();
            }}
          />
          <span>
            {t('keep.ask')}
            <span className="hint">{t('keep.hint')}</span>
          </span>
        </label>
      )}
    </section>
  );
}
