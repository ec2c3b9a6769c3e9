import { useContext, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { type Carried, changedSince, keepCompany, keptAt, keptOf } from '../storage/companies.ts';
import { thisDevice } from '../storage/device.ts';
import { freeNumber, namedCompanies, numbersOf } from '../storage/kept.ts';
import { companyIn, draftKey, draftScope } from '../storage/remembered.ts';
import { pageContext, targetId, useOfficeAddress } from '../ui/address.ts';
import { AskedButton } from '../ui/question.tsx';
import { usePreparing } from './preparing.ts';

/** Whose request was begun here, and others for the same service at the same office: to begin anew, or one more beside it. */
export function BegunHere({ onRestart }: { onRestart: () => void }) {
  const { t } = useTranslation(['kept', 'start']);
  const { office, service, dossier, key } = usePreparing();
  const { origin } = useContext(pageContext);
  const address = useOfficeAddress();
  const device = thisDevice();
  const scope = draftScope(office.id, origin);
  const place = { office: office.id, service };
  const others = numbersOf(device, scope, service).filter((number) => draftKey(scope, service, number) !== key);
  const company = dossier.company.name?.trim();
  return (
    <>
      <AskedButton label={t('here.restart')} why={t('here.restartSure')} yes={t('here.restartYes')} onYes={onRestart} />
      <div className="wide">
        {company && <p>{t('here.whose', { company })}</p>}
        <p>
          <a href={address({ ...place, number: freeNumber(device, scope, service) })}>{t('here.other')}</a>
        </p>
        {others.length > 0 && (
          <>
            <p>{t('here.others')}</p>
            <ul>
              {others.map((number) => (
                <li key={number ?? 1}>
                  <a href={address({ ...place, number })}>
                    {companyIn(device.read(draftKey(scope, service, number))).name || t('unnamed')}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

/**
 * The book of companies beside the form: takes a kept one while no name is typed, keeps this one when asked, and says
 * where what is typed differs from what is kept. Nothing is kept, changed or removed without a press.
 */
export function CompanyBook() {
  const { t } = useTranslation('kept');
  const { dossier, change, trial } = usePreparing();
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  if (trial) return null;
  const device = thisDevice();
  const { name } = dossier.company;
  const take = (data: Carried | undefined) => {
    if (!data) return;
    change((one) => ({ ...one, ...data, answers: { ...one.answers, ...data.answers } }));
    document.getElementById(targetId('company.name'))?.focus();
  };
  if (!name?.trim()) {
    const companies = namedCompanies();
    if (companies.length === 0) return null;
    return (
      <section className="notice">
        <h2 className="small-heading">{t('book.choose')}</h2>
        <div className="actions">
          {companies.map((one) => (
            <button key={one.key} type="button" onClick={() => take(keptAt(device, one.key)?.data)}>
              {t('book.use', { name: one.name })} <span className="hint digits">{one.npwp}</span>
            </button>
          ))}
        </div>
      </section>
    );
  }
  const kept = keptOf(device, dossier);
  const keep = () => {
    keepCompany(device, dossier);
    drawAnew();
  };
  if (!kept)
    return (
      <section>
        <button type="button" className="quiet" aria-describedby="keep-hint" onClick={keep}>
          {t('book.keep')}
        </button>
        <p className="hint" id="keep-hint">
          {t('book.hint')}
        </p>
      </section>
    );
  const company = kept.data.company.name ?? name;
  const changed = changedSince(kept, dossier);
  return (
    <section className="notice">
      <p role="status">
        {changed.length === 0
          ? t('book.isKept', { company })
          : t('book.differs', { company, parts: changed.map((part) => t(`book.parts.${part}`)).join(', ') })}
      </p>
      <div className="actions">
        {changed.length > 0 && (
          <>
            <button type="button" onClick={keep}>
              {t('book.update')}
            </button>
            <button type="button" onClick={() => take(kept.data)}>
              {t('book.takeKept')}
            </button>
          </>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            device.remove(kept.key);
            drawAnew();
          }}
        >
          {t('book.remove')}
        </button>
      </div>
    </section>
  );
}
