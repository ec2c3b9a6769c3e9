import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { walk } from '../../../guide/walk.ts';
import { useAddress } from '../../ui/page-context.ts';
import { Said, useSaid } from '../../ui/said.tsx';
import { Shell } from '../../ui/shell.tsx';
import { useHash } from '../../ui/use-hash.ts';
import { useLive } from '../../ui/use-live.ts';
import { FlowOutcome } from './flow-outcome.tsx';
import { FlowOutline } from './flow-outline.tsx';
import { answersOf, pathOf } from './flow-path.ts';
import { FlowPicture } from './flow-picture.tsx';
import { FlowQuestion } from './flow-question.tsx';
import { GivenAnswers } from './given-answers.tsx';
import type { GuideFlowData } from './guide-data.ts';

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
