import { useTranslation } from 'react-i18next';
import { useAddress } from '../../ui/page-context.ts';
import { Said } from '../../ui/said.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Answer, Since } from './answer.tsx';
import { EntryList } from './entry-list.tsx';
import type { EntryLink, FirstAnswer, FlowLink, GuideRoomData, Room } from './guide-data.ts';
import { GuideSearch } from './guide-search.tsx';

const paths: Record<Room, string> = { penyedia: 'panduan/', desk: 'panduan/meja/' };

/** `/panduan/` and `/panduan/meja/`: search first, then the flows, then every answer of the room. */
export function RoomPage({ data }: { data: GuideRoomData }) {
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
