import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShared } from '../../ui/shared-button.tsx';
import { useDesk } from '../desk-context.ts';

/** Says so where the log is locked, full, forbidden or out of date; unlocks it. */
export function LogNotice() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const { state, problem, emptied } = book;
  const shared = useShared();
  return (
    <div className="no-print">
      <div role="status">
        {state === 'blocked' && (
          <p className="notice notice-warning">{t(shared ? 'intake.shared' : 'intake.blocked')}</p>
        )}
        {emptied && <p className="notice notice-error">{t('book.emptied')}</p>}
        {problem === 'full' && <p className="notice notice-error">{t('intake.full')}</p>}
        {problem === 'outdated' && <p className="notice notice-error">{t('book.outdated')}</p>}
        {problem === 'failed' && <p className="notice notice-error">{t('book.failed')}</p>}
      </div>
      {state === 'locked' && <Unlock />}
    </div>
  );
}

function Unlock() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const sure = useRef<HTMLDialogElement>(null);
  const unlock = async () => {
    const passphrase = field.current?.value ?? '';
    setBusy(true);
    const done = await book.run((log) => log.unlock(passphrase));
    setBusy(false);
    setWrong(!done.ok);
    if (!done.ok) field.current?.select();
  };
  return (
    <form
      className="notice notice-warning desk-unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p>
        <b>{t('book.locked')}</b>
      </p>
      <label className="label" htmlFor="book-passphrase">
        {t('book.passphrase')}
      </label>
      <input
        id="book-passphrase"
        ref={field}
        type="password"
        className="short"
        autoComplete="current-password"
        aria-invalid={wrong || undefined}
        aria-describedby="book-wrong"
      />
      <div id="book-wrong" role="alert">
        {wrong && <p className="said said-blocking">{t('book.wrong')}</p>}
      </div>
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {t('book.unlock')}
        </button>
      </div>
      <details>
        <summary>{t('book.forgot')}</summary>
        <p>{t('book.forgotten')}</p>
        <button type="button" className="danger" onClick={() => sure.current?.showModal()}>
          {t('book.startOver')}
        </button>
      </details>
      <dialog ref={sure} aria-labelledby="start-over">
        <h2 id="start-over">{t('book.startOver')}</h2>
        <p>{t('book.startOverSure')}</p>
        <div className="actions">
          <button
            type="button"
            className="danger"
            onClick={() => {
              sure.current?.close();
              void book.run((log) => log.wipeEverything());
            }}
          >
            {t('book.startOverYes')}
          </button>
          <button type="button" onClick={() => sure.current?.close()}>
            {t('close')}
          </button>
        </div>
      </dialog>
    </form>
  );
}
