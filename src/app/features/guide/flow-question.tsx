import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowQuestion as Question } from '../../../guide/flow.ts';
import { Said } from '../../ui/said.tsx';
import { pathOf } from './flow-path.ts';
import type { EntryLink } from './guide-data.ts';
import { NodeNotes } from './node-notes.tsx';

/** One question of a flow; each answer is a link to the next step. */
export function FlowQuestion({
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
