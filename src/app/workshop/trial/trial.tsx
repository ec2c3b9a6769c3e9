import { type MouseEvent, type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './trial.css';
import { assess } from '../../../domain/assess.ts';
import type { Answers, Dossier } from '../../../domain/dossier.ts';
import { positionsByForm } from '../../../domain/law.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../../../domain/office.ts';
import { questionName } from '../../../domain/requirements.ts';
import { sampleDossier } from '../../../domain/sample.ts';
import type { ServiceDefinition, ServiceId } from '../../../domain/services/index.ts';
import type { LegalForm } from '../../../domain/terms.ts';
import { useAnswerWords } from '../../prepare/asides.tsx';
import { WholeList } from '../../prepare/list/list-step.tsx';
import { type Preparing, preparingContext, usePreparing } from '../../prepare/preparing.ts';
import { QuestionField } from '../../prepare/questions-step.tsx';
import { readPlace, targetId, useHash } from '../../ui/address.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useServiceName } from '../../ui/said.tsx';
import type { RoomProps, Workshop } from '../use-profile.ts';
import { unfinishedProfile } from './unfinished.ts';

/** A list that is tried out. Its dossier lives in the memory of the page: nothing of it reaches the device. */
export interface Trial {
  readonly preparing: Preparing;
  readonly services: readonly ServiceId[];
  readonly choose: (service: ServiceId, answers?: Answers) => void;
  /** Forgets what was ticked, chosen and added. */
  readonly restart: () => void;
  /** The same file with everything prepared, as it is handed in. */
  readonly handedIn: Dossier;
  /** What is written is not whole: what is wrong in it is not shown. */
  readonly stale: boolean;
}

/** What is done to the sample by who tries it out. */
type Touched = Pick<Dossier, 'answers' | 'prepared' | 'choices' | 'additions' | 'letterhead'>;

const untouched = (answers: Answers): Touched => ({
  answers,
  prepared: {},
  choices: {},
  additions: [],
  letterhead: { kind: 'typed' },
});

/** Whoever is asked whether there is a paper has it. */
const usual: Answers = { legalForm: 'pt', handedInBy: 'signatory', oldMailboxOpen: true };

/**
 * The profile tried out with invented data, without what is not whole in it; undefined where it publishes no list.
 * @param wanted the service whose list is shown, where it has one
 */
export function useTrial({ profile, written, today }: Workshop, wanted?: string): Trial | undefined {
  const { t } = useTranslation('wording');
  const late = useDeferredValue(profile);
  const lateWritten = useDeferredValue(written);
  const unnamed = t('trial.unnamed');
  const shown = useMemo(() => late ?? unfinishedProfile(lateWritten, unnamed), [late, lateWritten, unnamed]);
  const [last, setLast] = useState(shown);
  if (shown && shown !== last) setLast(shown);
  const office = shown ?? last;
  const [chosen, setChosen] = useState<ServiceId>();
  const [touched, setTouched] = useState(() => untouched(usual));
  const services = useMemo(
    () => (office ? servicesAt(office).filter((id) => listOf(office, id).published) : []),
    [office],
  );
  const service =
    services.find((id) => id === wanted) ??
    services.find((id) => id === chosen) ??
    (wanted ? undefined : (services.find((id) => office && asksForAnything(office, id)) ?? services[0]));
  const sample = useMemo(
    () => (office && service ? sampleDossier(serviceOf(office, service), office, today, true) : undefined),
    [office, service, today],
  );
  const dossier = useMemo(() => {
    if (!sample) return undefined;
    const answers = { exists: sample.answers.exists, ...touched.answers };
    return { ...forForm(sample, answers.legalForm), ...touched, answers };
  }, [sample, touched]);
  const preparing = useMemo((): Preparing | undefined => {
    if (!office || !service || !dossier) return undefined;
    const change: Preparing['change'] = (alter) =>
      setTouched((now) => {
        const { answers, prepared, choices, additions, letterhead } = alter({ ...dossier, ...now });
        return { answers, prepared, choices, additions, letterhead };
      });
    const report = assess(serviceOf(office, service), office, dossier, today);
    return { office, service, dossier, report, today, change, trial: true };
  }, [office, service, dossier, today]);
  if (!preparing || !sample) return undefined;
  return {
    preparing,
    services,
    choose: (next, answers) => {
      setChosen(next);
      setTouched((now) => untouched(answers ?? { ...now.answers, channel: undefined }));
    },
    restart: () => setTouched(({ answers }) => untouched(answers)),
    handedIn: { ...preparing.dossier, prepared: sample.prepared, choices: sample.choices },
    stale: !profile,
  };
}

const asksForAnything = (office: OfficeProfile, service: ServiceId): boolean => {
  const list = listOf(office, service);
  return list.published && list.requirements.length > 0;
};

/** The sample as a vendor of another legal form: its name begins with it, and a person has no company. */
function forForm(sample: Dossier, form: LegalForm | undefined): Dossier {
  const bare = (sample.company.name ?? '').replace(/^PT /, '');
  const name = form === 'individual' ? sample.signatory.name : `${form ? formsInNames[form] : 'PT'} ${bare}`;
  const position = (form && positionsByForm[form][0]) ?? sample.signatory.position;
  return { ...sample, company: { ...sample.company, name }, signatory: { ...sample.signatory, position } };
}

const formsInNames = {
  pt: 'PT',
  'pt-perorangan': 'PT',
  cv: 'CV',
  firma: 'Firma',
  koperasi: 'Koperasi',
  yayasan: 'Yayasan',
  perum: 'Perum',
  ud: 'UD',
  individual: '',
} as const satisfies Record<LegalForm, string>;

interface TrialFrameProps {
  readonly trial: Trial;
  /** A step of the penyedia's way was asked for: `surat`. */
  readonly onStep?: (step: string) => void;
  readonly children: ReactNode;
}

/**
 * The trial around what is tried out. Links that lead to another step of the penyedia's way lead to the same thing here, or
 * nowhere.
 */
export function TrialFrame({ trial, onStep, children }: TrialFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const hold = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    const { step, target } = readPlace(link.getAttribute('href')?.slice(1) ?? '');
    onStep?.(step);
    const id = target ?? (step === 'pertanyaan' ? situationId : '');
    const found = frame.current?.querySelector<HTMLElement>(`#${targetId(id)}`);
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    found?.focus();
  };
  return (
    <preparingContext.Provider value={trial.preparing}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are pressed; where they lead is decided here */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by a key is clicked as well */}
      <div ref={frame} className="trial" onClick={hold}>
        {children}
      </div>
    </preparingContext.Provider>
  );
}

