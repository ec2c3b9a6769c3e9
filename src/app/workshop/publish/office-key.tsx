import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { canLock, leastPassword, WrongPasswordError } from '../../../handoff/locked-file.ts';
import {
  isLockedKey,
  lockedKeyText,
  makeKey,
  type OfficeKey,
  openKey,
  publicKeyText,
} from '../../../handoff/signature.ts';
import { download } from '../../ui/browser.ts';
import { PasswordField } from '../../ui/locked-file.tsx';

interface OfficeKeyProps {
  /** Name that a new key bears unless another is typed. */
  readonly office: string;
  readonly opened: OfficeKey | undefined;
  readonly onOpen: (key: OfficeKey | undefined) => void;
}

/** The key that signs what is handed out: opened from its file, or made anew. It stays in this page's memory. */
export function OfficeKeyForms({ office, opened, onOpen }: OfficeKeyProps) {
  const { t } = useTranslation('publish');
  const [made, setMade] = useState<Made>();
  const status = useRef<HTMLParagraphElement>(null);
  // The form that had the focus is gone.
  const open = (key: OfficeKey | undefined, files?: Made) => {
    setMade(files);
    onOpen(key);
    setTimeout(() => status.current?.focus());
  };
  return (
    <>
      <h3>{t('key.title')}</h3>
      <ul>
        {t('key.explain', { returnObjects: true }).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {!canLock() && <p className="notice notice-warning">{t('key.cannot')}</p>}
      {canLock() && !opened && (
        <>
          <details>
            <summary>{t('key.open')}</summary>
            <OpenKey onOpen={open} />
          </details>
          <details>
            <summary>{t('key.make')}</summary>
            <MakeKey office={office} onOpen={open} />
          </details>
        </>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {made && `${t('key.made', { ...made })} `}
        {opened && t('key.opened', { name: opened.name })}
      </p>
      {opened && (
        <div className="actions">
          <button type="button" onClick={() => open(undefined)}>
            {t('key.close')}
          </button>
        </div>
      )}
    </>
  );
}

/** Names of the two files of a new key. */
interface Made {
  readonly key: string;
  readonly public: string;
}

interface KeyFormProps {
  readonly onOpen: (key: OfficeKey, files?: Made) => void;
}

function OpenKey({ onOpen }: KeyFormProps) {
  const { t } = useTranslation('publish');
  const [text, setText] = useState<string>();
  const [fileProblem, setFileProblem] = useState<'filePick' | 'fileBad'>();
  const { register, handleSubmit, formState, setError } = useForm({ defaultValues: { password: '' } });
  const take = async (file: File | undefined) => {
    const found = file && file.size < mostKeyBytes ? await file.text() : '';
    const good = isLockedKey(found);
    setText(good ? found : undefined);
    setFileProblem(good || !file ? undefined : 'fileBad');
  };
  const open = handleSubmit(async ({ password }) => {
    if (text === undefined) return setFileProblem((now) => now ?? 'filePick');
    try {
      onOpen(await openKey(text, password));
    } catch (error) {
      if (error instanceof WrongPasswordError) setError('password', { message: 'wrong' });
      else setFileProblem('fileBad');
    }
  });
  const { errors, isSubmitting } = formState;
  return (
    <form
      aria-label={t('key.open')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void open();
      }}
    >
      <div className="field">
        <label className="label" htmlFor="key-file">
          {t('key.file')}
        </label>
        <input
          id="key-file"
          type="file"
          accept="application/json,.json"
          aria-describedby="key-file-problem"
          aria-invalid={fileProblem !== undefined || undefined}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <div id="key-file-problem" role="alert">
          {fileProblem && <p className="said said-blocking">{t(`key.${fileProblem}`)}</p>}
        </div>
      </div>
      <PasswordField
        id="key-password"
        label={t('key.password')}
        problem={errors.password && t('key.wrong')}
        kind="current-password"
        field={register('password')}
      />
      <div className="actions">
        <button type="submit">{t('key.use')}</button>
      </div>
      <p role="status">{isSubmitting && t('key.working')}</p>
    </form>
  );
}

const mostKeyBytes = 20_000;

function MakeKey({ office, onOpen }: KeyFormProps & Pick<OfficeKeyProps, 'office'>) {
  const { t } = useTranslation('publish');
  const { register, handleSubmit, formState, setError } = useForm({ defaultValues: { owner: office, password: '' } });
  const make = handleSubmit(async ({ owner, password }) => {
    try {
      const key = await makeKey(owner.trim());
      const name =
        owner
          .trim()
          .toLowerCase()
          .match(/[a-z0-9]+/g)
          ?.join('-') ?? 'kantor';
      const locked = await lockedKeyText(key, password);
      const files = { key: `kunci-${name}.json`, public: `kunci-publik-${name}.json` };
      download(new Blob([locked], { type: 'application/json' }), files.key);
      download(new Blob([publicKeyText(key)], { type: 'application/json' }), files.public);
      onOpen(await openKey(locked, password), files);
    } catch {
      setError('root', { message: 'failed' });
    }
  });
  const { errors, isSubmitting } = formState;
  return (
    <form
      noValidate
      aria-label={t('key.make')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void make();
      }}
    >
      <div className="field">
        <label className="label" htmlFor="key-owner">
          {t('key.owner')}
        </label>
        <input
          id="key-owner"
          {...register('owner', { validate: (owner) => owner.trim().length > 1 })}
          maxLength={120}
          autoComplete="off"
          aria-describedby="key-owner-problem"
          aria-invalid={errors.owner !== undefined || undefined}
        />
        <div id="key-owner-problem" role="alert">
          {errors.owner && <p className="said said-blocking">{t('key.ownerMissing')}</p>}
        </div>
      </div>
      <PasswordField
        id="key-new-password"
        label={t('key.newPassword')}
        hints={[t('key.least')]}
        problem={errors.password && t('key.short')}
        kind="new-password"
        field={register('password', { validate: (text) => [...text].length >= leastPassword })}
      />
      <div className="actions">
        <button type="submit">{t('key.create')}</button>
      </div>
      <p role="status">{isSubmitting && t('key.working')}</p>
      <div role="alert">{errors.root && <p className="said said-blocking">{t('key.failed')}</p>}</div>
    </form>
  );
}
