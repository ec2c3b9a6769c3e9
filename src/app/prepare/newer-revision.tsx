import { useTranslation } from 'react-i18next';
import { compareRevision } from '../../desk/list-differences.ts';
import { serviceOf } from '../../domain/office.ts';
import { usePreparing } from './prepare-context.ts';

/** The office published its list anew since this dossier was begun: said until someone has looked. */
export function NewerRevision() {
  const { t } = useTranslation('asides');
  const { office, service, dossier, today, change } = usePreparing();
  const before = dossier.officeRevision ?? office.revision;
  if (before >= office.revision) return null;
  const { notPrepared, noLongerAsked } = compareRevision(serviceOf(office, service), office, dossier, today);
  return (
    <div className="notice notice-warning no-print" role="status">
      <p>{t('newer.says', { before, now: office.revision })}</p>
      <p>{t('newer.what', { asked: notPrepared.length, gone: noLongerAsked.length })}</p>
      <div className="actions">
        <a className="button" href="#daftar">
          {t('newer.look')}
        </a>
        <button
          type="button"
          className="quiet"
          onClick={() => change((one) => ({ ...one, officeRevision: office.revision }))}
        >
          {t('newer.seen')}
        </button>
      </div>
    </div>
  );
}
