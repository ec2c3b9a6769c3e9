import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './review.css';
import { officeOfSite, siteWordings } from '../../catalog/site-list.ts';
import { assess } from '../../domain/assess.ts';
import { listOf, type OfficeProfile, serviceOf } from '../../domain/office.ts';
import type { LockedFile } from '../../handoff/locked-file.ts';
import type { Review, ReviewNotes, ReviewProblem } from '../../handoff/review.ts';
import type { Templates } from '../../letters/compose/letters.ts';
import type { ReviewData } from '../page-data.ts';
import { draftOfNotes, keepReview, numberOfKey, readReview, takeHanded, withNotes } from '../storage/kept-profiles.ts';
import type { Reading } from '../storage/read-dossier.ts';
import { officePlace } from '../ui/address.ts';
import { useChosenEarly, useLive } from '../ui/browser.ts';
import { useToday } from '../ui/clock.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useServiceName } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';
import { type Preparing, preparingContext } from './preparing.ts';

const ReviewView = lazyPart(
  async () => (await import('./review-view.tsx')).ReviewView,
  'prepare',
  'finish',
  'asides',
  'locked',
);
const SlipWords = lazyPart(async () => (await import('./slip.tsx')).SlipWords);
const SlipLanding = lazyPart(async () => (await import('./slip.tsx')).SlipLanding, 'prepare', 'desk');
const UnlockFile = lazyPart(async () => (await import('../ui/locked-file.tsx')).UnlockFile, 'locked');

type Problem = { readonly is: 'problem'; readonly why: ReviewProblem | 'not-loaded' | 'no-list' };

/** A dossier to be looked through, with the list that it was prepared by. */
interface OpenReview {
  readonly is: 'review';
  readonly review: Review;
  readonly office: OfficeProfile;
  readonly wordings: Templates;
  /** Of a file that came locked; it is kept nowhere but here. */
  readonly password: string | undefined;
}

type Opened =
  | { readonly is: 'nothing' | 'opening' }
  | Problem
  | { readonly is: 'locked'; readonly locked: LockedFile }
  | { readonly is: 'notes'; readonly notes: ReviewNotes }
  /** A return slip of the desk, or some of its codes, or what is wrong with it. */
  | { readonly is: 'slip'; readonly reading: Reading }
  | OpenReview;

// What reads them comes with the first that is opened.
const reviews = () => import('../../handoff/review.ts');
type Reviews = Awaited<ReturnType<typeof reviews>>;

/** What a review, or notes on one, are opened as; what is wrong is returned, never thrown. */
async function opened(
  root: string,
  read: (by: Reviews) => Promise<Review | ReviewNotes>,
  password?: string,
): Promise<Problem | OpenReview | { readonly is: 'notes'; readonly notes: ReviewNotes }> {
  let by: Reviews | undefined;
  try {
    by = await reviews();
    const found = await read(by);
    if (found.format === 'siapberkas/review-notes') return { is: 'notes', notes: found };
    const { office: id, service } = found.dossier;
    const office = found.list ?? (await officeOfSite(root, id));
    if (!office || !listOf(office, service).published) return { is: 'problem', why: 'no-list' };
    const wordings: Templates = found.list ? new Map() : await siteWordings(root, id);
    return { is: 'review', review: found, office, wordings, password };
  } catch (error) {
    return { is: 'problem', why: by && error instanceof by.ReviewError ? error.problem : 'not-loaded' };
  }
}

/** What a return slip's code, photograph or PDF is opened as. */
async function openedSlip(read: () => Promise<Reading>): Promise<Opened> {
  try {
    return { is: 'slip', reading: await read() };
  } catch {
    return { is: 'slip', reading: { is: 'problem', problem: { code: 'not-loaded' } } };
  }
}

