import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../guide/entry.ts';
import type { FlowOutcome as Outcome } from '../../../guide/flow.ts';
import { Said } from '../../ui/said.tsx';
import { Escalation } from './escalation.tsx';
import type { EntryLink, ShownLink } from './guide-data.ts';
import { LinkList } from './link-list.tsx';
import { NodeNotes } from './node-notes.tsx';

const looks: Record<Result, string> = {
  done: 'notice notice-good',
  do: 'notice',
  bring: 'notice',
  escalate: 'notice notice-warning',
};

/** How a path ends: what to do, which file to bring, or who takes it over. */
export function FlowOutcome({
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
