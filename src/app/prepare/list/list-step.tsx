import { useTranslation } from 'react-i18next';
import { useWide } from '../../ui/browser-state.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { FindingList } from '../finding-list.tsx';
import { usePreparing } from '../prepare-context.ts';
import { StepFrame } from '../step-frame.tsx';
import { progressOf } from '../steps.ts';
import { Additions, ChangedList } from './additions.tsx';
import { RequirementEntry } from './requirement-entry.tsx';

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
