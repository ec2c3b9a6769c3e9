import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** After so long without a press the page is covered, and after so long it is over, ms. */
const [idle, over] = [15 * 60_000, 17 * 60_000];

const presses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** Covers the page after 15 minutes without a press and asks; without an answer in two more, it is over. */
export function IdleQuestion({ onOver }: { onOver: () => void }) {
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
