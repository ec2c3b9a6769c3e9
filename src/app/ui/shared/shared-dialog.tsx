import { useEffect, useRef, useState } from 'preact/compat';
import { shared as english } from '../../../i18n/en/shared.ts';
import { shared as indonesian } from '../../../i18n/id/shared.ts';
import { eraseAndTurnOff, type Stored, turnOff, turnOn, whatIsStored } from '../../storage/switch-shared.ts';
import { wipeEverything } from '../../storage/wipe.ts';
import { useOwnWords } from '../own-words.ts';

interface SharedDialogProps {
  /** Whether the mode is on now. */
  readonly on: boolean;
  readonly onClose: () => void;
}

/** Asks what becomes of what is kept; where nothing is, the press before was enough. */
export function SharedDialog({ on, onClose }: SharedDialogProps) {
  const say = useOwnWords(indonesian, english);
  const dialog = useRef<HTMLDialogElement>(null);
  const [stored, setStored] = useState<Stored>();
  const [full, setFull] = useState(false);
  const turn = async (found: Stored | undefined) => {
    try {
      if (on) turnOff();
      else if (found) await turnOn(found);
    } catch {
      setFull(true);
    }
  };
  const turnNow = useRef(turn);
  turnNow.current = turn;
  useEffect(() => {
    void whatIsStored().then((found) => {
      const asks = found.drafts > 0 || found.company || found.desk || (found.book && !on);
      if (!asks) return void turnNow.current(found);
      setStored(found);
      dialog.current?.showModal();
    });
  }, [on]);
  const erase = async () => {
    if (on) return eraseAndTurnOff();
    await wipeEverything();
    await turn(await whatIsStored());
  };
  return (
    <dialog ref={dialog} aria-labelledby="shared-question" onClose={onClose}>
      <h2 id="shared-question">{on ? say.offTitle : say.onTitle}</h2>
      {stored && !on && (
        <>
          <p>{say.stored}</p>
          <ul>
            {stored.drafts > 0 && <li>{say.drafts.replace('{{number}}', String(stored.drafts))}</li>}
            {(['company', 'desk', 'book'] as const).map((what) => stored[what] && <li key={what}>{say[what]}</li>)}
          </ul>
          <p>{say.onMove}</p>
          {stored.book && <p>{say.onBook}</p>}
        </>
      )}
      {stored && on && (
        <>
          <p>{say.offKeep}</p>
          {stored.desk && <p>{say.offDesk}</p>}
        </>
      )}
      <div className="actions">
        <button type="button" className="primary" onClick={() => void turn(stored)}>
          {on ? say.keep : say.move}
        </button>
        <button type="button" className="danger" onClick={() => void erase()}>
          {on ? say.eraseFirst : say.erase}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say.cancel}
        </button>
      </div>
      <div role="alert">{full && <p className="said said-blocking">{say.noRoom}</p>}</div>
    </dialog>
  );
}
