import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfficeFinder, officeFinder } from '../../catalog/find-office.ts';
import type { OfficeEntry } from '../../catalog/office-entry.ts';
import { serviceIds } from '../../domain/services/index.ts';
import { at, emptyProfile, membersOf, officeSlug, type Written } from '../../workshop/written.ts';
import { thisDevice } from '../storage/device.ts';
import { dropKept, type KeptProfile, keepProfile, keptSlots, readKept } from '../storage/kept-profiles.ts';
import { Question } from '../ui/question.tsx';
import { useServiceName } from '../ui/said.tsx';
import { begunList } from './office-room.tsx';
import { PasteForm, type Taken } from './paste-form.tsx';
import { OpenProfileFile } from './start-file.tsx';
import type { Begun } from './use-profile.ts';

interface StartRoomProps {
  /** The slot that is open, if any. */
  readonly open: string | undefined;
  readonly onOpen: (slot: string) => void;
  readonly onBegin: (begun: Begun, room?: string) => void;
  readonly onRemoved: (slot: string) => void;
}

/** The profiles on this device, and the ways to begin one. */
export function StartRoom({ open, onOpen, onBegin, onRemoved }: StartRoomProps) {
  const { t } = useTranslation(['workshop', 'begin']);
  const name = useServiceName();
  const services = serviceIds.map((value) => ({ value, label: name(value) }));
  const paste = ({ service, source, sources, requirements }: Taken) => {
    const publisher = String(at(sources, `${source}.publisher`) ?? '');
    const empty = { ...emptyProfile(), ...officeOf(publisher, t('office.addresseeOf', { name: publisher })) };
    const channels = [{ kind: 'counter', citation: { source } }];
    const list = { ...begunList, channels, requirements: requirements([]) };
    const written = { ...empty, sources, services: { ...membersOf(empty, 'services'), [service]: list } };
    onBegin({ written }, `layanan/${service}`);
  };
  return (
    <div className="workshop-room">
      <h1>{t('title')}</h1>
      <p className="lead">{t('description')}</p>
      <KeptProfiles open={open} onOpen={onOpen} onRemoved={onRemoved} />
      <Guide linked={open !== undefined} />
      <h2>{t('begin:start.begin')}</h2>
      <details className="workshop-fold">
        <summary>{t('begin:start.ours')}</summary>
        <OfficePicker onBegin={onBegin} />
      </details>
      <details className="workshop-fold">
        <summary>{t('begin:start.file')}</summary>
        <OpenProfileFile onBegin={onBegin} />
      </details>
      <details className="workshop-fold">
        <summary>{t('begin:start.paste')}</summary>
        <PasteForm written={{ name: '' }} services={services} onTake={paste} />
      </details>
      <div className="actions">
        <button type="button" onClick={() => onBegin({ written: emptyProfile() })}>
          {t('begin:start.empty')}
        </button>
      </div>
    </div>
  );
}

/** Whoever published the list is the office, where it says that it is one. */
const officeOf = (publisher: string, addressee: string): Written =>
  /^(lpse|ukpbj)\s/i.test(publisher) ? { name: publisher, id: officeSlug(publisher), addressee } : {};

const steps = ['kantor', 'sumber', 'layanan', 'coba', 'periksa', 'terbitkan'] as const;

/** How a list comes about in a quarter of an hour. */
function Guide({ linked }: { linked: boolean }) {
  const { t } = useTranslation(['workshop', 'begin']);
  return (
    <section aria-labelledby="workshop-guide">
      <h2 id="workshop-guide">{t('begin:guide.title')}</h2>
      <p>{t('begin:guide.lead')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            {linked ? <a href={`#${step}`}>{t(`rooms.${step}`)}</a> : <b>{t(`rooms.${step}`)}</b>}:{' '}
            {t(`begin:guide.${step}`)}
          </li>
        ))}
      </ol>
      <p>{t('begin:guide.end')}</p>
    </section>
  );
}

interface Kept extends KeptProfile {
  readonly slot: string;
}

const keptHere = (): readonly Kept[] =>
  keptSlots(thisDevice(), 'workshop')
    .flatMap((slot) => {
      const kept = readKept(thisDevice(), 'workshop', slot);
      return kept ? [{ ...kept, slot }] : [];
    })
    .sort((one, other) => other.at - one.at);

