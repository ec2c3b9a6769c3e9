import { useTranslation } from 'react-i18next';
import './desk.css';
import { useEffect, useState } from 'react';
import type { DeskData } from '../page-data.ts';
import { useLive } from '../ui/browser.ts';
import { Shell } from '../ui/shell.tsx';
import { DeskRoom } from './desk-room.tsx';
import { nameCheckOfThisTab } from './use-file-on-desk.ts';

/** The front desk. Before scripts run, it says what it is and what it needs. */
export function DeskPage({ data }: { data: DeskData }) {
  const { t } = useTranslation('desk');
  const live = useLive();
  const [wipes, setWipes] = useState(0);
  useEffect(() => {
    const wiped = () => {
      nameCheckOfThisTab(undefined);
      setWipes((count) => count + 1);
    };
    window.addEventListener('siapberkas:wiped', wiped);
    return () => window.removeEventListener('siapberkas:wiped', wiped);
  }, []);
  return (
    <Shell>
      <div className="desk">
        {live ? (
          <DeskRoom key={wipes} data={data} />
        ) : (
          <>
            <h1>{t('title')}</h1>
            <p className="lead">{t('description')}</p>
            <noscript>
              <p className="notice notice-warning">{t('needsScript')}</p>
            </noscript>
          </>
        )}
      </div>
    </Shell>
  );
}
