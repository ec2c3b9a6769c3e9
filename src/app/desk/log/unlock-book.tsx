import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { PasswordField } from '../../ui/password-field.tsx';
import { useDesk } from '../desk-context.ts';

const resolver = zodResolver(z.object({ passphrase: z.string() }));

/** Asks for the passphrase of a locked log; whoever has lost it may begin a new one. */
export function UnlockBook() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const { register, handleSubmit, formState, setError, setFocus } = useForm({
    resolver,
    defaultValues: { passphrase: '' },
    reValidateMode: 'onSubmit',
  });
  const { errors, isSubmitting } = formState;
  const sure = useRef<HTMLDialogElement>(null);
  const unlock = handleSubmit(async ({ passphrase }) => {
    const done = await book.run((log) => log.unlock(passphrase));
    if (done.ok) return;
    setError('passphrase', { message: t('book.wrong') });
    setFocus('passphrase', { shouldSelect: true });
  });
  return (
    <form
      className="notice notice-warning desk-unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void unlock();
      }}
    >
      <p>
        <b>{t('book.locked')}</b>
      </p>
      <PasswordField
        id="book-passphrase"
        label={t('book.passphrase')}
        problem={errors.passphrase?.message}
        kind="current-password"
        field={register('passphrase')}
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={isSubmitting}>
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
