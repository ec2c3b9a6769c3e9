import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { warmUp } from '../ui/make-letter.ts';
import { KeyCap } from './check/row.tsx';
import { goTo, useCheck, useDesk } from './desk-context.ts';
import { PaperSheet } from './paper-sheet.tsx';

/** The file is through: it is numbered and written into the log first, and only then is there anything to print. */
export function ResultView() {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { clear, book } = useDesk();
  const { record, result, file } = useCheck();
  const [number, setNumber] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [own, setOwn] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = book;

  const keep = async () => {
    setFailed(false);
    const filed = await file();
    setNumber(filed?.entry.number);
    setFailed(filed === null);
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  // Once, again when a locked log has been opened, and again at what the paper adds: the officer, what was handed back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record is what is kept
  useEffect(() => {
    if (state !== 'opening') void keepNow.current();
  }, [state, record]);
  useLayoutEffect(() => {
    heading.current?.focus();
    warmUp();
  }, []);

  const next = () => {
    // What could not be written into the log stays on the device as far as that goes.
    clear(number !== undefined);
    goTo('intake');
  };
  const nextNow = useRef(next);
  nextNow.current = next;
  useEffect(() => {
    if (!number) return;
    const hear = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key.toLowerCase() !== 'n' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLElement && target.closest('input:not([type="radio"], [type="checkbox"]), textarea'))
        return;
      event.preventDefault();
      nextNow.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [number]);

  const complete = result.kind === 'complete';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={complete ? 'desk-good' : 'desk-bad'}>
        <span aria-hidden="true">{complete ? '✓' : '✕'}</span> {t(complete ? 'result.complete' : 'result.returned')}
        {number && <span className="desk-number">{t('deskRooms:result.number', { number })}</span>}
      </h1>
      <div role="status">
        {!number && !failed && <p>{t('deskRooms:result.filing')}</p>}
        {number && <span className="hidden-words">{t('deskRooms:result.number', { number })}</span>}
      </div>
      {failed && (
        <div className="notice notice-error" role="alert">
          <p>{t('deskRooms:result.notKept')}</p>
          <div className="actions">
            <button type="button" onClick={() => void keep()}>
              {t('deskRooms:result.again')}
            </button>
          </div>
          <label className="label" htmlFor="own-number">
            {t('deskRooms:result.ownNumber')}
          </label>
          <p className="hint">{t('deskRooms:result.ownNumberWhy')}</p>
          <input
            id="own-number"
            className="short"
            value={own}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
        </div>
      )}
      {(number || (failed && own.trim())) && <PaperSheet number={number ?? own.trim()} />}
      <div className="onward no-print">
        <button
          type="button"
          className="primary"
          disabled={!number && !failed}
          aria-keyshortcuts={number && 'N'}
          onClick={next}
        >
          {t('deskRooms:result.next')} {number && <KeyCap name="N" />}
        </button>
        <button type="button" className="quiet" onClick={() => goTo('check')}>
          {t('deskRooms:result.back')}
        </button>
      </div>
    </>
  );
}
