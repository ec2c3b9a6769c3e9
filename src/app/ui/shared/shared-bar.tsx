import { useTranslation } from 'react-i18next';
import './shared.css';
import { useEffect } from 'react';
import { holdFor, holds } from '../../storage/shared.ts';
import { finish, followTabs } from '../../storage/switch-shared.ts';
import { useAddress } from '../page-context.ts';
import { useHash } from '../use-hash.ts';
import { IdleQuestion } from './idle-question.tsx';

/** Stands on top of every page while the computer is a shared one, and wipes when it is time. */
export function SharedBar() {
  const { t } = useTranslation('shared');
  const root = useAddress()('');
  const finished = useHash() === 'selesai';
  useEffect(() => followTabs(root), [root]);
  useEffect(() => {
    // Also where the browser runs the timers of hidden tabs once a minute only.
    const timer = setInterval(holdFor, 30_000, holds.open);
    const leave = () => holdFor(holds.left);
    // A page that was put aside still has on screen what was wiped since.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
    };
  }, []);
  return (
    <section className="shared-bar no-print" aria-label={t('title')}>
      <div className="column">
        <p>
          <b>{t('title')}</b> {t('says')}
        </p>
        <div role="status">{finished && <p className="notice notice-good">{t('finished')}</p>}</div>
        <div className="actions">
          <button type="button" className="primary" onClick={() => finish(root)}>
            {t('done')}
          </button>
        </div>
        <details>
          <summary>{t('more')}</summary>
          <ul>
            {Object.values(t('explain', { returnObjects: true })).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
        <IdleQuestion onOver={() => finish(root)} />
      </div>
    </section>
  );
}
