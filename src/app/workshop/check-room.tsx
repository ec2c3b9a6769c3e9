import { useTranslation } from 'react-i18next';
import { isOwnService, serviceIds } from '../../domain/services/index.ts';
import { at, listPath, membersOf, type Written } from '../../workshop/written.ts';
import { useWide } from '../ui/browser.ts';
import { useServiceName } from '../ui/said.tsx';
import { goToField } from './focus.ts';
import { placeName, roomOf } from './problems.ts';
import type { Mistake } from './profile-form.ts';
import { useWorkshop } from './use-profile.ts';

interface Found {
  /** What keeps the profile from being published. */
  readonly mistakes: readonly Mistake[];
  /** What is worth a look. */
  readonly advice: readonly Mistake[];
}

/** The name of any service of a profile that is being written. */
export function useWrittenName(written: Written): (service: string) => string {
  const name = useServiceName();
  const known = serviceIds;
  return (service) => {
    if (isOwnService(service)) {
      const title = at(written, `${listPath(service)}.title.id`);
      return typeof title === 'string' && title !== '' ? title : name(service);
    }
    const id = known.find((one) => one === service);
    return id ? name(id) : service;
  };
}

/** Every service that has a room: those that we know, then the office's own. */
export const servicesIn = (written: Written): readonly string[] => [
  ...serviceIds,
  ...Object.keys(membersOf(written, 'ownServices')),
];

/** Whether an office publishes its list of a service. */
export const isOn = (written: Written, service: string): boolean =>
  at(written, `${listPath(service)}.published`) === true;

/** The rooms, each with how much in it is to be mended. */
export function RoomNav({ room, written, mistakes, advice }: Found & { room: string; written: Written }) {
  const { t } = useTranslation('workshop');
  const wide = useWide();
  const nameOf = useWrittenName(written);
  const count = (one: string): number =>
    one === 'periksa' ? mistakes.length : mistakes.filter(({ path }) => roomOf(path) === one).length;
  const link = (one: string, name: string, off = false) => {
    const wrong = count(one);
    return (
      <li key={one}>
        <a href={`#${one}`} aria-current={room === one ? 'page' : undefined}>
          <span>
            {name}
            {off && <span className="hint"> {t('nav.off')}</span>}
          </span>
          {wrong > 0 && (
            <span className="workshop-count">
              <span aria-hidden="true">{wrong}</span>
              <span className="hidden-words">{t('nav.wrong', { number: wrong })}</span>
            </span>
          )}
          {one === 'periksa' && wrong === 0 && advice.length > 0 && (
            <span className="hint">{t('nav.advice', { number: advice.length })}</span>
          )}
        </a>
      </li>
    );
  };
  const rooms = (names: readonly RoomName[]) => names.map((one) => link(one, t(`rooms.${one}`)));
  const list = (
    <ul>
      {rooms(['mulai', 'kantor', 'sumber', 'layanan'])}
      <li>
        <ul>
          {servicesIn(written).map((service) => link(`layanan/${service}`, nameOf(service), !isOn(written, service)))}
        </ul>
      </li>
      {rooms(['surat', 'coba', 'periksa', 'perubahan', 'terbitkan'])}
    </ul>
  );
  const here = room.startsWith('layanan/') ? nameOf(room.slice('layanan/'.length)) : t(`rooms.${named(room)}`);
  return (
    <nav className="workshop-nav no-print" aria-label={t('nav.label')}>
      {wide ? (
        list
      ) : (
        <details key={room}>
          <summary>
            {t('nav.here', { room: here })}
            {mistakes.length > 0 && ` · ${t('nav.wrong', { number: mistakes.length })}`}
          </summary>
          {list}
        </details>
      )}
    </nav>
  );
}

const roomNames = [
  'mulai',
  'kantor',
  'sumber',
  'layanan',
  'surat',
  'coba',
  'periksa',
  'perubahan',
  'terbitkan',
] as const;
type RoomName = (typeof roomNames)[number];
const named = (room: string): RoomName => roomNames.find((one) => one === room) ?? 'kantor';

/** Everything that is to be mended or worth a look, each a way to its field. */
export function CheckRoom({ mistakes, advice }: Found) {
  const { t } = useTranslation('workshop');
  const { profile } = useWorkshop();
  return (
    <>
      <h1>{t('rooms.periksa')}</h1>
      <p className="lead">{t(profile ? 'check.good' : 'check.bad')}</p>
      <h2>{t('check.wrong', { number: mistakes.length })}</h2>
      {mistakes.length === 0 ? <p>{t('check.none')}</p> : <Places all={mistakes} />}
      <h2>{t('check.advice', { number: advice.length })}</h2>
      {advice.length === 0 ? <p>{t(profile ? 'check.none' : 'check.adviceLater')}</p> : <Places all={advice} />}
    </>
  );
}

function Places({ all }: { all: readonly Mistake[] }) {
  const { t } = useTranslation(['mending', 'workshop', 'prepare', 'start']);
  const { written, set } = useWorkshop();
  const nameOf = useWrittenName(written);
  const rooms = [...new Set(all.map(({ path }) => roomOf(path)))];
  const discard = ({ path, unknown = [] }: Mistake) => {
    const found = path === '' ? written : at(written, path);
    const left = Object.entries((found ?? {}) as object).filter(([key]) => !unknown.includes(key));
    set(path, Object.fromEntries(left));
  };
  return rooms.map((room) => {
    const [part, service = ''] = room.split('/');
    return (
      <section key={room}>
        <h3>{part === 'layanan' && service ? nameOf(service) : t(`workshop:rooms.${named(room)}`)}</h3>
        <ul className="plain-list workshop-places">
          {all
            .filter(({ path }) => roomOf(path) === room)
            .map((one) => (
              <li key={`${one.path} ${one.sentence}`}>
                <a
                  className="row-link"
                  href={`#${room}:${one.path}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goToField(one.path);
                  }}
                >
                  {placeName(one.path, written, t) || t('workshop:check.here')}
                </a>
                <p>{one.sentence}</p>
                {one.unknown && (
                  <button type="button" onClick={() => discard(one)}>
                    {t('workshop:check.discard')}
                  </button>
                )}
              </li>
            ))}
        </ul>
      </section>
    );
  });
}
