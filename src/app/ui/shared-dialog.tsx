import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eraseAndTurnOff, type Stored, turnOff, turnOn, whatIsStored } from '../storage/switch-shared.ts';
import { wipeEverything } from '../storage/wipe.ts';
import { Question } from './question.tsx';

interface SharedDialogProps {
  /** Whether the mode is on now. */
  readonly on: boolean;
  readonly onClose: () => void;
}

/** Asks what becomes of what is kept; where nothing is, the press before was enough. */
export function SharedDialog({ on, onClose }: SharedDialogProps) {
  const { t } = useTranslation('shared');
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
    let gone = false;
    void whatIsStored().then((found) => {
      if (gone) return;
      const asks = found.drafts > 0 || found.company || found.desk || ((found.book || found.scans) && !on);
      if (!asks) return void turnNow.current(found);
      setStored(found);
      dialog.current?.showModal();
    });
    return () => {
      gone = true;
    };
  }, [on]);
  const erase = async () => {
    if (on) return eraseAndTurnOff();
    await wipeEverything();
    await turn(await whatIsStored());
  };
  return (
    <dialog ref={dialog} aria-labelledby="shared-question" onClose={onClose}>
      <h2 id="shared-question">{on ? t('offTitle') : t('onTitle')}</h2>
      {stored && !on && (
        <>
          <p>{t('stored')}</p>
          <ul>
            {stored.drafts > 0 && <li>{t('drafts', { number: String(stored.drafts) })}</li>}
            {(['company', 'desk', 'book', 'scans'] as const).map(
              (what) => stored[what] && <li key={what}>{t(what)}</li>,
            )}
          </ul>
          <p>{t('onMove')}</p>
          {stored.book && <p>{t('onBook')}</p>}
          {stored.scans && <p>{t('onScans')}</p>}
        </>
      )}
      {stored && on && (
        <>
          <p>{t('offKeep')}</p>
          {stored.desk && <p>{t('offDesk')}</p>}
        </>
      )}
      <div className="actions">
        <button type="button" className="primary" onClick={() => void turn(stored)}>
          {on ? t('keep') : t('move')}
        </button>
        <button type="button" className="danger" onClick={() => void erase()}>
          {on ? t('eraseFirst') : t('erase')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
      </div>
      <div role="alert">{full && <p className="said said-blocking">{t('noRoom')}</p>}</div>
    </dialog>
  );
}

interface WipeDialogProps {
  readonly onWiped: () => void;
  readonly onClose: () => void;
}

/** Asked before everything goes: what that is, and that what was downloaded stays. */
export function WipeDialog({ onWiped, onClose }: WipeDialogProps) {
  const { t } = useTranslation('shared');
  const wipe = async () => {
    onClose();
    await wipeEverything();
    onWiped();
  };
  return (
    <Question
      title={t('wipe.question')}
      why={t('wipe.explain')}
      yes={t('wipe.confirm')}
      onYes={() => void wipe()}
      onNo={onClose}
    />
  );
}
