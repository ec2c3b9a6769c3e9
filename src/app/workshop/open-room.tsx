import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isOwnService } from '../../domain/services/index.ts';
import { listPath, membersOf, takenIn, type Written } from '../../workshop/written.ts';
import { readPlace, useHash } from '../ui/address.ts';
import { download, useWide } from '../ui/browser.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { CheckRoom, RoomNav } from './check-room.tsx';
import { adviceContext } from './fields.tsx';
import { goToField } from './focus.ts';
import { OfficeRoom, ServicesRoom } from './office-room.tsx';
import { profileText } from './profile-form.ts';
import { removalContext } from './rows.tsx';
import { SourcesRoom } from './sources-room.tsx';
import { type Begun, type Opened, type OpenProfile, useProfile, workshopContext } from './use-profile.ts';

const ServiceRoom = lazyPart(async () => (await import('./service-room.tsx')).ServiceRoom, 'entry');
const TrialRoom = lazyPart(async () => (await import('./trial/trial-room.tsx')).TrialRoom, 'wording');
const TrialAside = lazyPart(async () => (await import('./trial/trial.tsx')).TrialAside, 'wording');
const WordingRoom = lazyPart(async () => (await import('./wording/wording-room.tsx')).WordingRoom, 'wording');
const ChangesRoom = lazyPart(
  async () => (await import('./publish/changes-room.tsx')).ChangesRoom,
  'publish',
  'changes',
  'prepare',
);
const PublishRoom = lazyPart(
  async () => (await import('./publish/publish-room.tsx')).PublishRoom,
  'publish',
  'changes',
  'locked',
);

interface OpenRoomProps {
  readonly opened: Opened;
  readonly today: string;
  /** The room where profiles are begun and opened. */
  readonly start: ReactNode;
  readonly onBegin: (begun: Begun) => void;
}

/** The profile that is open: its rooms, and what holds in each of them. */
export function OpenRoom({ opened, today, start, onBegin }: OpenRoomProps) {
  const { t } = useTranslation('workshop');
  const wide = useWide();
  const [begin] = useState({ ...opened.kept, written: opened.written });
  const open = useProfile(opened.slot, begin, today);
  const { form, workshop, mistakes, advice } = open;
  const [removed, setRemoved] = useState<{ readonly name: string; readonly from: string }>();
  const { step } = readPlace(useHash());
  const room = step === '' ? 'mulai' : step;
  const said = useMemo(() => {
    const at = new Map<string, string[]>();
    for (const { path, sentence } of advice) at.set(path, [...(at.get(path) ?? []), sentence]);
    return at;
  }, [advice]);
  const remembered = useCallback((name: string) => setRemoved({ name, from: window.location.hash }), []);
  const { undo, redo } = open;
  const back = () => {
    setRemoved(undefined);
    const at = undo?.();
    if (at) goToField(at);
  };
  const again = () => {
    setRemoved(undefined);
    const at = redo?.();
    if (at) goToField(at);
  };
  useUndoKeys(back, again, workshop.written);
  return (
    <workshopContext.Provider value={workshop}>
      <FormProvider {...form}>
        <adviceContext.Provider value={said}>
          <removalContext.Provider value={remembered}>
            <div className="workshop-frame">
              <RoomNav room={room} written={workshop.written} mistakes={mistakes} advice={advice} />
              <div className="workshop-middle">
                <Bar open={open} onUndo={undo && back} onRedo={redo && again} />
                <p role="status" className="workshop-removed">
                  {removed && removed.from === window.location.hash && (
                    <>
                      {t('bar.removed', { name: removed.name })}{' '}
                      <button type="button" className="quiet" onClick={back}>
                        {t('bar.undo')}
                      </button>
                    </>
                  )}
                </p>
                <KeepingNotice open={open} onBegin={onBegin} />
                <div className="workshop-room">{room === 'mulai' ? start : <Room room={room} open={open} />}</div>
              </div>
              {wide && besideTrial(room) && (
                <aside className="workshop-beside">
                  <TrialAside quiet workshop={workshop} />
                </aside>
              )}
            </div>
          </removalContext.Provider>
        </adviceContext.Provider>
      </FormProvider>
    </workshopContext.Provider>
  );
}

const besideTrial = (room: string): boolean => room.startsWith('layanan/');

