import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../guide/entry.ts';
import type { FlowNode, FlowOutcome as Outcome, FlowQuestion as Question } from '../../guide/flow.ts';
import { type Turn, walk } from '../../guide/walk.ts';
import { useLive } from '../ui/browser-state.ts';
import { useHash } from '../ui/hash.ts';
import { useAddress } from '../ui/page-context.ts';
import { Said, useSaid } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';
import { Escalation, LinkList } from './entry-page.tsx';
import { FlowOutline, FlowPicture } from './flow-outline.tsx';
import { answersOf, type EntryLink, type GuideFlowData, pathOf, type ShownLink } from './guide-data.ts';

/** `/panduan/alur/<flow>/`: one question a step, which the address names; the whole as outline and picture below. */
export function FlowPage({ data }: { data: GuideFlowData }) {
  const { t } = useTranslation('guide');
  const address = useAddress();
  const live = useLive();
  const { flow } = data;
  const { turns, node, id } = walk(flow, answersOf(useHash()));
  const answers = turns.map(({ answer }) => answer);
  const heading = useStepFocus(pathOf(answers), useStepTitle(data, node.kind === 'question' ? node.ask : node.say));
  return (
    <Shell>
      <p className="kicker no-print">
        <a href={address('panduan/')}>{t('back')}</a>
      </p>
      <h1>
        <Said text={flow.title} />
      </h1>
      <GivenAnswers turns={turns} />
      {node.kind === 'question' ? (
        <FlowQuestion question={node} answers={answers} heading={heading} entries={data.entries} />
      ) : (
        <FlowOutcome outcome={node} links={data.links[id] ?? []} heading={heading} entries={data.entries} />
      )}
      {turns.length > 0 && (
        <div className="onward no-print">
          <a href={`#${pathOf(answers.slice(0, -1))}`}>{t('walk.back')}</a>
          <a href={`#${pathOf([])}`}>{t('walk.again')}</a>
        </div>
      )}
      {!live && (
        <noscript>
          <p className="notice notice-warning">{t('walk.needsScript')}</p>
          <h2>{t('walk.outline')}</h2>
          <FlowOutline data={data} named />
          <FlowPicture data={data} />
        </noscript>
      )}
      <details className="whole-flow">
        <summary>{t('walk.whole')}</summary>
        {live && (
          <>
            <FlowOutline data={data} />
            <FlowPicture data={data} />
          </>
        )}
      </details>
    </Shell>
  );
}

/** The title of the window names the step, too, so that the history of the browser can be read. */
function useStepTitle(
  { flow }: GuideFlowData,
  step: { readonly id: string; readonly en?: string | undefined },
): string {
  const { t } = useTranslation();
  const said = useSaid();
  return `${said(step)} – ${said(flow.title)} – ${t('common.name')}`;
}

/** Moves the focus to the step's heading when the address names another step. */
function useStepFocus(path: string, title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const moved = shown.current !== undefined && shown.current !== path;
    shown.current = path;
    if (path !== '') document.title = title;
    if (!moved) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [path, title]);
  return heading;
}

/** One question of a flow; each answer is a link to the next step. */
function FlowQuestion({
  question,
  answers,
  heading,
  entries,
}: {
  question: Question;
  answers: readonly number[];
  heading: RefObject<HTMLHeadingElement | null>;
  entries: Readonly<Record<string, EntryLink>>;
}) {
  const { t } = useTranslation('guide');
  return (
    <>
      {question.try && (
        <div className="notice">
          <p>
            <b>{t('walk.try')}</b>
          </p>
          <ul>
            {question.try.map((text) => (
              <li key={text.id}>
                <Said text={text} links />
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1} id="pertanyaan">
        <Said text={question.ask} />
      </h2>
      <ul className="plain-list answers" aria-label={t('walk.answers')}>
        {question.answers.map(({ text }, index) => (
          <li key={text.id}>
            <a href={`#${pathOf([...answers, index])}`}>
              <Said text={text} />
            </a>
          </li>
        ))}
      </ul>
      <NodeNotes node={question} entries={entries} />
    </>
  );
}

const looks: Record<Result, string> = {
  done: 'notice notice-good',
  do: 'notice',
  bring: 'notice',
  escalate: 'notice notice-warning',
};

/** How a path ends: what to do, which file to bring, or who takes it over. */
function FlowOutcome({
  outcome,
  links,
  heading,
  entries,
}: {
  outcome: Outcome;
  links: readonly ShownLink[];
  heading: RefObject<HTMLHeadingElement | null>;
  entries: Readonly<Record<string, EntryLink>>;
}) {
  const { t } = useTranslation('guide');
  return (
    <section className="outcome">
      <div className={looks[outcome.result]}>
        <p className="kicker">
          {outcome.result === 'done' && <span aria-hidden="true">✓ </span>}
          {t(`result.${outcome.result}`)}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          <Said text={outcome.say} />
        </h2>
        {outcome.steps && (
          <ol className="guide-steps">
            {outcome.steps.map((text) => (
              <li key={text.id}>
                <Said text={text} links />
              </li>
            ))}
          </ol>
        )}
        {outcome.escalation && (
          <>
            <p>{t('walk.escalated')}</p>
            <Escalation steps={outcome.escalation} />
          </>
        )}
      </div>
      <LinkList links={links} />
      <NodeNotes node={outcome} entries={entries} />
    </section>
  );
}

/** Beside a step: what the desk does meanwhile, and the answers that say so. */
function NodeNotes({ node, entries }: { node: FlowNode; entries: Readonly<Record<string, EntryLink>> }) {
  const { t } = useTranslation('guide');
  const address = useAddress();
  const cited = node.entries.flatMap((id) => entries[id] ?? []);
  return (
    <>
      {node.desk && (
        <details className="desk-notes">
          <summary>{t('walk.desk')}</summary>
          <ul>
            {node.desk.map((text) => (
              <li key={text.id}>
                <Said text={text} links />
              </li>
            ))}
          </ul>
        </details>
      )}
      {cited.length > 0 && (
        <p className="small">
          {t('walk.why')}:{' '}
          {cited.map(({ id, question }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={address(`panduan/${id}/`)}>
                <Said text={question} />
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** What was answered on the way, each with the way back to its question. */
function GivenAnswers({ turns }: { turns: readonly Turn[] }) {
  const { t } = useTranslation('guide');
  if (turns.length === 0) return null;
  return (
    <ol className="given" aria-label={t('walk.given')}>
      {turns.map(({ id, question, answer }, index) => (
        <li key={id}>
          <span className="soft">
            <Said text={question.ask} />
          </span>{' '}
          <b>{question.answers[answer] && <Said text={question.answers[answer].text} />}</b>{' '}
          <a className="no-print" href={`#${pathOf(turns.slice(0, index).map((turn) => turn.answer))}`}>
            {t('walk.change')}
            <span className="hidden-words">
              : <Said text={question.ask} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
