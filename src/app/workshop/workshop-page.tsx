import './workshop.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopData } from '../page-data.ts';
import { useLive } from '../ui/browser.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Shell } from '../ui/shell.tsx';

const WorkshopRoom = lazyPart(
  async () => (await import('./workshop-room.tsx')).WorkshopRoom,
  'prepare',
  'begin',
  'mending',
  'paste',
);

/** The office's workshop. Before scripts run, it says what it is and what it needs. */
export function WorkshopPage({ data }: { data: WorkshopData }) {
  const { t } = useTranslation('workshop');
  const live = useLive();
  const [wipes, setWipes] = useState(0);
  useEffect(() => {
    const wiped = () => setWipes((count) => count + 1);
    window.addEventListener('siapberkas:wiped', wiped);
    return () => window.removeEventListener('siapberkas:wiped', wiped);
  }, []);
  const opening = (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('description')}</p>
    </>
  );
  return (
    <Shell>
      <div className="workshop">
        {live ? (
          <WorkshopRoom key={wipes} data={data} meanwhile={opening} />
        ) : (
          <>
            {opening}
            <noscript>
              <p className="notice notice-warning">{t('needsScript')}</p>
            </noscript>
          </>
        )}
      </div>
    </Shell>
  );
}
