import { useTranslation } from 'react-i18next';
import './shared.css';
import { useEffect, useRef } from 'react';
import { holdFor, holds } from '../storage/shared.ts';
import { finish, followTabs } from '../storage/switch-shared.ts';
import { useHash } from './hash.ts';
import { useAddress } from './page-context.ts';

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

/** After so long without a press the page is covered, and after so long it is over, ms. */
const [idle, over] = [15 * 60_000, 17 * 60_000];

const presses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** Covers the page after 15 minutes without a press and asks; without an answer in two more, it is over. */
function IdleQuestion({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation('shared');
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef(Date.now());
  const end = useRef(onOver);
  end.current = onOver;
  const stay = () => {
    last.current = Date.now();
  };
  useEffect(() => {
    const press = () => {
      if (!dialog.current?.open) last.current = Date.now();
    };
    const look = () => {
      const since = Date.now() - last.current;
      if (since >= over) end.current();
      else if (since >= idle && !dialog.current?.open) dialog.current?.showModal();
    };
    const timer = setInterval(look, 5000);
    // A computer that slept has run no timers.
    document.addEventListener('visibilitychange', look);
    for (const name of presses) document.addEventListener(name, press, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const name of presses) document.removeEventListener(name, press, { capture: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className="idle" aria-labelledby="idle-question" onClose={stay}>
      <h2 id="idle-question">{t('idle')}</h2>
      <p>{t('idleSays')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {t('idleStay')}
        </button>
        <button type="button" className="danger" onClick={onOver}>
          {t('done')}
        </button>
      </div>
    </dialog>
  );
}