/** The slip's code behind `#`, where that begins as one: the signs of a review may look like one further on. It is taken out of the address bar and of the history at once. */
function takeCode(): string | undefined {
  const { hash, pathname, search } = window.location;
  if (!/^#SB[0-9A-Z]{14}/i.test(hash)) return undefined;
  history.replaceState(null, '', pathname + search);
  return hash.slice(1);
}

/** A slip as a file: a picture, a PDF, or a saved dossier that came from a desk. */
async function isSlipFile(file: Blob): Promise<boolean> {
  if (file.type.startsWith('image/')) return true;
  const begun = await file.slice(0, 80).text();
  if (begun.startsWith('%PDF-')) return true;
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"siapberkas\/dossier"/.test(begun) && (await file.text()).includes('"slip"');
}

/** The same for a file, which may be locked. */
async function openedText(root: string, file: Blob): Promise<Opened> {
  try {
    const { DamagedLockError, isLocked, mostLockedBytes, readLockedText } = await import(
      '../../handoff/locked-file.ts'
    );
    if (file.size > mostLockedBytes) return { is: 'problem', why: 'too-large' };
    const text = await file.text();
    if (!isLocked(text)) return await opened(root, (by) => by.readReviewText(text));
    try {
      const locked = readLockedText(text);
      return locked.holds === 'review' ? { is: 'locked', locked } : { is: 'problem', why: 'no-review' };
    } catch (error) {
      return { is: 'problem', why: error instanceof DamagedLockError ? 'damaged' : 'newer' };
    }
  } catch {
    return { is: 'problem', why: 'not-loaded' };
  }
}

/** `tinjau/`: where a dossier is looked through by whoever must agree to it, and where the notes on one are opened. */
export function ReviewPage({ data }: { data: ReviewData }) {
  const { t } = useTranslation(['review', 'start']);
  const { root } = data;
  const live = useLive();
  const today = useToday(data.builtOn);
  const [now, setNow] = useState<Opened>({ is: 'nothing' });
  const open = useCallback(async (coming: Promise<Opened>) => {
    setNow({ is: 'opening' });
    setNow(await coming);
  }, []);
  useEffect(() => {
    const look = () => {
      const { hash } = window.location;
      const [handed, code] = [takeHanded(), takeCode()];
      if (code !== undefined)
        void open(openedSlip(async () => (await import('../storage/read-dossier.ts')).readCodes(code)));
      else if (handed !== undefined) void open(openedText(root, new Blob([handed])));
      else if (hash.length > 1 && hash !== '#isi') void open(opened(root, (by) => by.readReviewFragment(hash)));
    };
    look();
    const wiped = () => setNow({ is: 'nothing' });
    window.addEventListener('hashchange', look);
    window.addEventListener('siapberkas:wiped', wiped);
    return () => {
      window.removeEventListener('hashchange', look);
      window.removeEventListener('siapberkas:wiped', wiped);
    };
  }, [root, open]);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (await isSlipFile(file).catch(() => false))
      await open(openedSlip(async () => (await import('../ui/read-file.ts')).readFile(file)));
    else await open(openedText(root, file));
  };
  const picker = useChosenEarly(choose);
  return (
    <Shell>
      {now.is === 'slip' && now.reading.is === 'dossier' && now.reading.dossier.slip ? (
        <SlipLanding root={root} dossier={now.reading.dossier} today={today} meanwhile={<h1>{t('slip.heading')}</h1>} />
      ) : now.is === 'review' ? (
        <Opening data={data} {...now} />
      ) : now.is === 'notes' ? (
        <Landing root={root} notes={now.notes} />
      ) : (
        <>
          <h1>{t('title')}</h1>
          <p className="lead">{t('description')}</p>
          <p>{t('how')}</p>
          {!live && (
            <noscript>
              <p className="notice notice-warning">{t('needsScript')}</p>
            </noscript>
          )}
          <div className="field">
            <label className="label" htmlFor="review-file">
              {t('file')}
            </label>
            <input
              id="review-file"
              ref={picker}
              type="file"
              accept="application/json,.json,application/pdf,.pdf,image/*"
              onChange={({ currentTarget }) => {
                void choose(currentTarget.files?.[0]);
                currentTarget.value = '';
              }}
            />
          </div>
          <p role="status">{now.is === 'opening' && t('opening')}</p>
          {now.is === 'slip' && <SlipWords reading={now.reading} />}
          <div role="alert">
            {now.is === 'problem' && <p className="notice notice-error">{t(`problem.${now.why}`)}</p>}
          </div>
          {now.is === 'locked' && (
            <UnlockFile
              locked={now.locked}
              onText={async (text, password) => setNow(await opened(root, (by) => by.readReviewText(text), password))}
              onCancel={() => setNow({ is: 'nothing' })}
            />
          )}
        </>
      )}
    </Shell>
  );
}

/** The heading of what was opened takes the focus: another page stands there now. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return heading;
}

/** Whose dossier it is, what is asked, and the whole of it to be read. */
function Opening({ data, review, office, wordings, password }: OpenReview & { readonly data: ReviewData }) {
  const { t } = useTranslation(['review', 'start']);
  const nameOf = useServiceName();
  const today = useToday(data.builtOn);
  const heading = useHeading();
  const { dossier, asked } = review;
  const { service } = dossier;
  const preparing = useMemo((): Preparing => {
    const report = assess(serviceOf(office, service), office, dossier, today);
    return { office, service, dossier, report, today, wordings, change: () => {} };
  }, [office, service, dossier, today, wordings]);
  const company = dossier.company.name || t('unnamed');
  const called = nameOf(service, serviceOf(office, service).own);
  return (
    <preparingContext.Provider value={preparing}>
      <p className="kicker">
        {office.name} · {called}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('whose', { company })}
      </h1>
      <p>{t('lead')}</p>
      {asked && <p className="notice as-typed">{t('asked', { text: asked })}</p>}
      <ReviewView review={review} password={password} />
    </preparingContext.Provider>
  );
}

/** Notes that came back, and the way to the dossier on this device that they are about. */
function Landing({ root, notes }: { root: string; notes: ReviewNotes }) {
  const { t } = useTranslation(['review', 'start']);
  const nameOf = useServiceName();
  const heading = useHeading();
  const [gone, setGone] = useState<'no-draft' | 'not-loaded'>();
  const { by, company, office, service, verdict, remark } = notes;
  const names = { company: company || t('unnamed'), service: nameOf(service) };
  const put = async () => {
    try {
      const { whereabouts } = await import('../storage/kept.ts');
      const draft = draftOfNotes(notes);
      if (draft === undefined) return setGone('no-draft');
      const stands = draft.startsWith('draft:link.') ? 'link' : await whereabouts(root, office, service);
      keepReview(draft, withNotes(readReview(draft), notes));
      const from = stands === 'site' || stands === 'link' ? stands : undefined;
      window.location.assign(
        root + officePlace({ office, from, service, number: numberOfKey(draft), hash: '#siap:tinjauan' }),
      );
    } catch {
      setGone('not-loaded');
    }
  };
  return (
    <>
      <p className="kicker">
        {names.company} · {names.service}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('landing.title', { by })}
      </h1>
      <p>{t('landing.says', { verdict: t(`verdicts.${verdict}`), number: notes.notes.length })}</p>
      {remark && <p className="as-typed">{remark}</p>}
      <p>{t('landing.untouched')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={put}>
          {t('landing.put')}
        </button>
      </div>
      <div role="alert">{gone && <p className="notice notice-error">{t(`problem.${gone}`, names)}</p>}</div>
    </>
  );
}
