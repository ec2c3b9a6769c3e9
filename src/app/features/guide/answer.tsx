import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { GuidePart } from '../../../guide/entry.ts';
import type { GuideChange } from '../../../guide/guides.ts';
import { Said, useSaid } from '../../ui/said.tsx';

/** The parts of an answer. Steps that have a name of their own can be printed by themselves. `deeper`: below an h2. */
export function Answer({ parts, deeper = false }: { parts: readonly GuidePart[]; deeper?: boolean }) {
  const [alone, setAlone] = useState<string>();
  const print = (id: string) => {
    flushSync(() => setAlone(id));
    window.print();
    setAlone(undefined);
  };
  return (
    <div className={alone ? 'answer answer-part' : 'answer'}>
      {parts.map((part, index) => {
        const id = part.kind === 'steps' ? part.id : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an answer never change places
          <section key={index} id={id} className={alone && alone === id ? 'alone' : undefined}>
            <Part part={part} deeper={deeper} />
            {id && part.kind === 'steps' && part.title && <PrintPart title={part.title} onPrint={() => print(id)} />}
          </section>
        );
      })}
    </div>
  );
}

function Part({ part, deeper }: { part: GuidePart; deeper: boolean }) {
  const Title = deeper ? 'h3' : 'h2';
  if (part.kind === 'paragraph')
    return (
      <p>
        <Said text={part.text} links />
      </p>
    );
  const List = part.kind === 'steps' ? 'ol' : 'ul';
  return (
    <>
      {part.title && (
        <Title>
          <Said text={part.title} />
        </Title>
      )}
      <List className={part.kind === 'steps' ? 'guide-steps' : undefined}>
        {(part.kind === 'steps' ? part.steps : part.items).map((text) => (
          <li key={text.id}>
            <Said text={text} links />
          </li>
        ))}
      </List>
    </>
  );
}

function PrintPart({ title, onPrint }: { title: { id: string; en?: string | undefined }; onPrint: () => void }) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  return (
    <p className="no-print">
      <button type="button" onClick={onPrint}>
        {t('printPart', { title: said(title).replace(/:.*$/, '') })}
      </button>
    </p>
  );
}

/** What has changed since an answer was written, each with its year and source, apart from the answer's own words. */
export function Since({ changes }: { changes: readonly GuideChange[] }) {
  const { t } = useTranslation('guide');
  if (changes.length === 0) return null;
  return (
    <section className="notice since">
      <h2 className="small-heading">{t('since.title')}</h2>
      <ul>
        {changes.map(({ on, what, source }) => (
          <li key={what.id}>
            <b>{t('since.on', { year: on.slice(0, 4) })}</b> <Said text={what} links />{' '}
            <span className="soft">
              {t('since.source')} <span lang="id">{source}</span>.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
