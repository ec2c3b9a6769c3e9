import { useTranslation } from 'react-i18next';
import type { WorkshopData } from '../page-data.ts';
import { useLive } from '../ui/browser-state.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Shell } from '../ui/shell.tsx';

const WorkshopRoom = lazyPart(async () => (await import('./workshop-room.tsx')).WorkshopRoom, 'entry');

/** The office's workshop. Before scripts run, it says what it is and what it needs. */
export function WorkshopPage({ data }: { data: WorkshopData }) {
  const { t } = useTranslation('workshop');
  const live = useLive();
  return (
    <Shell>
      {live ? (
        <WorkshopRoom data={data} />
      ) : (
        <>
          <h1>{t('title')}</h1>
          <p className="lead">{t('description')}</p>
          <noscript>
            <p className="notice notice-warning">{t('needsScript')}</p>
          </noscript>
        </>
      )}
    </Shell>
  );
}
