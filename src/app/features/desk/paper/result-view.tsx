import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { warmUp } from '../../../ui/letters/make-letter.ts';
import { useCheck, useDesk } from '../desk-context.ts';
import { goTo } from '../use-place.ts';
import { PaperSheet } from './paper-sheet.tsx';

/** The file is through: it is numbered and written into the log first, and only then is there anything to print. */
export function ResultView() {
  const { t } = useTranslation('desk');
  const { clear, book } = useDesk();
  const { result, file } = useCheck();
  const [number, setNumber] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [own, setOwn] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const tried = useRef<string>(undefined);
  const { state } = book;

  const keep = async () => {
    setFailed(false);
    const filed = await file();
    setNumber(filed?.entry.number);
    setFailed(filed === null);
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    // Once, and again when a locked log has been opened.
    if (state === 'opening' || tried.current === state) return;
    tried.current = state;
    void keepNow.current();
  }, [state]);
  useLayoutEffect(() => {
    heading.current?.focus();
    warmUp();
  }, []);

  const complete = result.kind === 'complete';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={complete ? 'desk-good' : 'desk-bad'}>
        <span aria-hidden="true">{complete ? '✓' : '✕'}</span> {t(complete ? 'result.complete' : 'result.returned')}
        {number && <span className="desk-number">{t('result.number', { number })}</span>}
      </h1>
      <div role="status">
        {!number && !failed && <p>{t('result.filing')}</p>}
        {number && <span className="hidden-words">{t('result.number', { number })}</span>}
      </div>
      {failed && (
        <div className="notice notice-error" role="alert">
          <p>{t('result.notKept')}</p>
          <div className="actions">
            <button type="button" onClick={() => void keep()}>
              {t('result.again')}
            </button>
          </div>
          <label className="label" htmlFor="own-number">
            {t('result.ownNumber')}
          </label>
          <p className="hint">{t('result.ownNumberWhy')}</p>
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
          onClick={() => {
            // What could not be written into the log stays on the device as far as that goes.
            clear(number !== undefined);
            goTo('intake');
          }}
        >
          {t('result.next')}
        </button>
        <button type="button" className="quiet" onClick={() => goTo('check')}>
          {t('result.back')}
        </button>
      </div>
    </>
  );
}
