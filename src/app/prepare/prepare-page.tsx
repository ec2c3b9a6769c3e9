import {
  memo,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../domain/assess.ts';
import { type Dossier, emptyDossier } from '../../domain/dossier.ts';
import { listOf, serviceOf } from '../../domain/office.ts';
import type { PrepareData } from '../page-data.ts';
import { createDevice, holdFor, holds, isShared, sharedKey, thisDevice } from '../storage/device.ts';
import { createDraft, type Draft, storedAs } from '../storage/draft.ts';
import {
  draftScope,
  isStartChosen,
  noteBegun,
  numberInAddress,
  rememberOffice,
  takeAnswer,
} from '../storage/remembered.ts';
import { pageContext, readPlace, useHash, useOfficeAddress } from '../ui/address.ts';
import { useLive, whenIdle } from '../ui/browser.ts';
import { ClockNotice, useToday } from '../ui/clock.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Shell } from '../ui/shell.tsx';
import { ListStep } from './list/list-step.tsx';
import { Overview } from './overview.tsx';
import { type Preparing, preparingContext, progressOf, type StepName, stepAt, typed } from './preparing.ts';
import { QuestionsStep } from './questions-step.tsx';
import { StepFront, StepFronts } from './step-frame.tsx';

// The form and the letters bring code of their own: not before they are near.
const DataStep = lazyPart(async () => (await import('./data/data-step.tsx')).DataStep);
const LettersStep = lazyPart(async () => (await import('./letters/letters-step.tsx')).LettersStep, 'finish');
const ReadyStep = lazyPart(async () => (await import('./ready-step.tsx')).ReadyStep, 'finish');
const asides = () => import('./asides.tsx');
const StorageNotice = lazyPart(async () => (await asides()).StorageNotice, 'asides');
const NewerRevision = lazyPart(async () => (await asides()).NewerRevision, 'asides');
const CarriedHere = lazyPart(async () => (await import('../ui/frame-bar.tsx')).CarriedHere, 'shared');
const laterSteps = [DataStep, LettersStep, ReadyStep];

/** The draft of this page; while rendering for `dist/` there is no device, and memory stands in for it. */
function openDraft({ office, service }: PrepareData, scope: string): Draft {
  if (typeof window === 'undefined') return createDraft(createDevice(noStorage), office.id, service, scope);
  return createDraft(thisDevice(), office.id, service, scope, numberInAddress(location.search));
}

const noStorage = (): never => {
  throw new Error('There is no storage while pages are built.');
};

/** Steps 2 to 6 of one service at one office; without a step in the address, its overview. */
export function PreparePage({ data }: { data: PrepareData }) {
  const { t } = useTranslation();
  const { office, service } = data;
  const { origin } = useContext(pageContext);
  const [draft] = useState(() => openDraft(data, draftScope(office.id, origin)));
  const [empty] = useState(() => emptyDossier(office.id, service));
  const now = useSyncExternalStore(draft.subscribe, draft.get, () => empty);
  const drawn = useDeferredValue(now);
  const typing = stepAt(readPlace(useHash()).step)?.name === 'data' && typed.has(now);
  const dossier = typing ? drawn : now;
  const today = useToday(data.builtOn);
  const report = useMemo(
    () => assess(serviceOf(office, service), office, dossier, today),
    [service, office, dossier, today],
  );
  useEffect(() => whenIdle(() => Promise.all(laterSteps.map((step) => step.fetch()))), []);
  // A dossier says by which revision of the list it was begun: the page, and the desk, can tell what changed since. What
  // `to` returns is kept as it is: the form knows its own dossiers again, and would take another for one from outside.
  const change = useCallback<Preparing['change']>(
    (to) =>
      draft.set((one) => {
        const begun = one.officeRevision ? one : { ...one, officeRevision: office.revision };
        const next = to(begun);
        return next === begun ? one : next;
      }),
    [draft, office.revision],
  );
  const preparing = useMemo(
    (): Preparing => ({ office, service, dossier, report, today, change, wordings: data.wordings, key: draft.key }),
    [office, service, dossier, report, today, change, data.wordings, draft.key],
  );
  useEffect(() => {
    if (office.kind === 'office' && (!origin || origin.from === 'site'))
      rememberOffice({ ...office, from: origin ? 'site' : undefined });
  }, [office, origin]);
  useBegunNoted(preparing);
  useStart(draft, preparing);
  useEffect(() => {
    const told = takeAnswer(service);
    if (told) draft.set((one) => ({ ...one, answers: { ...one.answers, ...told } }));
  }, [service, draft]);
  return (
    <preparingContext.Provider value={preparing}>
      <Frame
        data={data}
        draft={draft}
        years={listYears(preparing) || t('common.foot.undated')}
        begun={isBegun(dossier)}
      />
    </preparingContext.Provider>
  );
}

interface FrameProps {
  readonly data: PrepareData;
  readonly draft: Draft;
  readonly years: string;
  /** Something was entered before. */
  readonly begun: boolean;
}

/** The page around the step. A key press in the step does not draw it again. */
const Frame = memo(({ data, draft, years, begun }: FrameProps) => {
  const { office, service } = data;
  const foreign = useSyncExternalStore(draft.subscribe, draft.foreign, () => false);
  const step = stepAt(readPlace(useHash()).step);
  const live = useLive();
  const { elsewhere, restored, wipes } = useOtherTabs(draft);
  const state = useSyncExternalStore(
    (listener) => thisDevice().subscribe(listener),
    () => thisDevice().state(),
    () => 'kept' as const,
  );
  const { published } = listOf(office, service);
  const [carried, setCarried] = useState(() => typeof window !== 'undefined' && /^#bawa=/.test(location.hash));
  return (
    <Shell list={{ id: office.id, office: office.name, years, draft: draft.key }}>
      <ClockNotice builtOn={data.builtOn} />
      {live && (state !== 'kept' || elsewhere || restored || draft.unreadable || foreign) && (
        <StorageNotice
          quiet
          state={state}
          elsewhere={elsewhere}
          restored={restored}
          unreadable={draft.unreadable}
          foreign={foreign}
          onRestart={draft.clear}
        />
      )}
      {live && begun && (draft.get().officeRevision ?? office.revision) < office.revision && <NewerRevision quiet />}
      {live && carried && <CarriedHere quiet draft={draft} onDone={() => setCarried(false)} />}
      {step && published ? (
        <StepView key={`${step.name}-${wipes}`} name={step.name} />
      ) : (
        <>
          {!live && published && <StepFronts />}
          <div className="overview">
            <Overview data={data} begun={begun} onRestart={draft.clear} />
          </div>
        </>
      )}
    </Shell>
  );
});

function StepView({ name }: { name: StepName }) {
  const meanwhile = <StepFront name={name} />;
  switch (name) {
    case 'questions':
      return <QuestionsStep />;
    case 'list':
      return <ListStep />;
    case 'data':
      return <DataStep meanwhile={meanwhile} />;
    case 'letters':
      return <LettersStep meanwhile={meanwhile} />;
    case 'ready':
      return <ReadyStep meanwhile={meanwhile} />;
    default:
      return name satisfies never;
  }
}

const isBegun = (dossier: Dossier): boolean =>
  Object.keys(dossier.answers).length > 0 || Object.keys(dossier.prepared).length > 0 || Boolean(dossier.company.name);

/**
 * Takes over what was chosen on the start page for the request that begins now. Where one was begun here already, the new
 * one stands beside it.
 */
function useStart(draft: Draft, { office, service, change }: Preparing): void {
  const { origin } = useContext(pageContext);
  const address = useOfficeAddress();
  const scope = draftScope(office.id, origin);
  const place = useRef((number: number | undefined) => address({ office: office.id, service, number }));
  useEffect(() => {
    if (!isStartChosen() || origin?.from === 'workshop') return;
    const take = async () => {
      const [{ takeStart }, { freeNumber }] = await Promise.all([
        import('../storage/companies.ts'),
        import('../storage/kept.ts'),
      ]);
      const start = takeStart(thisDevice(), isBegun(draft.get()));
      if (start === 'beside') location.replace(place.current(freeNumber(thisDevice(), scope, service)));
      else if (start) change((one) => ({ ...one, ...start }));
    };
    take().catch(() => {});
  }, [draft, service, scope, origin, change]);
}

/** Notes for the start page how far this request is. */
function useBegunNoted({ office, service, report, dossier }: Preparing): void {
  const { origin } = useContext(pageContext);
  const [from, slot] = [origin?.from, origin?.slot];
  const step = stepAt(readPlace(useHash()).step)?.hash ?? '';
  const { ready, total } = progressOf(report);
  const any = isBegun(dossier);
  const { id, name } = office;
  const title = serviceOf(office, service).own?.title;
  useEffect(() => {
    if (from === 'workshop') return;
    const number = numberInAddress(location.search);
    const begun = {
      office: { id: slot ?? id, name, ...(from ? { from } : {}) },
      service,
      ...(title ? { title } : {}),
      ...(number ? { number } : {}),
      ready,
      total,
      step,
      at: Date.now(),
    };
    noteBegun(thisDevice(), begun, any);
  }, [id, name, from, slot, service, title, ready, total, step, any]);
}

/** The years of the sources that the list is taken from. */
function listYears({ report, office }: Preparing): string {
  const cited = report.requirements.flatMap((one) => one.source ?? []);
  const sources = cited.length > 0 ? cited : Object.values(office.sources);
  return [...new Set(sources.flatMap((source) => (source.year === null ? [] : [source.year])))].sort().join(', ');
}

/**
 * Takes over what another tab wrote to the same draft, and what a wipe removed. `elsewhere`: another tab wrote; `restored`: the browser had
 * wiped what was kept;
 * `wipes`: how often everything was wiped, so that no field keeps what it held.
 */
function useOtherTabs(draft: Draft): { elsewhere: boolean; restored: boolean; wipes: number } {
  const [wipes, setWipes] = useState(0);
  const [elsewhere, setElsewhere] = useState(false);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const refresh = () => {
      if (draft.refresh()) setElsewhere(true);
    };
    const restore = () => {
      if (draft.restore()) setRestored(true);
      else refresh();
    };
    const hear = (event: StorageEvent) => {
      if (event.key === sharedKey && isShared()) {
        draft.copyTo(sessionStorage);
        holdFor(holds.open);
      }
      if (event.key === storedAs(draft)) refresh();
      if (event.key === null) restore();
    };
    const wiped = () => {
      draft.clear();
      setElsewhere(false);
      setWipes((count) => count + 1);
    };
    window.addEventListener('storage', hear);
    // A page that was put aside has heard nothing since, not even of a wipe.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && thisDevice().state() === 'kept') location.reload();
    };
    window.addEventListener('focus', restore);
    window.addEventListener('pageshow', comeBack);
    window.addEventListener('siapberkas:wiped', wiped);
    return () => {
      window.removeEventListener('storage', hear);
      window.removeEventListener('focus', restore);
      window.removeEventListener('pageshow', comeBack);
      window.removeEventListener('siapberkas:wiped', wiped);
    };
  }, [draft]);
  return { elsewhere, restored, wipes };
}
