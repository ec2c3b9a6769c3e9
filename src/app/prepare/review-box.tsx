import { useContext, useEffect, useId, useRef, useState } from 'react';
import { set } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../domain/day.ts';
import { withoutPicture } from '../../domain/dossier.ts';
import { factOf, isFieldPath } from '../../domain/facts.ts';
import { sameName } from '../../domain/identifiers.ts';
import { only } from '../../domain/office.ts';
import { fingerprintOf, mostNotes, pathOf, type Review, rowOf } from '../../handoff/review.ts';
import { prefix } from '../storage/device.ts';
import { type KeptNote, type KeptReview, keepReview, type Round, readReview } from '../storage/kept-profiles.ts';
import { dossierFileName } from '../storage/read-dossier.ts';
import { reviewKey } from '../storage/remembered.ts';
import { pageContext, targetId, useAddress } from '../ui/address.ts';
import { usePreparing } from './preparing.ts';
import { ChangedSince, HandOver, type Place, usePlaces } from './review-parts.tsx';

/** What is kept of the reviews of this draft, as other tabs change it too. */
function useKeptReview(): readonly [KeptReview, (kept: KeptReview) => void] {
  // Tried out, nothing of it is kept.
  const { key = 'draft:' } = usePreparing();
  const [kept, setKept] = useState(() => readReview(key));
  useEffect(() => {
    const hear = (event: StorageEvent) => {
      if (event.key === prefix + reviewKey(key)) setKept(readReview(key));
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [key]);
  return [
    kept,
    (next) => {
      keepReview(key, next);
      setKept(next);
    },
  ];
}

/** At the last step: sends the dossier to be looked through, and shows the notes that came back. */
export function ReviewBox() {
  const { t } = useTranslation('review');
  const { trial } = usePreparing();
  const [kept, keep] = useKeptReview();
  const waiting = kept.rounds.flatMap(({ notes }) => notes.filter(({ settled }) => !settled)).length;
  const [asked] = useState(() => waiting > 0 || window.location.hash.endsWith(':tinjauan'));
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // This part comes after the step has looked for what the address points at.
    if (window.location.hash.endsWith(':tinjauan')) frame.current?.focus();
  }, []);
  if (trial) return null;
  return (
    <details ref={frame} className="no-print" open={asked} id={targetId('tinjauan')} tabIndex={-1}>
      <summary>
        {t('box.title')}
        {waiting > 0 && ` · ${t('box.waiting', { number: waiting })}`}
      </summary>
      {kept.rounds.length > 0 && <h3 className="review-round">{t('box.received')}</h3>}
      {kept.rounds.map((round) => (
        <RoundView key={`${round.about} ${round.by} ${round.on}`} round={round} kept={kept} keep={keep} />
      ))}
      <Sending kept={kept} keep={keep} />
    </details>
  );
}

interface Keeping {
  readonly kept: KeptReview;
  readonly keep: (kept: KeptReview) => void;
}

function Sending({ kept, keep }: Keeping) {
  const { t } = useTranslation('review');
  const { report, office, service, today } = usePreparing();
  const { origin } = useContext(pageContext);
  const [asked, setAsked] = useState('');
  const page = useAddress()('tinjau/');
  const id = useId();
  const { dossier } = report;
  const [last] = kept.sent;
  const make = (): Review => ({
    format: 'siapberkas/review',
    on: today,
    asked,
    earlier: kept.rounds.flatMap(({ by, notes }) => notes.map((note) => ({ ...note, by }))).slice(0, mostNotes),
    dossier,
    ...(origin && origin.from !== 'site' ? { list: only(office, service) } : {}),
  });
  const handed = () => {
    const about = fingerprintOf(dossier);
    const sent = { about, on: today, dossier: withoutPicture(dossier) };
    keep({ ...kept, sent: [sent, ...kept.sent.filter((one) => one.about !== about)] });
  };
  return (
    <>
      <p>{t('box.lead')}</p>
      {dossier.letterhead.kind === 'image' && <p>{t('box.picture')}</p>}
      {last && <p>{t('box.sent', { day: dayInWords(last.on) })}</p>}
      <div className="field">
        <label className="label" htmlFor={id}>
          {t('box.asked')}
        </label>
        <textarea
          id={id}
          rows={2}
          maxLength={600}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
      </div>
      <HandOver
        dossier={dossier}
        make={make}
        name={dossierFileName(dossier).replace('berkas_', 'tinjauan_')}
        message={t('hand.message', { company: dossier.company.name || t('unnamed') })}
        onHanded={handed}
      />
      <p>
        {t('box.none')} <a href={page}>{t('box.open')}</a>
      </p>
    </>
  );
}