/** The profiles that are written on this device, the newest first. */
function KeptProfiles({ open, onOpen, onRemoved }: Omit<StartRoomProps, 'onBegin'>) {
  const { t, i18n } = useTranslation(['workshop', 'begin']);
  const [all, setAll] = useState(keptHere);
  const [asked, setAsked] = useState<Kept>();
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const again = () => setAll(keptHere());
    // What is open may have been written a moment ago.
    const later = setTimeout(again, 600);
    window.addEventListener('storage', again);
    return () => {
      clearTimeout(later);
      window.removeEventListener('storage', again);
    };
  }, []);
  const nameOf = ({ profile }: Kept): string => {
    const { name } = (profile ?? {}) as { readonly name?: unknown };
    return typeof name === 'string' && name !== '' ? name : t('begin:start.unnamed');
  };
  const copy = (kept: Kept) => {
    const { slot: _, ...seen } = kept;
    const rest = readKept(thisDevice(), 'workshop', kept.slot) ?? seen;
    const slot = `${kept.slot}-${Date.now().toString(36)}`;
    keepProfile(thisDevice(), 'workshop', slot, { ...rest, at: Date.now(), published: [] });
    setAll(keptHere());
    setSaid(t('begin:start.copied', { name: nameOf(kept) }));
  };
  const remove = (kept: Kept) => {
    dropKept(thisDevice(), 'workshop', kept.slot);
    onRemoved(kept.slot);
    setAsked(undefined);
    setAll(keptHere());
    setSaid(t('begin:start.removed', { name: nameOf(kept) }));
    title.current?.focus();
  };
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section aria-labelledby="kept-profiles">
      <h2 id="kept-profiles" ref={title} tabIndex={-1}>
        {t('begin:start.kept')}
      </h2>
      <p role="status">{said}</p>
      {all.length === 0 && <p>{t('begin:start.none')}</p>}
      <ul className="plain-list workshop-kept">
        {all.map((kept) => (
          <li key={kept.slot}>
            <p className="label">{nameOf(kept)}</p>
            <p className="hint">
              {t('begin:start.changed', { when: when.format(kept.at) })}
              {kept.slot === open && ` · ${t('begin:start.isOpen')}`}
            </p>
            <div className="row-tools">
              <button type="button" className="quiet" onClick={() => onOpen(kept.slot)}>
                {t('begin:start.open')} <span className="hidden-words">{nameOf(kept)}</span>
              </button>
              <button type="button" className="quiet" onClick={() => copy(kept)}>
                {t('begin:start.copy')} <span className="hidden-words">{nameOf(kept)}</span>
              </button>
              <button type="button" className="quiet danger" onClick={() => setAsked(kept)}>
                {t('rows.remove')} <span className="hidden-words">{nameOf(kept)}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked && (
        <Question
          title={t('begin:start.removeQuestion', { name: nameOf(asked) })}
          why={t('begin:start.removeWhy')}
          yes={t('begin:start.removeYes')}
          onYes={() => remove(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

/** More are not read through; another letter narrows them down. */
const most = 8;

/** One of the offices of the site, as the beginning of the next revision. */
function OfficePicker({ onBegin }: Pick<StartRoomProps, 'onBegin'>) {
  const { t } = useTranslation(['workshop', 'begin', 'start']);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready');
  const [index, setIndex] = useState<readonly OfficeEntry[]>([]);
  useEffect(() => {
    import('../../catalog/office-index.ts').then(
      ({ officeIndex }) => setIndex(officeIndex),
      () => setState('failed'),
    );
  }, []);
  const find = useMemo((): OfficeFinder<OfficeEntry> => officeFinder(index), [index]);
  const found = find(typed);
  const take = async (id: string) => {
    setState('loading');
    try {
      const { loadOffice } = await import('../../catalog/site.ts');
      const office = await loadOffice(id);
      if (!office) return setState('failed');
      onBegin({ written: { ...(office as Written), revision: office.revision + 1 } });
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p>{t('begin:start.oursWhy')}</p>
      <div className="field">
        <label className="label" htmlFor="workshop-office">
          {t('start:choose.search')}
        </label>
        <input
          id="workshop-office"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p role="status">
        {state === 'loading' ? '…' : typed !== '' && t('start:choose.found', { number: found.length })}
      </p>
      <p role="alert">{state === 'failed' && t('start:common.notLoaded')}</p>
      <ul className="plain-list">
        {found.slice(0, most).map(({ id, name, province }) => (
          <li key={id}>
            <button type="button" className="quiet" onClick={() => void take(id)}>
              {name}
            </button>
            {province && <span className="hint"> {province}</span>}
          </li>
        ))}
      </ul>
      {found.length > most && <p className="hint">{t('start:choose.more', { number: found.length })}</p>}
    </>
  );
}
