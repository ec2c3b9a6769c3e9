import './guide.css';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportTemplate } from '../../guide/report.ts';
import type { GuideSearch as Search } from '../../guide/search.ts';
import { readLastOffice } from '../storage/remembered.ts';
import { useAddress } from '../ui/address.ts';
import { LinkedText, Said } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';
import { Answer, EntryPage, ReportForm, Since } from './entry-page.tsx';
import { FlowPage } from './flow-page.tsx';
import type { EntryLink, FirstAnswer, FlowLink, GuideData, GuideRoomData, Room } from './guide-data.ts';

/**
 * Parts that stand in a page as it came and bring their own code. Without it they could not be taken over with the page;
 * where it does not come, the part says so itself.
 */
export async function fetchParts(data: GuideData): Promise<void> {
  if (data.kind === 'guide-entry' && data.report) await ReportForm.fetch().catch(() => {});
}

/** Any page of the guide. */
export function GuidePage({ data }: { data: GuideData }) {
  switch (data.kind) {
    case 'guide':
      return <RoomPage data={data} />;
    case 'guide-entry':
      return <EntryPage data={data} />;
    case 'guide-flow':
      return <FlowPage data={data} />;
    default:
      return data satisfies never;
  }
}

const paths: Record<Room, string> = { penyedia: 'panduan/', desk: 'panduan/meja/' };

/** `/panduan/` and `/panduan/meja/`: search first, then the flows, then every answer of the room. */
function RoomPage({ data }: { data: GuideRoomData }) {
  const { t } = useTranslation('guide');
  const { room, entries, flows } = data;
  const desk = room === 'desk';
  return (
    <Shell>
      <RoomSwitch room={room} />
      <h1>{t(desk ? 'desk.title' : 'title')}</h1>
      <p className="lead">{t(desk ? 'desk.lead' : 'lead')}</p>
      <GuideSearch room={room} entries={entries} report={data.report} />
      {data.first.map((answer) => (
        <First key={answer.id} answer={answer} />
      ))}
      <h2 id="alur">{t('flows')}</h2>
      <p>{t('flowsLead')}</p>
      <FlowList flows={flows} />
      <h2>{t('all')}</h2>
      <EntryGroups entries={entries.filter((entry) => entry.room === room)} />
    </Shell>
  );
}

function RoomSwitch({ room }: { room: Room }) {
  const { t } = useTranslation('guide');
  const address = useAddress();
  return (
    <nav className="rooms no-print" aria-label={t('rooms')}>
      {(['penyedia', 'desk'] as const).map((one) => (
        <a key={one} href={address(paths[one])} aria-current={one === room ? 'page' : undefined}>
          {t(`room.${one}`)}
        </a>
      ))}
    </nav>
  );
}

/** The commonest case, answered without a search. */
function First({ answer: { id, question, answer, speaker, year, since } }: { answer: FirstAnswer }) {
  const { t } = useTranslation(['guide', 'start']);
  const address = useAddress();
  return (
    <section className="first-answer">
      <h2>
        <Said text={question} />
      </h2>
      <Answer parts={answer} deeper />
      <Since changes={since} />
      <p className="small">
        {speaker}, {year ?? t('start:common.foot.undated')}.{' '}
        <a href={address(`panduan/${id}/`)}>
          {t('whole')}
          <span className="hidden-words">
            : <Said text={question} />
          </span>
        </a>
      </p>
    </section>
  );
}

function FlowList({ flows }: { flows: readonly FlowLink[] }) {
  const address = useAddress();
  return (
    <ul className="plain-list offices questions" aria-labelledby="alur">
      {flows.map(({ id, title }) => (
        <li key={id}>
          <a className="row-link" href={address(`panduan/alur/${id}/`)}>
            <Said text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Answers under whoever gave them: where two offices answer the same question differently, both stand. */
function EntryGroups({ entries }: { entries: readonly EntryLink[] }) {
  const speakers = [...new Set(entries.map(({ speaker }) => speaker))];
  return speakers.map((speaker) => (
    <section key={speaker}>
      <h3 className="speaker">{speaker}</h3>
      <EntryList entries={entries.filter((entry) => entry.speaker === speaker)} />
    </section>
  ));
}

/** More are not read; a better word finds better. */
const most = 8;
/** Answers to another matter, perhaps: a few to glance at. */
const mostSimilar = 4;

/** Search by what stands on the screen. Its index is fetched when the field is entered. */
function GuideSearch({ room, entries, report }: { room: Room; entries: readonly EntryLink[]; report: ReportTemplate }) {
  const { t } = useTranslation('guide');
  const [typed, setTyped] = useState('');
  const { search, failed, load } = useSearch();
  /** What the report begins with: it stays, whatever is sought after it was opened. */
  const [reported, setReported] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  // What was typed while the page's script was still on its way counts too.
  useEffect(() => {
    if (document.activeElement === field.current || field.current?.value) load();
    setTyped(field.current?.value ?? '');
  }, [load]);
  const sought = useDeferredValue(typed.trim());
  const found = useMemo(() => {
    if (!search || sought === '') return undefined;
    const office = readLastOffice()?.id;
    const { covering, similar } = search(sought, { room, ...(office ? { office } : {}) });
    const linked = (ids: readonly string[]) => ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
    return { covering: linked(covering).slice(0, most), similar: linked(similar).slice(0, mostSimilar) };
  }, [search, sought, room, entries]);
  const uncovered = found?.covering.length === 0;
  return (
    <search>
      <div className="field">
        <label className="label" htmlFor="search">
          {t('search')}
        </label>
        <p className="hint" id="search-hint">
          {t('searchHint')}
        </p>
        <input
          id="search"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="search-hint"
          value={typed}
          onFocus={load}
          onChange={(event) => {
            load();
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
      <p role="status" className={failed ? undefined : uncovered ? 'said-plainly' : 'hidden-words'}>
        {failed ? t('notLoaded') : found && (uncovered ? t('none') : t('found', { number: found.covering.length }))}
      </p>
      {found && found.covering.length > 0 && <EntryList entries={found.covering} speakers />}
      {uncovered && (
        <>
          <p>
            <LinkedText text={t('ask')} />
          </p>
          {reported === undefined && (
            <div className="actions no-print">
              <button type="button" className="primary" onClick={() => setReported(sought)}>
                {t('makeReport')}
              </button>
            </div>
          )}
        </>
      )}
      {reported !== undefined && <ReportForm report={report} first={{ pesan: reported }} focused />}
      {found && found.similar.length > 0 && (
        <>
          <h2 className="small-heading similar">{t('similar')}</h2>
          <EntryList entries={found.similar} speakers />
        </>
      )}
    </search>
  );
}

/** The search of the guide, once it was asked for. */
function useSearch(): { search: Search | undefined; failed: boolean; load: () => void } {
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const [load] = useState(() => () => {
    if (asked.current) return;
    asked.current = true;
    import('../../catalog/guides-search.ts').then(
      ({ searchGuide }) => {
        setFailed(false);
        setSearch(() => searchGuide);
      },
      () => {
        // The network may be back at the next key press.
        asked.current = false;
        setFailed(true);
      },
    );
  });
  return { search, failed, load };
}

/** Answers as links; `speakers`: with whose answer each is. */
function EntryList({ entries, speakers = false }: { entries: readonly EntryLink[]; speakers?: boolean }) {
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
