import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  type Book,
  BookError,
  type BookFinding,
  type BookProblem,
  bookFindings,
  bookText,
  type Conflict,
  desksAtWork,
  mostBookBytes,
  readBook,
  readLockedBook,
} from '../../../desk/book.ts';
import type { DeskSettings } from '../../../desk/record.ts';
import {
  canLock,
  isLocked,
  type LockedFile,
  leastPassword,
  lockText,
  unlockedText,
} from '../../../handoff/locked-file.ts';
import { download } from '../../ui/browser.ts';
import { PasswordField, UnlockForm } from '../../ui/locked-file.tsx';
import { useDesk } from '../desk-context.ts';
import { Conflicts } from './book-conflicts.tsx';

/** The whole book into a file, and a book out of a file into this one. Where the log is not open there is nothing to save. */
export function BookFile({ onTaken }: { onTaken: () => Promise<void> }) {
  const { t } = useTranslation(['deskRooms', 'locked']);
  const { book } = useDesk();
  if (book.state !== 'open') return null;
  return (
    <section className="no-print" aria-labelledby="book-file-title">
      <h2 id="book-file-title">{t('book.title')}</h2>
      <p>{t('book.why')}</p>
      <SaveBook />
      <OpenBook onTaken={onTaken} />
    </section>
  );
}

const saveForm = z
  .object({ lock: z.boolean(), password: z.string() })
  .refine(({ lock, password }) => !lock || [...password].length >= leastPassword, {
    path: ['password'],
    error: 'short',
  });

function SaveBook() {
  const { t } = useTranslation(['deskRooms', 'locked']);
  const { book, settings, today } = useDesk();
  const [saved, setSaved] = useState<string>();
  const [failed, setFailed] = useState(false);
  const { register, handleSubmit, formState, control } = useForm({
    resolver: zodResolver(saveForm),
    defaultValues: { lock: false, password: '' },
    reValidateMode: 'onSubmit',
  });
  const lock = useWatch({ control, name: 'lock' });
  const save = handleSubmit(async ({ lock, password }) => {
    setSaved(undefined);
    setFailed(false);
    const whole = await book.run((log) => log.whole(settings));
    try {
      if (!whole.ok) throw new TypeError('the log could not be read');
      const text = bookText(whole.value);
      const name = `buku_${[settings.office, settings.counter.toLowerCase(), today].filter(Boolean).join('_')}`;
      const file = `${name}${lock ? '_terkunci' : ''}.json`;
      const content = lock ? await lockText(text, password, 'book') : text;
      download(new Blob([content], { type: 'application/json' }), file);
      setSaved(file);
    } catch {
      setFailed(true);
    }
  });
  const { errors, isSubmitting } = formState;
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      {canLock() && (
        <label className="choice">
          <input type="checkbox" {...register('lock')} />
          <span>{t('book.lock')}</span>
        </label>
      )}
      {lock && (
        <PasswordField
          id="book-lock"
          label={t('locked:password')}
          hints={[t('locked:least'), t('locked:forgotten')]}
          problem={errors.password && t('locked:short')}
          kind="new-password"
          field={register('password')}
        />
      )}
      <div className="actions">
        <button type="submit" disabled={isSubmitting}>
          {t('book.save')}
        </button>
      </div>
      <p role="status">
        {isSubmitting && t('book.saving')}
        {saved && t('book.saved', { name: saved })}
      </p>
      <div role="alert">{failed && <p className="said said-blocking">{t('book.notSaved')}</p>}</div>
    </form>
  );
}

/** Whether a book is of another office than the one this desk belongs to. */
const isForeign = ({ desks }: Book, { office, name }: DeskSettings): boolean =>
  office !== '' &&
  desks.length > 0 &&
  !desks.some(({ settings }) => settings.office === office && (settings.name === name || name === ''));

type Problem = BookProblem | 'other-office' | 'unread' | 'not-taken';

type State =
  | { readonly is: 'reading' }
  | { readonly is: 'locked'; readonly locked: LockedFile }
  | { readonly is: 'read'; readonly book: Book }
  | { readonly is: 'conflicts'; readonly book: Book; readonly conflicts: readonly Conflict[]; readonly as: string }
  | {
      readonly is: 'taken';
      readonly added: number;
      readonly changed: number;
      readonly findings: readonly BookFinding[];
    }
  | { readonly is: 'problem'; readonly problem: Problem };