/** The notes of one person, with what changed since they were written. */
function RoundView({ round, kept, keep }: Keeping & { readonly round: Round }) {
  const { t } = useTranslation('review');
  const { dossier } = usePreparing();
  const places = usePlaces().flatMap((group) => group.places);
  const sent = kept.sent.find(({ about }) => about === round.about);
  const put = (next: Round | undefined) =>
    keep({ ...kept, rounds: kept.rounds.flatMap((one) => (one !== round ? one : (next ?? []))) });
  const settle = (note: KeptNote, next: KeptNote) =>
    put({ ...round, notes: round.notes.map((one) => (one === note ? next : one)) });
  const { by, on, verdict, remark, company } = round;
  return (
    <section className="review-round">
      <h4>{t('box.from', { by, day: dayInWords(on), verdict: t(`verdicts.${verdict}`) })}</h4>
      {!sent && !sameName(company, dossier.company.name ?? '') && (
        <p className="said said-doubt">{t('box.about', { company: company || t('unnamed') })}</p>
      )}
      {remark && <p className="as-typed">{remark}</p>}
      <ul className="plain-list ruled">
        {round.notes.map((note) => (
          <NoteView
            key={note.at}
            note={note}
            place={places.find(({ at }) => at === note.at)}
            onSettle={(next) => settle(note, next)}
          />
        ))}
      </ul>
      {sent && <ChangedSince before={sent.dossier} agreed={verdict === 'agreed'} now={places} />}
      {round.notes.some(({ settled }) => settled) && <p className="hint">{t('box.again')}</p>}
      <button type="button" className="quiet" onClick={() => put(undefined)}>
        {t('box.remove', { by })}
      </button>
    </section>
  );
}

interface NoteViewProps {
  readonly note: KeptNote;
  /** Where it stands now; nothing where that is gone. */
  readonly place: Place | undefined;
  readonly onSettle: (note: KeptNote) => void;
}

/** One note, to be taken over, or answered. */
function NoteView({ note, place, onSettle }: NoteViewProps) {
  const { t } = useTranslation('review');
  const { dossier, change } = usePreparing();
  const [answering, answer] = useState<string>();
  const id = useId();
  const { at, was, text, value, settled } = note;
  const path = pathOf(at);
  const row = path === undefined ? null : rowOf(path);
  const stands = path !== undefined && (row === null || row.row < dossier[row.table].length);
  const label = place?.label ?? at.replace(/^[a-z]+:/, '');
  const called = place?.called ?? label;
  const take = () => {
    if (path === undefined || value === undefined) return;
    change((one) => {
      const copy = structuredClone(one);
      set(copy, path, value);
      return copy;
    });
    onSettle({ at, was, text, value, settled: 'taken' });
  };
  return (
    <li>
      <p>{place ? <a href={`#${at}`}>{label}</a> : `${label}: ${t('box.gone')}`}</p>
      {text && <p className="as-typed">{t('box.text', { text })}</p>}
      {value !== undefined && <p className="as-typed">{t('box.value', { text: said(path, value) })}</p>}
      {place && path && place.now !== was && settled !== 'taken' ? (
        <p className="said said-doubt">{t('box.changed', { was: was || t('empty'), now: place.now || t('empty') })}</p>
      ) : (
        place?.now && <p className="hint">{t('box.now', { text: place.now })}</p>
      )}
      <p role="status">
        {settled === 'taken' && t('box.taken')}
        {settled === 'answered' && t('box.answered', { text: note.answer ?? '' })}
      </p>
      <div className="actions">
        {!settled && value !== undefined && stands && (
          <button type="button" aria-label={t('box.takeOf', { label: called })} onClick={take}>
            {t('box.take')}
          </button>
        )}
        {!settled && answering === undefined && (
          <button
            type="button"
            className="quiet"
            aria-label={t('box.answerOf', { label: called })}
            onClick={() => answer('')}
          >
            {t('box.answer')}
          </button>
        )}
        {settled && (
          <button
            type="button"
            className="quiet"
            aria-label={t('box.reopenOf', { label: called })}
            onClick={() => onSettle({ at, was, text, ...(value === undefined ? {} : { value }) })}
          >
            {t('box.reopen')}
          </button>
        )}
      </div>
      {!settled && answering !== undefined && (
        <div className="field">
          <label className="label" htmlFor={id}>
            {t('box.answerText')}
          </label>
          <textarea
            id={id}
            rows={2}
            maxLength={600}
            value={answering}
            onChange={(event) => answer(event.currentTarget.value)}
          />
          <div className="actions">
            <button
              type="button"
              disabled={answering.trim() === ''}
              onClick={() => {
                onSettle({ ...note, settled: 'answered', answer: answering.trim() });
                answer(undefined);
              }}
            >
              {t('box.keepAnswer')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

/** A value as places say it. */
function said(path: string | undefined, value: string): string {
  return path && isFieldPath(path) && factOf(path).as === 'day' ? dayInWords(value) : value;
}
