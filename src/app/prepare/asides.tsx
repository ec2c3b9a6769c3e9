import { useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRevision } from '../../desk/list-differences.ts';
import type { Question } from '../../domain/evaluate.ts';
import { serviceOf } from '../../domain/office.ts';
import { questionName } from '../../domain/requirements.ts';
import { inSentence, partName } from '../../i18n/part-names.ts';
import { carryOver } from '../storage/companies.ts';
import { type Device, thisDevice } from '../storage/device.ts';
import { draftScope } from '../storage/remembered.ts';
import { pageContext, useOfficeAddress } from '../ui/address.ts';
import { screenWords } from '../ui/part-words.ts';
import { useSayFinding } from './finding-list.tsx';
import { usePreparing } from './preparing.ts';

/** Beside the questions: the list as the answers make it. */
export function ListAside() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  const needed = report.requirements.filter(({ status }) => status !== 'not-needed');
  return (
    <section aria-labelledby="list-so-far">
      <h2 id="list-so-far" className="small-heading">
        {t('sofar.list')}
      </h2>
      <ol className="ruled">
        {needed.map(({ id, part }) => (
          <li key={id}>{partName(part, screenWords(t))}</li>
        ))}
      </ol>
    </section>
  );
}

/** Beside the list: the answers that make it. */
export function AnswersAside() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  const answerOf = useAnswerWords();
  return (
    <section aria-labelledby="answers-so-far">
      <h2 id="answers-so-far" className="small-heading">
        {t('sofar.situation')}
      </h2>
      <dl className="pairs">
        {report.questions.map(({ question }) => {
          const { asked, answered } = answerOf(question);
          return (
            <div key={questionName(question)}>
              <dt>{asked}</dt>
              <dd>{answered ?? '–'}</dd>
            </div>
          );
        })}
      </dl>
      <p>
        <a href="#pertanyaan">{t('sofar.change')}</a>
      </p>
    </section>
  );
}

/** A question and its answer, in words. */
export function useAnswerWords() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  const { answers } = report.dossier;
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? undefined : t(value ? 'start:common.yes' : 'start:common.no');
  return (question: Question): { readonly asked: string; readonly answered: string | undefined } => {
    switch (question.ask) {
      case 'channel':
        return {
          asked: t('questions.channel'),
          answered: report.channel ? t(`start:channel.${report.channel.kind}`) : undefined,
        };
      case 'legalForm':
        return {
          asked: t('questions.legalForm'),
          answered: answers.legalForm && t(`terms.legalForm.${answers.legalForm}`),
        };
      case 'handedInBy':
        return {
          asked: t('questions.handedInBy'),
          answered: answers.handedInBy && t(`questions.by.${answers.handedInBy}`),
        };
      case 'attorneyInDeed':
      case 'oldMailboxOpen':
        return { asked: t(`questions.${question.ask}`), answered: yesNo(answers[question.ask]) };
      case 'exists': {
        const thing =
          question.document === 'attachments'
            ? t('questions.attachments')
            : inSentence(t(`terms.document.${question.document}`));
        return { asked: t('questions.exists', { thing }), answered: yesNo(answers.exists?.[question.document]) };
      }
      default:
        return question satisfies never;
    }
  };
}

/** Where the registered mailbox is dead: why the email is changed first, and the way there, with all that was entered. */
export function EmailFirst() {
  const { t } = useTranslation('prepare');
  const { report, dossier, office, trial } = usePreparing();
  const say = useSayFinding();
  const address = useOfficeAddress();
  const { origin } = useContext(pageContext);
  const found = report.findings.find((one) => one.code === 'email-change-first');
  if (!found) return null;
  return (
    <div className="notice notice-warning no-print">
      <p>{say(found, report)}</p>
      {!trial && (
        <p>
          <a
            className="button"
            href={address({ office: office.id, service: found.service, hash: '#pertanyaan' })}
            onClick={(event) => {
              const { service } = found;
              const number = carryOver(thisDevice(), dossier, service, draftScope(office.id, origin));
              if (number === undefined) return;
              event.preventDefault();
              window.location.assign(address({ office: office.id, service, number, hash: '#pertanyaan' }));
            }}
          >
            {t('list.emailFirst')}
          </a>
        </p>
      )}
    </div>
  );
}

interface StorageNoticeProps {
  readonly state: ReturnType<Device['state']>;
  readonly elsewhere: boolean;
  /** The browser had wiped what was kept, and it was kept again. */
  readonly restored: boolean;
  readonly unreadable: boolean;
  /** The draft on the device was written by another version of the app; `onRestart` leaves it aside. */
  readonly foreign: boolean;
  readonly onRestart: () => void;
}

/** Says so where what is typed is not kept, or where another tab writes to the same file. */
export function StorageNotice({ state, elsewhere, restored, unreadable, foreign, onRestart }: StorageNoticeProps) {
  const { t } = useTranslation('asides');
  useAskedBeforeLeaving(state !== 'kept');
  return (
    <div role="status" className="no-print">
      {state !== 'kept' && !(state === 'blocked' && saidInBar()) && (
        <p className="notice notice-warning">{t(`storage.${state}`)}</p>
      )}
      {unreadable && <p className="notice notice-warning">{t('storage.unreadable')}</p>}
      {foreign && (
        <div className="notice notice-warning">
          <p>{t('storage.foreign')}</p>
          <div className="actions">
            <button type="button" onClick={() => location.reload()}>
              {t('storage.reload')}
            </button>
            <button type="button" className="quiet" onClick={onRestart}>
              {t('storage.restart')}
            </button>
          </div>
        </div>
      )}
      {restored && <p className="notice notice-warning">{t('storage.restored')}</p>}
      {elsewhere && !foreign && <p className="notice">{t('storage.elsewhere')}</p>}
    </div>
  );
}

/** In a frame of another site, its bar says where what is entered is kept. */
const saidInBar = (): boolean => document.documentElement.classList.contains('framed');

/** Where the device does not keep what was entered, the browser asks before the page goes. */
function useAskedBeforeLeaving(unkept: boolean): void {
  useEffect(() => {
    if (!unkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (
        thisDevice()
          .keys()
          .some((key) => key.startsWith('draft:'))
      )
        event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unkept]);
}

/** The office published its list anew since this dossier was begun: said until someone has looked. */
export function NewerRevision() {
  const { t } = useTranslation('asides');
  const { office, service, dossier, today, change } = usePreparing();
  const before = dossier.officeRevision ?? office.revision;
  if (before >= office.revision) return null;
  const { notPrepared, noLongerAsked } = compareRevision(serviceOf(office, service), office, dossier, today);
  return (
    <div className="notice notice-warning no-print" role="status">
      <p>{t('newer.says', { before, now: office.revision })}</p>
      <p>{t('newer.what', { asked: notPrepared.length, gone: noLongerAsked.length })}</p>
      <div className="actions">
        <a className="button" href="#daftar">
          {t('newer.look')}
        </a>
        <button
          type="button"
          className="quiet"
          onClick={() => change((one) => ({ ...one, officeRevision: office.revision }))}
        >
          {t('newer.seen')}
        </button>
      </div>
    </div>
  );
}
