import { useTranslation } from 'react-i18next';
import type { OtherListData } from '../page-data.ts';
import { Shell } from '../ui/shell.tsx';

/** A list that was not there when the site was built. Before scripts run, it says what it needs. */
export function OtherListPage({ data }: { data: OtherListData }) {
  const { t } = useTranslation('lists');
  return (
    <Shell>
      <h1 data-built={data.builtOn}>{t('title')}</h1>
      <p className="lead">{t('description')}</p>
    </Shell>
  );
}
