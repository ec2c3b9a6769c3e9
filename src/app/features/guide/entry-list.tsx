import { useAddress } from '../../ui/page-context.ts';
import { Said } from '../../ui/said.tsx';
import type { EntryLink } from './guide-data.ts';

/** Answers as links; `speakers`: with whose answer each is. */
export function EntryList({ entries, speakers = false }: { entries: readonly EntryLink[]; speakers?: boolean }) {
  const address = useAddress();
  return (
    <ul className="plain-list offices questions">
      {entries.map(({ id, question, speaker }) => (
        <li key={id}>
          <a className="row-link" href={address(`panduan/${id}/`)}>
            <Said text={question} />
          </a>
          {speakers && <span className="hint">{speaker}</span>}
        </li>
      ))}
    </ul>
  );
}
