import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostAdditions } from '../../../domain/dossier.ts';
import { targetId } from '../../ui/address.ts';
import { useLive, useWide } from '../../ui/browser.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { FindingList } from '../finding-list.tsx';
import { progressOf, usePreparing } from '../preparing.ts';
import { StepFrame } from '../step-frame.tsx';
import { RequirementEntry } from './requirement-entry.tsx';

// These bring code of their own: not before someone has something to add, or to report.
const AdditionForm = lazyPart(async () => (await import('./additions.tsx')).AdditionForm, 'asides');
const ChangedListForm = lazyPart(async () => (await import('../message.tsx')).ChangedListForm, 'asides');
// Only where the screen is wide, where the mailbox is dead, and where the desk gave the file back.
const EmailFirst = lazyPart(async () => (await import('../asides.tsx')).EmailFirst);
const SlipBox = lazyPart(async () => (await import('../slip.tsx')).SlipBox, 'review', 'desk');
const AnswersAside = lazyPart(async () => (await import('../asides.tsx')).AnswersAside);

/** Step 3: the office's list for these answers, before any data is asked. */
export function ListStep() {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const wide = useWide();
  return (
    <StepFrame
      name="list"
      title={t('list.title')}
      aside={wide && report.questions.length > 0 && <AnswersAside quiet />}
    >
      <WholeList />
      <div className="actions no-print">
        <button type="button" onClick={() => window.print()}>
          {t('list.print')}
        </button>
      </div>
    </StepFrame>
  );
}

/** The list itself: what it says of the service, its entries, those that these answers spare, and what the vendor adds. */
export function WholeList() {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  // What the vendor says to have none of stays in its place, so that it can be taken back there.
  const needed = report.requirements.filter(({ status, part }) => status !== 'not-needed' || part.absent);
  const spared = report.requirements.filter((one) => !needed.includes(one));
  const advice = report.findings.filter((one) => one.code === 'try-first' || one.code === 'central-account-first');
  const open = report.questions.some((one) => one.decides && !one.answered);
  return (
    <>
      {report.dossier.slip && <SlipBox quiet />}
      {open && (
        <p className="notice notice-warning">
          {t('list.openQuestions')} <a href="#pertanyaan">{t('list.answerNow')}</a>
        </p>
      )}
      {advice.length > 0 && (
        <details className="no-print">
          <summary>{t('list.tryFirst')}</summary>
          <FindingList findings={advice} />
        </details>
      )}
      {report.findings.some(({ code }) => code === 'email-change-first') && <EmailFirst quiet />}
      <FindingList findings={report.findings.filter((one) => aboutTheList.has(one.code))} />
      {needed.length === 0 ? (
        <p>{t('list.nothing')}</p>
      ) : (
        <>
          <Progress />
          <ol className="requirements">
            {needed.map((requirement) => (
              <li key={requirement.id}>
                <RequirementEntry requirement={requirement} ticks />
              </li>
            ))}
          </ol>
        </>
      )}
      {spared.length > 0 && (
        <details className="spared">
          <summary>{t('list.spared', { number: spared.length })}</summary>
          <ul className="requirements">
            {spared.map((requirement) => (
              <li key={requirement.id}>
                <RequirementEntry requirement={requirement} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Additions />
      <ChangedList />
    </>
  );
}

const aboutTheList = new Set([
  'no-visit-needed',
  'national-list',
  'list-old',
  'list-undated',
  'list-partial',
  'list-not-for-you',
  'lkpp-decides',
]);

/** "5 dari 7 siap", read aloud when it changes. */
function Progress() {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const { ready, total } = progressOf(report);
  const all = total > 0 && ready === total;
  return (
    <div className={all ? 'progress progress-full' : 'progress'}>
      <progress value={ready} max={total} aria-hidden="true" />
      <p role="status">
        {all && <span aria-hidden="true">✓ </span>}
        {t('list.progress', { ready, total })}
      </p>
    </div>
  );
}

/** "Bukan daftar kantor Anda?": what the office asks for beyond its list, for this dossier only. */
function Additions() {
  const { t } = useTranslation('prepare');
  const { dossier, report } = usePreparing();
  // A list that is not the office's own, or was not seen whole, is most likely to lack something.
  const likely = report.findings.some(({ code }) => code === 'national-list' || code === 'list-partial');
  const [opened, setOpened] = useState(likely);
  const room = dossier.additions.length < mostAdditions;
  return (
    <details
      className="additions no-print"
      open={likely || undefined}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary id={targetId('tambahan')}>{t(likely ? 'additions.titleLikely' : 'additions.title')}</summary>
      <p>{t('additions.lead')}</p>
      {room ? opened && <AdditionForm /> : <p>{t('additions.full', { most: mostAdditions })}</p>}
    </details>
  );
}

/** "Daftar ini sudah berubah?": a ready text for the office, or for whoever keeps this site. */
export function ChangedList() {
  const { t } = useTranslation('prepare');
  const live = useLive();
  const [opened, setOpened] = useState(false);
  if (!live) return null;
  return (
    <details className="additions no-print" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t('list.changed')}</summary>
      {opened && <ChangedListForm />}
    </details>
  );
}