/** Takes a saved book into this one; nothing is changed before it is read, is of this office, and all is decided. */
function OpenBook({ onTaken }: { onTaken: () => Promise<void> }) {
  const { t } = useTranslation(['deskRooms', 'start']);
  const { book, settings, setSettings, today } = useDesk();
  const [state, setState] = useState<State>();
  const refuse = (problem: Problem) => setState({ is: 'problem', problem });

  const take = (text: string) => {
    try {
      const read = readBook(text);
      if (isForeign(read, settings)) refuse('other-office');
      else setState({ is: 'read', book: read });
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      refuse(error.problem);
    }
  };
  const open = async (file: File) => {
    setState({ is: 'reading' });
    if (file.size > mostBookBytes * 1.4) return refuse('too-large');
    try {
      const text = await file.text();
      if (isLocked(text)) setState({ is: 'locked', locked: readLockedBook(text) });
      else take(text);
    } catch (error) {
      refuse(error instanceof BookError ? error.problem : 'unread');
    }
  };
  const merge = async (other: Book, as: string, decisions: ReadonlyMap<string, string>) => {
    const taken = await book.write((log) => log.takeIn(other, decisions, settings, as || undefined));
    if (!taken.ok) return refuse('not-taken');
    if (!taken.value.done) {
      setState({ is: 'conflicts', book: other, conflicts: taken.value.conflicts, as });
      return;
    }
    const { added, changed, replaced } = taken.value;
    const now = replaced ?? settings;
    if (replaced) setSettings(replaced);
    await book.run((log) => log.wipeDue(today, now.keepDays));
    const whole = await book.run((log) => log.whole(now));
    setState({ is: 'taken', added, changed, findings: whole.ok ? bookFindings(whole.value) : [] });
    await onTaken();
  };
  const sayFinding = (finding: BookFinding): string => {
    const { code } = finding;
    if (code === 'same-counter' && finding.counter === '')
      return t('book.finding.no-counter', { desks: finding.desks });
    if (code === 'same-counter') return t('book.finding.same-counter', { ...finding });
    return code === 'conflict'
      ? t('book.finding.conflict', { ...finding })
      : t('book.finding.same-number', { ...finding });
  };
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="book-open">
          {t('book.open')}
        </label>
        <input
          id="book-open"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </div>
      <div role="status">
        {state?.is === 'reading' && <p>{t('book.reading')}</p>}
        {state?.is === 'taken' && (
          <div className="notice notice-good">
            <p>{t('book.taken', { added: state.added, changed: state.changed })}</p>
            {state.findings.map((finding) => (
              <p key={JSON.stringify(finding)}>{sayFinding(finding)}</p>
            ))}
          </div>
        )}
      </div>
      <div role="alert">
        {state?.is === 'problem' && <p className="notice notice-error">{t(`book.problem.${state.problem}`)}</p>}
      </div>
      {state?.is === 'locked' && (
        <UnlockForm
          open={async (password) => take(await unlockedText(state.locked, password))}
          onCancel={() => setState(undefined)}
        />
      )}
      {state?.is === 'read' && (
        <TakeIn
          key={state.book.files.length}
          book={state.book}
          onTake={(as) => merge(state.book, as, new Map())}
          onCancel={() => setState(undefined)}
        />
      )}
      {state?.is === 'conflicts' && (
        <Conflicts
          conflicts={state.conflicts}
          onDecided={(decisions) => merge(state.book, state.as, decisions)}
          onCancel={() => setState(undefined)}
        />
      )}
    </>
  );
}

/** What a book holds, and whose place this desk takes; a desk that is set to nothing yet takes that of the only one. */
function TakeIn({ book, onTake, onCancel }: { book: Book; onTake: (as: string) => void; onCancel: () => void }) {
  const { t } = useTranslation(['deskRooms', 'start']);
  const { settings } = useDesk();
  const desks = desksAtWork(book);
  const [as, setAs] = useState(settings.office === '' && desks.length === 1 ? (desks[0]?.id ?? '') : '');
  const nameOf = ({ counter }: DeskSettings) => (counter ? t('book.counter', { counter }) : t('book.unnamed'));
  return (
    <div className="notice">
      <p>{t('book.holds', { files: new Set(book.files.map(({ entry }) => entry.id)).size, desks: desks.length })}</p>
      <div className="field">
        <label className="label" htmlFor="book-as">
          {t('book.as')}
        </label>
        <p className="hint" id="book-as-hint">
          {t('book.asHint')}
        </p>
        <select
          id="book-as"
          aria-describedby="book-as-hint"
          value={as}
          onChange={(event) => setAs(event.currentTarget.value)}
        >
          <option value="">{t('book.asNone')}</option>
          {desks.map(({ id, settings: of }) => (
            <option key={id} value={id}>
              {nameOf(of)}
              {of.officer.name && `, ${of.officer.name}`}
            </option>
          ))}
        </select>
      </div>
      <div className="actions">
        <button type="button" className="primary" onClick={() => onTake(as)}>
          {t('book.take')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('start:common.cancel')}
        </button>
      </div>
    </div>
  );
}
