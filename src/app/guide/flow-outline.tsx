import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowOutcome } from '../../guide/flow.ts';
import { type Branch, treeOf } from '../../guide/walk.ts';
import { Said, useSaid } from '../ui/said.tsx';
import { Escalation, LinkList } from './entry-page.tsx';
import { type GuideFlowData, pathOf } from './guide-data.ts';

/**
 * The whole flow as a list in a list, with the numbers of its picture. `named`: each branch bears the name by which
 * the walk calls its step, so that without scripts an answer leads here.
 */
export function FlowOutline({ data, named = false }: { data: GuideFlowData; named?: boolean }) {
  return (
    <ul className="plain-list outline">
      <OutlineBranch branch={treeOf(data.flow)} path={[]} data={data} named={named} />
    </ul>
  );
}

interface BranchProps {
  readonly branch: Branch;
  readonly path: readonly number[];
  readonly data: GuideFlowData;
  readonly named: boolean;
}

function OutlineBranch({ branch, path, data, named }: BranchProps) {
  const { t } = useTranslation('guide');
  const { node, number, again, branches } = branch;
  const answer = answerTo(branch, path, data);
  return (
    <li id={named && path.length > 0 ? pathOf(path) : undefined}>
      {answer && (
        <b>
          <Said text={answer} />:{' '}
        </b>
      )}
      {again ? (
        t('walk.goOn', { number })
      ) : node.kind === 'outcome' ? (
        <Outcome outcome={node} number={number} links={data.links[branch.id] ?? []} />
      ) : (
        <>
          <span className="digits">{number}.</span>{' '}
          {node.try?.map((text) => (
            <span key={text.id}>
              <Said text={text} links />{' '}
            </span>
          ))}
          <Said text={node.ask} />
          <ul className="plain-list outline">
            {branches.map((one, index) => (
              <OutlineBranch key={pathOf([index])} branch={one} path={[...path, index]} data={data} named={named} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** The answer that led to a branch, with its translation. */
function answerTo(branch: Branch, path: readonly number[], { flow }: GuideFlowData) {
  if (branch.answer === undefined) return undefined;
  for (const node of Object.values(flow.nodes)) {
    const found =
      node.kind === 'question' && node.answers.find(({ to, text }) => to === branch.id && text.id === branch.answer);
    if (found) return found.text;
  }
  throw new TypeError(`flow ${flow.id}: no answer leads to ${pathOf(path)}`);
}

function Outcome({
  outcome,
  number,
  links,
}: {
  outcome: FlowOutcome;
  number: number;
  links: GuideFlowData['links'][string];
}) {
  const { t } = useTranslation('guide');
  return (
    <>
      <span className="digits">{number}.</span> <b>{t(`result.${outcome.result}`)}.</b> <Said text={outcome.say} />
      {outcome.steps && (
        <ol>
          {outcome.steps.map((text) => (
            <li key={text.id}>
              <Said text={text} links />
            </li>
          ))}
        </ol>
      )}
      {outcome.escalation && <Escalation steps={outcome.escalation} inline />}
      <LinkList links={links} plain />
    </>
  );
}

/** The picture of a flow, drawn while the site is built; it scrolls by itself where it is wider than the page. */
export function FlowPicture({ data: { flow, picture } }: { data: GuideFlowData }) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  const { frame, wider } = useWider();
  return (
    <>
      <h2>{t('walk.picture')}</h2>
      {wider && (
        <p className="hint no-print" id="picture-hint">
          <span aria-hidden="true">↔ </span>
          {t('walk.scroll')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="flow-picture" ref={frame} tabIndex={0} aria-label={t('walk.picture')}>
        <img
          src="alur.svg"
          {...picture}
          loading="lazy"
          decoding="async"
          alt={t('walk.pictureAlt', { title: said(flow.title) })}
        />
      </section>
      <p className="no-print">
        <a href="alur.svg">{t('walk.openPicture')}</a>
      </p>
    </>
  );
}

/** Whether the picture is wider than its frame, which it then says: a phone shows no bar to scroll by. */
function useWider() {
  const frame = useRef<HTMLElement>(null);
  const [wider, setWider] = useState(true);
  useEffect(() => {
    const section = frame.current;
    if (!section) return;
    const observer = new ResizeObserver(() => setWider(section.scrollWidth > section.clientWidth));
    observer.observe(section);
    return () => observer.disconnect();
  }, []);
  return { frame, wider };
}
