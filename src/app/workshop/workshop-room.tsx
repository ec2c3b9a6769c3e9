import { useTranslation } from 'react-i18next';
import type { WorkshopData } from '../page-data.ts';

/** Everything of the workshop that needs the device. */
export function WorkshopRoom({ data }: { data: WorkshopData }) {
  const { t } = useTranslation('workshop');
  return <h1 data-built={data.builtOn}>{t('title')}</h1>;
}
