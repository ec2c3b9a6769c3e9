import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { PasswordField } from '../../ui/locked-file.tsx';
import { AskedButton } from '../../ui/question.tsx';
import { useDesk } from '../desk-context.ts';

const resolver = zodResolver(z.object({ passphrase: z.string() }));

/** Asks for the passphrase of a locked log; whoever has lost it may begin a new one. */
export function UnlockBook() {
  const { t } = useTranslation(['deskRooms', 'desk']);
  const { book } = useDesk();
  const { register, handleSubmit, formState, setError, setFocus } = useForm({
    resolver,
    defaultValues: { passphrase: '' },
    reValidateMode: 'onSubmit',
  });
  const { errors, isSubmitting } = formState;
  const unlock = handleSubmit(async ({ passphrase }) => {
    const done = await book.run((log) => log.unlock(passphrase));
    if (done.ok) return;
    setError('passphrase', { type: 'wrong' });
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
        problem={errors.passphrase && t('book.wrong')}
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
        <AskedButton
          label={t('book.startOver')}
          why={t('book.startOverSure')}
          yes={t('book.startOverYes')}
          no={t('desk:close')}
          className="danger"
          onYes={() => void book.run((log) => log.wipeEverything())}
        />
      </details>
    </form>
  );
}
