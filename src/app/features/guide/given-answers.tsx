import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../guide/walk.ts';
import { Said } from '../../ui/said.tsx';
import { pathOf } from './flow-path.ts';

/** What was answered on the way, each with the way back to its question. */
export function GivenAnswers({ turns }: { turns: readonly Turn[] }) {
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
