import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../../../guide/flow.ts';
import { useAddress } from '../../ui/page-context.ts';
import { Said } from '../../ui/said.tsx';
import type { EntryLink } from './guide-data.ts';

/** Beside a step: what the desk does meanwhile, and the answers that say so. */
export function NodeNotes({ node, entries }: { node: FlowNode; entries: Readonly<Record<string, EntryLink>> }) {
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