function Room({ room, open }: { room: string; open: OpenProfile }) {
  const { t } = useTranslation('workshop');
  const { workshop, mistakes, advice } = open;
  const service = room.startsWith('layanan/') ? room.slice('layanan/'.length) : undefined;
  if (service !== undefined) {
    const part = isOwnService(service) ? 'ownServices' : 'services';
    return membersOf(workshop.written, part)[service] === undefined && isOwnService(service) ? (
      <ServicesRoom />
    ) : (
      <ServiceRoom key={service} service={service} path={listPath(service)} meanwhile={<h1>…</h1>} />
    );
  }
  switch (room) {
    case 'sumber':
      return <SourcesRoom />;
    case 'layanan':
      return <ServicesRoom />;
    case 'surat':
      return <WordingRoom workshop={workshop} meanwhile={<h1>{t('rooms.surat')}</h1>} />;
    case 'coba':
      return <TrialRoom workshop={workshop} meanwhile={<h1>{t('rooms.coba')}</h1>} />;
    case 'periksa':
      return <CheckRoom mistakes={mistakes} advice={advice} />;
    case 'perubahan':
      return <ChangesRoom workshop={workshop} meanwhile={<h1>{t('rooms.perubahan')}</h1>} />;
    case 'terbitkan':
      return <PublishRoom workshop={workshop} meanwhile={<h1>{t('rooms.terbitkan')}</h1>} />;
    default:
      return <OfficeRoom />;
  }
}

interface BarProps {
  readonly open: OpenProfile;
  readonly onUndo: (() => void) | undefined;
  readonly onRedo: (() => void) | undefined;
}

/** Whose profile it is, what can be taken back, how it is kept, and the file of it. */
function Bar({ open: { form, workshop, keeping }, onUndo, onRedo }: BarProps) {
  const { t } = useTranslation(['workshop', 'begin']);
  const { written } = workshop;
  return (
    <div className="workshop-bar no-print">
      <p className="workshop-whose">{String(written.name || t('begin:start.unnamed'))}</p>
      <div className="workshop-tools">
        <button type="button" className="quiet" disabled={!onUndo} onClick={onUndo}>
          {t('bar.undo')}
        </button>
        <button type="button" className="quiet" disabled={!onRedo} onClick={onRedo}>
          {t('bar.redo')}
        </button>
        <button type="button" className="quiet" onClick={() => saveFile(nowIn(form))}>
          {t('bar.file')}
        </button>
      </div>
      <p className="hint">
        {keeping.conflict ? t('bar.conflict') : keeping.state === 'kept' ? t('bar.kept') : t(`bar.${keeping.state}`)}
      </p>
    </div>
  );
}

/** What stands in the form at this moment; what was looked at last may be some keys older. */
const nowIn = (form: OpenProfile['form']): Written => JSON.parse(JSON.stringify(form.getValues()));

/** The profile as a file, valid or not. */
export function saveFile(written: Written): void {
  const name = typeof written.id === 'string' && /^[a-z0-9-]+$/.test(written.id) ? written.id : 'profil-lpse';
  download(new Blob([profileText(written)], { type: 'application/json' }), `${name}.json`);
}

/** Where what is written is not safe on the device: what is wrong, and the ways out. */
function KeepingNotice({ open, onBegin }: { open: OpenProfile; onBegin: (begun: Begun) => void }) {
  const { t } = useTranslation('workshop');
  const { keeping, workshop, form } = open;
  const { conflict, state } = keeping;
  const mine = () => ({
    written: nowIn(form),
    letters: workshop.letters,
    published: workshop.published,
  });
  const theirs = () => {
    const found = keeping.takeTheirs();
    if (found) workshop.set('', takenIn(found.profile as Written).written);
  };
  if (conflict)
    return (
      <div className="notice notice-warning" role="alert">
        <p>{t(`keeping.${conflict}`)}</p>
        <div className="actions">
          {conflict === 'changed' && (
            <button type="button" onClick={theirs}>
              {t('keeping.theirs')}
            </button>
          )}
          <button type="button" onClick={keeping.overwrite}>
            {t('keeping.mine')}
          </button>
          <button type="button" onClick={() => onBegin(mine())}>
            {t('keeping.both')}
          </button>
        </div>
      </div>
    );
  return state === 'blocked' || state === 'full' ? (
    <div className="notice notice-warning" role="alert">
      <p>{t(`keeping.${state}`)}</p>
      <div className="actions">
        <button type="button" onClick={() => saveFile(mine().written)}>
          {t('bar.file')}
        </button>
      </div>
    </div>
  ) : null;
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. In a field of the profile too, whose value is not the browser's to take back; in any
 * other field the keys stay the browser's.
 */
function useUndoKeys(undo: () => void, redo: () => void, written: Written): void {
  const now = useRef({ undo, redo, written });
  now.current = { undo, redo, written };
  useEffect(() => {
    const press = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> & Event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      const field = event.target instanceof HTMLElement ? event.target : null;
      const typed = field?.matches('textarea, input:not([type="checkbox"], [type="radio"])');
      const [root = ''] = (field?.getAttribute('name') ?? '').split('.');
      if (!way || (typed && !Object.hasOwn(now.current.written, root)) || field?.closest('dialog')) return;
      event.preventDefault();
      now.current[way]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
