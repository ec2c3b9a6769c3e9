import { type MouseEvent, type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import './frame-bar.css';
import { type Dossier, parseDossier } from '../../domain/dossier.ts';
import { isShared, thisDevice } from '../storage/device.ts';
import type { Draft } from '../storage/draft.ts';
import { type Carrier, canAsk, carrier, isForeign, keeping, moveToOwn } from '../storage/foreign-frame.ts';
import { draftKey, mostNumber } from '../storage/remembered.ts';
import { useHash } from './address.ts';

/** Steps in which something is printed or downloaded. */
const withFiles = new Set(['surat', 'siap']);

interface FrameBarProps {
  /** Where the page's draft is kept, on a page that has one. */
  readonly draft?: string | undefined;
  readonly children: ReactNode;
}

/** In the place of the masthead where the page stands in a frame: the way out of it, and what becomes of what is entered. */
export function FrameBar({ draft, children }: FrameBarProps) {
  const { t } = useTranslation('shared');
  const step = useHash();
  return (
    <header className="frame-bar no-print">
      <div className="column">
        <OutLink draft={draft} />
        {children}
      </div>
      {draft !== undefined && stepsBegun(step) && isForeign() && (
        <div className="column keeping">
          <Keeping draft={draft} />
          {withFiles.has(step) && <p>{t('frame.files')}</p>}
        </div>
      )}
    </header>
  );
}

/** The overview has nothing to enter. */
const stepsBegun = (step: string): boolean => step !== '' && step !== 'sisip';

/** The draft of a page as it stands now; undefined where nothing was entered, or another version of the app wrote it. */
function draftAt(key: string | undefined): Dossier | undefined {
  const text = key === undefined ? undefined : thisDevice().read(key);
  try {
    return text === undefined ? undefined : parseDossier(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What carries a dossier, once it has come. */
function useCarrier(): Carrier | undefined {
  const [carrying, setCarrying] = useState<Carrier>();
  useEffect(() => {
    carrier().then(setCarrying, () => {});
  }, []);
  return carrying;
}

/** This page by itself, at the same step; with what was entered, where that is kept elsewhere. */
function addressOut(draft: string | undefined, carrying?: Carrier): string {
  const address = new URL(window.location.href);
  if (address.hash === '#sisip') address.hash = '';
  const dossier = keeping() === 'own' ? undefined : draftAt(draft);
  const carried = dossier && carrying?.written(dossier);
  if (!carried) return address.href;
  // Which of several it is here says nothing there.
  address.searchParams.delete('berkas');
  address.hash = carried;
  return address.href;
}

function OutLink({ draft }: { draft: string | undefined }) {
  const { t } = useTranslation(['shared', 'start']);
  const carrying = useCarrier();
  const [failed, setFailed] = useState(false);
  useHash();
  // What is entered changes at every key press, and the address only has to hold when someone goes there.
  const renew = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.href = addressOut(draft, carrying);
  };
  // Nobody leaves without what was entered because what carries it is still on its way.
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    renew(event);
    if (carrying || keeping() === 'own' || !draftAt(draft)) return;
    event.preventDefault();
    carrier().then(
      (come) => window.open(addressOut(draft, come), '_blank', 'noopener'),
      () => setFailed(true),
    );
  };
  return (
    <>
      <a
        className="frame-out"
        href={addressOut(undefined)}
        target="_blank"
        rel="noopener"
        onClick={open}
        onAuxClick={renew}
        onContextMenu={renew}
      >
        {t('frame.open')}
      </a>
      <span role="status">{failed && t('start:common.notLoaded')}</span>
    </>
  );
}

/** Where what is entered is kept, and, where that is not with the rest, the press that may change it. */
function Keeping({ draft }: { draft: string }) {
  const { t } = useTranslation('shared');
  const device = thisDevice();
  useSyncExternalStore(device.subscribe, device.state, device.state);
  const [refused, setRefused] = useState(false);
  const [asked, setAsked] = useState(false);
  const where = keeping();
  const ask = async () => {
    setAsked(true);
    const moved = await moveToOwn(draft).catch(() => undefined);
    if (moved === undefined) {
      setRefused(true);
      setAsked(false);
      return;
    }
    const address = new URL(window.location.href);
    const number = Number(/:(\d+)$/.exec(moved)?.[1] ?? 0);
    address.searchParams.delete('berkas');
    if (number > 0 && number <= mostNumber) address.searchParams.set('berkas', String(number));
    if (address.href === window.location.href) return window.location.reload();
    window.location.replace(address);
    // Only what stands behind `#` is new: the browser would stay.
    if (address.search === window.location.search) window.location.reload();
  };
  const said = isShared() ? 'shared' : where;
  return (
    <>
      <p>{t(`frame.${said}`)}</p>
      {canAsk() && !refused && (
        <button type="button" className="quiet" disabled={asked} onClick={ask}>
          {t('frame.ask')}
        </button>
      )}
      <p role="status">{refused && t('frame.refused')}</p>
    </>
  );
}

interface CarriedHereProps {
  readonly draft: Draft;
  /** The address no longer holds it. */
  readonly onDone: () => void;
}

/** The dossier in an address, or what keeps it from being one of this page. */
function carriedIn(hash: string, here: Dossier, carrying: Carrier): Dossier | undefined {
  try {
    const dossier = carrying.read(hash);
    return dossier.office === here.office && dossier.service === here.service ? dossier : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What came along from a frame. Whoever wrote the address, nothing is kept before a yes, and what stands here already is
 * never replaced: the other one then stands beside it.
 */
export function CarriedHere({ draft, onDone }: CarriedHereProps) {
  const { t } = useTranslation('shared');
  const [hash] = useState(() => window.location.hash);
  const [here] = useState(draft.get);
  const carrying = useCarrier();
  const carried = useMemo(() => carrying && carriedIn(hash, here, carrying), [carrying, hash, here]);
  const begun = thisDevice().read(draft.key) !== undefined;
  const leave = (place: string) => {
    window.location.replace(place);
    onDone();
  };
  const take = async () => {
    if (!carried) return;
    if (!begun) {
      draft.set(() => carried);
      return leave('#daftar');
    }
    const { freeNumber } = await import('../storage/kept.ts');
    const [, scope = ''] = draft.key.split(':');
    const number = freeNumber(thisDevice(), scope, carried.service);
    thisDevice().write(draftKey(scope, carried.service, number), JSON.stringify(carried));
    const address = new URL(window.location.href);
    address.searchParams.set('berkas', String(number));
    address.hash = '#daftar';
    window.location.replace(address);
  };
  if (!carrying) return <p role="status">…</p>;
  if (!carried)
    return (
      <div className="notice notice-error" role="alert">
        <p>{t('frame.carried.broken')}</p>
        <button type="button" onClick={() => leave('#')}>
          {t('frame.carried.leave')}
        </button>
      </div>
    );
  return (
    <section className="notice" aria-labelledby="carried-title">
      <h2 className="small-heading" id="carried-title">
        {t('frame.carried.title')}
      </h2>
      <p>{t('frame.carried.says', { company: carried.company.name || t('frame.carried.unnamed') })}</p>
      {begun && <p>{t('frame.carried.beside')}</p>}
      <p className="hint">{t('frame.carried.left')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={take}>
          {t('frame.carried.use')}
        </button>
        <button type="button" onClick={() => leave('#')}>
          {t('frame.carried.drop')}
        </button>
      </div>
    </section>
  );
}
