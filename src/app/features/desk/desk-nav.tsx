import { useTranslation } from 'react-i18next';
import { type DeskRecord, vendorOf } from '../../../desk/record.ts';
import { type Place, places } from './use-place.ts';

/** The desk's few rooms; the file on the desk stays in sight. */
export function DeskNav({ place, company }: { place: Place; company: DeskRecord | undefined }) {
  const { t } = useTranslation('desk');
  const onDesk = company && place !== 'check' && place !== 'result';
  return (
    <nav className="desk-nav no-print" aria-label={t('nav.label')}>
      <ul>
        {(['intake', 'log', 'statistics', 'settings'] as const).map((one) => (
          <li key={one}>
            <a href={`#${places[one]}`} aria-current={place === one ? 'page' : undefined}>
              {t(`nav.${one}`)}
            </a>
          </li>
        ))}
        {onDesk && (
          <li className="desk-nav-file">
            <a href={`#${places.check}`}>
              {t('check.title')}: {vendorOf(company).company || t('intake.unnamed')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
