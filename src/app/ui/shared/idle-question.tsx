import { useEffect, useRef } from 'react';
import { shared as english } from '../../../i18n/en/shared.ts';
import { shared as indonesian } from '../../../i18n/id/shared.ts';
import { holdFor, holds } from '../../storage/shared.ts';
import { useOwnWords } from '../own-words.ts';

const presses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** Covers the page after 15 minutes without a press and asks; without an answer in two more, it is over. */
export function IdleQuestion({ onOver }: { onOver: () => void }) {
  const say = useOwnWords(indonesian, english);
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef(Date.now());
  const over = useRef(onOver);
  over.current = onOver;
  const stay = () => {
    last.current = Date.now();
    holdFor(holds.asked);
  };
  useEffect(() => {
    const press = () => {
      // Once a second is enough, and writing at each key would be much.
      if (dialog.current?.open || Date.now() - last.current < 1000) return;
      last.current = Date.now();
      holdFor(holds.asked);
    };
    const look = () => {
      const idle = Date.now() - last.current;
      if (idle >= holds.asked) over.current();
      else if (idle >= holds.idle && !dialog.current?.open) dialog.current?.showModal();
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
      <h2 id="idle-question">{say.idle}</h2>
      <p>{say.idleSays}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {say.idleStay}
        </button>
        <button type="button" className="danger" onClick={onOver}>
          {say.done}
        </button>
      </div>
    </dialog>
  );
}
