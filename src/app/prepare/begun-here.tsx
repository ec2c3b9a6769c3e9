import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { companyIn, draftKey, draftScope } from '../storage/begun.ts';
import { freeNumber, numbersOf } from '../storage/kept.ts';
import { thisDevice } from '../storage/shared.ts';
import { pageContext, useOfficeAddress } from '../ui/address.ts';
import { AskedButton } from '../ui/question.tsx';
import { usePreparing } from './prepare-context.ts';

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