const situationId = 'keadaan';

/** The switches: the questions that the penyedia is asked, folded under what is answered now. */
export function Situation({ open = false }: { open?: boolean }) {
  const { t } = useTranslation(['wording', 'prepare', 'start']);
  const { report } = usePreparing();
  const answerOf = useAnswerWords();
  const now = report.questions.flatMap(({ question }) =>
    question.ask === 'channel' || question.ask === 'legalForm' || question.ask === 'handedInBy'
      ? (answerOf(question).answered ?? [])
      : [],
  );
  if (report.questions.length === 0) return null;
  return (
    <details className="trial-situation no-print" open={open || undefined}>
      <summary id={targetId(situationId)}>
        {t('trial.situation')}: {now.join(' · ')}
      </summary>
      {report.questions.map(({ question }) => (
        <QuestionField key={questionName(question)} question={question} />
      ))}
    </details>
  );
}

interface ServiceChoiceProps {
  readonly trial: Trial;
  /** Only these. */
  readonly among?: readonly ServiceId[];
}

/** Which of the profile's lists is tried out. */
export function ServiceChoice({ trial, among = trial.services }: ServiceChoiceProps) {
  const { t } = useTranslation(['wording', 'start']);
  const nameOf = useServiceName();
  const { office, service } = trial.preparing;
  const own = (id: ServiceId): ServiceDefinition['own'] => serviceOf(office, id).own;
  if (among.length < 2) return null;
  return (
    <div className="field">
      <label className="label" htmlFor="trial-service">
        {t('trial.service')}
      </label>
      <select
        id="trial-service"
        value={service}
        onChange={({ currentTarget: { value } }) => {
          const next = among.find((id) => id === value);
          if (next) trial.choose(next);
        }}
      >
        {among.map((id) => (
          <option key={id} value={id}>
            {nameOf(id, own(id))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Said where what is shown is not what stands in the form. */
export function StaleNotice({ trial }: { trial: Trial }) {
  const { t } = useTranslation('wording');
  return (
    <div role="status">
      {trial.stale && (
        <p className="notice notice-warning">
          {t('trial.stale')} <a href="#periksa">{t('trial.mend')}</a>
        </p>
      )}
    </div>
  );
}

/** Why there is nothing to try out. */
export function NothingToTry({ profile }: { profile: OfficeProfile | undefined }) {
  const { t } = useTranslation('wording');
  return (
    <p className="notice">
      {t(profile ? 'trial.unpublished' : 'trial.invalid')}{' '}
      <a href={profile ? '#layanan' : '#periksa'}>{t(profile ? 'trial.publish' : 'trial.mend')}</a>
    </p>
  );
}

/** The list as the penyedia sees it, beside the form of the service whose room is open; else the first that is published. */
export const TrialAside = lazyPart(async () => Aside, 'wording', 'prepare');

function Aside({ workshop }: RoomProps) {
  const { t } = useTranslation(['wording', 'start']);
  const nameOf = useServiceName();
  const { step } = readPlace(useHash());
  const trial = useTrial(workshop, step.startsWith('layanan/') ? step.slice('layanan/'.length) : undefined);
  const { office, service } = trial?.preparing ?? {};
  return (
    <section className="trial-aside" aria-labelledby="trial-aside-title">
      <h2 id="trial-aside-title" className="small-heading">
        {t('trial.beside')}
      </h2>
      {trial && office && service ? (
        <>
          <p className="kicker">{nameOf(service, serviceOf(office, service).own)}</p>
          <StaleNotice trial={trial} />
          <TrialFrame trial={trial}>
            <Situation />
            <WholeList />
          </TrialFrame>
        </>
      ) : (
        <NothingToTry profile={workshop.profile} />
      )}
    </section>
  );
}
