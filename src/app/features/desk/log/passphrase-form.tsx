import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leastPassphrase } from '../../../../desk/log.ts';
import { useDesk } from '../desk-context.ts';

/** Locks the log behind a passphrase; what happens when it is forgotten is said before. */
export function PassphraseForm() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const { run, state } = book;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [said, setSaid] = useState<'lockShort' | 'lockDiffers' | 'lockDone' | 'lockOffDone'>();
  const [busy, setBusy] = useState(false);
  const [locked, setLocked] = useState<boolean>();
  const firstField = useRef<HTMLInputElement>(null);
  const secondField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === 'open') void run((log) => log.hasPassphrase()).then((found) => found.ok && setLocked(found.value));
  }, [run, state]);
  if (state !== 'open') return null;
  const refuse = (why: 'lockShort' | 'lockDiffers') => {
    setSaid(why);
    (why === 'lockShort' ? firstField : secondField).current?.focus();
  };
  const lock = async () => {
    if ([...first].length < leastPassphrase) return refuse('lockShort');
    if (first !== second) return refuse('lockDiffers');
    setBusy(true);
    const done = await run((log) => log.setPassphrase(first));
    setBusy(false);
    if (!done.ok) return;
    setFirst('');
    setSecond('');
    setLocked(true);
    setSaid('lockDone');
  };
  const unlock = async () => {
    if (!(await run((log) => log.setPassphrase(null))).ok) return;
    setLocked(false);
    setUnderstood(false);
    setSaid('lockOffDone');
  };
  const wrong = said === 'lockShort' || said === 'lockDiffers';
  const fields = [
    { key: 'lockNew', ref: firstField, value: first, set: setFirst, refused: 'lockShort' },
    { key: 'lockRepeat', ref: secondField, value: second, set: setSecond, refused: 'lockDiffers' },
  ] as const;
  return (
    <section aria-labelledby="lock-title">
      <h2 id="lock-title">{t('settings.lock')}</h2>
      <p>{t('settings.lockWhy')}</p>
      {locked ? (
        <>
          <p>{t('settings.lockIsOn')}</p>
          <button type="button" onClick={() => void unlock()}>
            {t('settings.lockOff')}
          </button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void lock();
          }}
        >
          {fields.map(({ key, ref, value, set, refused }) => (
            <div className="field" key={key}>
              <label className="label" htmlFor={key}>
                {t(`settings.${key}`)}
              </label>
              <input
                id={key}
                ref={ref}
                type="password"
                className="short"
                autoComplete="new-password"
                value={value}
                aria-invalid={said === refused || undefined}
                aria-describedby="lock-wrong"
                onChange={(event) => set(event.currentTarget.value)}
              />
            </div>
          ))}
          <label className="choice">
            <input
              type="checkbox"
              checked={understood}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
            <span>{t('settings.lockUnderstood')}</span>
          </label>
          <div className="actions">
            <button type="submit" disabled={!understood || busy}>
              {t('settings.lockOn')}
            </button>
          </div>
        </form>
      )}
      <div id="lock-wrong" role="alert">
        {wrong && <p className="said said-blocking">{t(`settings.${said}`)}</p>}
      </div>
      <p role="status">{said && !wrong && t(`settings.${said}`)}</p>
    </section>
  );
}
