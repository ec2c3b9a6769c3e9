import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier.ts';
import { canLock, leastPassword, lockedReview, lockedTextOf } from '../../handoff/lock.ts';
import { type Review, type ReviewNotes, reviewFragment, reviewText } from '../../handoff/review.ts';
import { dossierFileName } from '../storage/dossier-file.ts';
import { download } from '../ui/download.ts';
import { useAddress } from '../ui/page-context.ts';
import { PasswordField } from '../ui/password-field.tsx';

const lockForm = z.object({ password: z.string().refine((text) => [...text].length >= leastPassword, 'short') });

interface LockFileProps {
  readonly dossier: Dossier;
  /** Instead of the dossier itself: a review of it, and the name of its file. */
  readonly review?: { readonly text: () => string; readonly name: string };
  readonly onSaved?: () => void;
}

/** Saves the dossier behind a password. What a forgotten one means is said before. */
export function LockFile({ dossier, review, onSaved }: LockFileProps) {
  const { t } = useTranslation('locked');
  const [saved, setSaved] = useState('');
  const { register, handleSubmit, formState, setError, setFocus } = useForm({
    resolver: zodResolver(lockForm),
    defaultValues: { password: '' },
    reValidateMode: 'onSubmit',
  });
  useLayoutEffect(() => {
    if (canLock()) setFocus('password');
  }, [setFocus]);
  if (!canLock()) return <p className="notice notice-warning">{t('cannot')}</p>;
  const save = handleSubmit(async ({ password }) => {
    setSaved('');
    try {
      const text = await (review ? lockedReview(review.text(), password) : lockedTextOf(dossier, password));
      const name = (review?.name ?? dossierFileName(dossier)).replace(/\.json$/, '_terkunci.json');
      download(new Blob([text], { type: 'application/json' }), name);
      setSaved(name);
      onSaved?.();
    } catch {
      setError('password', { message: 'failed' });
    }
  });
  const { errors, isSubmitting } = formState;
  const problem = errors.password?.message as 'short' | 'failed' | undefined;
  return (
    <form
      className="notice"
      aria-labelledby="lock-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void save();
      }}
    >
      <p id="lock-title">
        <b>{t('title')}</b>
      </p>
      <PasswordField
        id="lock"
        label={t('password')}
        hints={[t('least'), t('forgotten')]}
        problem={problem && t(problem)}
        kind="new-password"
        field={register('password')}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {t('save')}
        </button>
      </div>
      <p role="status">{isSubmitting ? t('saving') : saved && t('saved', { name: saved })}</p>
    </form>
  );
}

interface HandOverProps {
  readonly dossier: Dossier;
  /** A review of it, or notes on one, as they are when they are asked for. */
  readonly make: () => Review | ReviewNotes;
  /** The file's name. */
  readonly name: string;
  /** What stands before the link in a message. */
  readonly message: string;
  /** Locks what is saved, and there is no link: what came locked goes back locked. Without it, one may be chosen. */
  readonly password?: string | undefined;
  /** Something was handed over. */
  readonly onHanded?: () => void;
}

type Handed = { readonly is: 'copied' | 'notCopied' | 'failed' } | { readonly is: 'saved'; readonly name: string };

/**
 * The ways out for a review: a link to be shared or copied, where it is short enough, and a file. The browser hands a
 * link to an app of the device; no address with data in it is asked for, as `wa.me/?text=…` would be.
 */
export function HandOver({ dossier, make, name, message, password, onHanded }: HandOverProps) {
  const { t } = useTranslation('review');
  const page = useAddress()('tinjau/');
  const [handed, setHanded] = useState<Handed>();
  const [locking, lock] = useState(false);
  const fragment = useMemo(() => (password === undefined ? reviewFragment(make()) : null), [make, password]);
  const address = new URL(page, document.baseURI).href;
  const link = `${address}#${fragment}`;
  const done = (now: Handed) => {
    setHanded(now);
    onHanded?.();
  };
  const copy = () =>
    navigator.clipboard.writeText(`${message}\n${link}`).then(
      () => done({ is: 'copied' }),
      () => setHanded({ is: 'notCopied' }),
    );
  const share = async () => {
    try {
      await navigator.share({ text: `${message}\n${link}` });
      onHanded?.();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setHanded({ is: 'failed' });
    }
  };
  const save = async () => {
    try {
      const text = reviewText(make());
      const content = password === undefined ? text : await lockedReview(text, password);
      download(new Blob([content], { type: 'application/json' }), name);
      done({ is: 'saved', name });
    } catch {
      setHanded({ is: 'failed' });
    }
  };
  return (
    <>
      {password === undefined && fragment === null && <p>{t('hand.tooLong')}</p>}
      <div className="actions">
        {fragment !== null && 'share' in navigator && (
          <button type="button" className="primary" onClick={share}>
            {t('hand.share')}
          </button>
        )}
        {fragment !== null && (
          <button type="button" onClick={copy}>
            {t('hand.copy')}
          </button>
        )}
        <button type="button" onClick={save}>
          {t(password === undefined ? 'hand.save' : 'hand.saveLocked')}
        </button>
        {password === undefined && (
          <button type="button" aria-expanded={locking} onClick={() => lock((open) => !open)}>
            {t('hand.lock')}
          </button>
        )}
      </div>
      <p role="status">{handed && handed.is !== 'failed' && t(`hand.${handed.is}`, { name: '', ...handed })}</p>
      <div role="alert">{handed?.is === 'failed' && <p className="said said-blocking">{t('hand.failed')}</p>}</div>
      {locking && (
        <LockFile dossier={dossier} review={{ text: () => reviewText(make()), name }} onSaved={() => onHanded?.()} />
      )}
      <p className="hint">{t('hand.openAt', { address })}</p>
    </>
  );
}
