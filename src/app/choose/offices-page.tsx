import { useTranslation } from 'react-i18next';
import type { OfficeEntry, OfficesData } from '../page-data.ts';
import { useAddress } from '../ui/address.ts';
import { Shell } from '../ui/shell.tsx';
import { OfficeLink, useWithPutIn } from './office-list.tsx';

/** `/siapkan/`: every office by province, as plain links. */
export function OfficesPage({ data }: { data: OfficesData }) {
  const { t } = useTranslation();
  const address = useAddress();
  const { all: offices } = useWithPutIn(data.offices);
  return (
    <Shell>
      <p className="kicker">
        <a href={address('')}>{t('choose.title')}</a>
      </p>
      <h1>{t('choose.all')}</h1>
      {byProvince(offices).map(([province, offices]) => (
        <section key={province}>
          <h2>{province || t('choose.elsewhere')}</h2>
          <ul className="plain-list offices">
            {offices.map((office) => (
              <li key={office.id}>
                <OfficeLink office={office} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
}

/** Provinces by name; offices without one, such as ministries, last. */
function byProvince(offices: readonly OfficeEntry[]): readonly [string, readonly OfficeEntry[]][] {
  const groups = new Map<string, OfficeEntry[]>();
  for (const office of offices) {
    const group = groups.get(office.province ?? '');
    if (group) group.push(office);
    else groups.set(office.province ?? '', [office]);
  }
  return [...groups].sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one.localeCompare(other, 'id')));
}
