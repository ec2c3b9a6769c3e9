import { useTranslation } from 'react-i18next';
import './shared.css';
import { useEffect, useRef, useState } from 'react';
import { holdFor, holds, wipeEverything } from '../storage/device.ts';
import {
  eraseAndTurnOff,
  finish,
  followTabs,
  type Stored,
  turnOff,
  turnOn,
  whatIsStored,
} from '../storage/switch-shared.ts';
import { useAddress, useHash } from './address.ts';
import { Question } from './question.tsx';

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
