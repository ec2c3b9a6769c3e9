import { useMemo, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import './review.css';
import { assess } from '../../domain/assess.ts';
import { dayInWords } from '../../domain/day.ts';
import { type Dossier, textAt } from '../../domain/dossier.ts';
import { columns, type FieldPath, factOf, isFieldPath } from '../../domain/facts.ts';
import { usedTables } from '../../domain/in-use.ts';
import { serviceOf } from '../../domain/office.ts';
import { questionName } from '../../domain/requirements.ts';
import { lockedReview } from '../../handoff/locked-file.ts';
import { type Review, type ReviewNotes, reviewFragment, reviewText } from '../../handoff/review.ts';
import { partName } from '../../i18n/part-names.ts';
import { renderText } from '../../letters/render-text.ts';
import { useAddress } from '../ui/address.ts';
import { download } from '../ui/browser.ts';
import { LockFile } from '../ui/locked-file.tsx';
import { screenWords } from '../ui/part-words.ts';
import { useAnswerWords } from './asides.tsx';
import { fieldGroups } from './data/dossier-form.ts';
import { useLetters } from './letters/use-letters.ts';
import { preparingContext, usePreparing } from './preparing.ts';

/** A place of the dossier that can bear a note, as one reads it. */
export interface Place {
  /** Behind `#`, it leads to the field or the paper. */
  readonly at: string;
  readonly label: string;
  /** Where a paper is called as a field is: its name among all places. */
  readonly called?: string;
  /** What stands there, in words; empty where nothing does. */
  readonly now: string;
}

interface PlaceGroup {
  readonly title: string;
  readonly places: readonly Place[];
}

/** Everything that is looked through, in the order of the steps: answers, data, documents, letters. */
export function usePlaces(): readonly PlaceGroup[] {
  const { t } = useTranslation(['prepare', 'review', 'start', 'asides']);
  const { office, service, report } = usePreparing();
  const { dossier } = report;
  const answerOf = useAnswerWords();
  const letters = useLetters();
  const individual = dossier.answers.legalForm === 'individual';
  const nowAt = (path: FieldPath): string => {
    const { as } = factOf(path);
    if (as === 'yes') return t(dossier.powerOfAttorney.substitution ? 'start:common.yes' : 'start:common.no');
    const text = textAt(dossier, path)?.trim() ?? '';
    return as === 'day' && text ? dayInWords(text) : text;
  };
  const groups: readonly PlaceGroup[] = [
    {
      title: t('review:answers'),
      places: report.questions.map(({ question }) => {
        const { asked, answered = '' } = answerOf(question);
        return { at: `pertanyaan:${questionName(question)}`, label: asked, now: answered };
      }),
    },
    ...fieldGroups(report, serviceOf(office, service).change).map(({ group, needed, optional }) => ({
      title: t(`data.group.${group === 'signatory' && individual ? 'self' : group}`),
      places: [...needed, ...optional.filter((path) => nowAt(path) !== '')].map((path) => ({
        at: `data:${path}`,
        label: t(`fields.${path}.label`),
        now: nowAt(path),
      })),
    })),
    ...usedTables(report).map((table) => ({
      title: t(`asides:people.${table}.title`),
      places: dossier[table].flatMap((row, index) =>
        (['name', ...columns[table]] as const).map((column) => ({
          at: `data:${table}.${index}.${column}`,
          label: `${t(`asides:people.${table}.one`, { number: index + 1 })}: ${t(`asides:people.column.${column}`)}`,
          now: (row as Partial<Record<string, string>>)[column]?.trim() ?? '',
        })),
      ),
    })),
    {
      title: t('review:papers'),
      places: report.requirements
        .filter(({ status, part }) => status !== 'not-needed' || part.absent)
        .map(({ id, part, status }) => ({
          at: `daftar:${id}`,
          label: partName(part, screenWords(t)),
          called: t('review:paper', { label: partName(part, screenWords(t)) }),
          now: t(`review:status.${status}`),
        })),
    },
    {
      title: t('review:letters'),
      places: letters.flatMap(({ kind, letter }) =>
        kind === 'checklist'
          ? []
          : [{ at: `surat:${kind}`, label: letter.title, now: letter.email ? renderText(letter) : '' }],
      ),
    },
  ];
  return groups.filter(({ places }) => places.length > 0);
}

interface ProposedFieldProps {
  readonly path: string;
  readonly field: UseFormRegisterReturn;
}

/** A value as it is typed in the form of who prepares. */
export function ProposedField({ path, field }: ProposedFieldProps) {
  const as = isFieldPath(path) ? factOf(path).as : 'text';
  if (as === 'lines') return <textarea id={field.name} rows={2} maxLength={600} {...field} />;
  return <input id={field.name} type={as === 'day' ? 'date' : 'text'} maxLength={300} autoComplete="off" {...field} />;
}

interface ChangedSinceProps {
  /** As it was sent to be looked through. */
  readonly before: Dossier;
  readonly agreed: boolean;
  readonly now: readonly Place[];
}

/** Which answers and data are no longer what was looked through; ticks of papers come and go, and count for nothing. */
export function ChangedSince({ before, agreed, now }: ChangedSinceProps) {
  const preparing = usePreparing();
  const { office, service, today } = preparing;
  const then = useMemo(
    () => ({ ...preparing, dossier: before, report: assess(serviceOf(office, service), office, before, today) }),
    [preparing, before, office, service, today],
  );
  return (
    <preparingContext.Provider value={then}>
      <Changed agreed={agreed} now={now} />
    </preparingContext.Provider>
  );
}

function Changed({ agreed, now }: Omit<ChangedSinceProps, 'before'>) {
  const { t } = useTranslation('review');
  const isCompared = ({ at }: Place) => at.startsWith('data:') || at.startsWith('pertanyaan:');
  const then = usePlaces().flatMap((group) => group.places.filter(isCompared));
  const [wasAt, nowAt] = [then, now.filter(isCompared)].map((places) => new Map(places.map((one) => [one.at, one])));
  const changed = [...new Map([...then, ...now.filter(isCompared)].map((place) => [place.at, place])).values()].flatMap(
    ({ at, label }) => {
      const [was, is] = [wasAt?.get(at)?.now ?? '', nowAt?.get(at)?.now ?? ''];
      return was === is ? [] : [{ at, label, was, is }];
    },
  );
  if (changed.length === 0) return null;
  return (
    <div className={`notice ${agreed ? 'notice-warning' : ''}`}>
      <p>{t(agreed ? 'box.sinceAgreed' : 'box.since')}</p>
      <ul>
        {changed.map(({ at, label, was, is }) => (
          <li key={at}>{t('box.change', { label, was: was || t('empty'), now: is || t('empty') })}</li>
        ))}
      </ul>
    </div>
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
