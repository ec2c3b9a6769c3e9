import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

const keys = [
  ['↑ ↓', 'move'],
  ['← →', 'across'],
  ['Spasi', 'space'],
  ['⇧ Spasi', 'rest'],
  ['S', 's'],
  ['A', 'a'],
  ['0–9', 'digit'],
  ['P', 'p'],
  ['T', 't'],
  ['C', 'c'],
  ['X', 'x'],
  ['Del', 'delete'],
  ['Enter', 'enter'],
  ['Ctrl Enter', 'now'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const;

/** Every key of the check. */
export function KeysHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('desk');
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('check.keys')}</h2>
      <dl>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`check.keysOf.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
