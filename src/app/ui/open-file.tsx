import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../domain/dossier.ts';
import { isOwnService } from '../../domain/services/index.ts';
import { loadWords } from '../../i18n/set-up.ts';
import { thisDevice } from '../storage/device.ts';
import type { Whereabouts } from '../storage/kept.ts';
import type { FileProblem, LockedDossier } from '../storage/read-dossier.ts';
import { draftKey, draftScope } from '../storage/remembered.ts';
import { type ListOrigin, officePlace, useAddress } from './address.ts';
import { useChosenEarly } from './browser.ts';
import { lazyPart } from './lazy-part.tsx';

const UnlockFile = lazyPart(async () => (await import('./locked-file.tsx')).UnlockFile, 'locked');

/** The draft that the page is at, which a file for the same service of the same office goes into. */
interface OpenDraft extends Pick<Dossier, 'office' | 'service'> {
  /** Where it is kept. */
  readonly key: string;
  readonly take: (dossier: Dossier) => void;
}

/**
 * Opens a saved dossier as the draft of its office and service. What stands there is replaced only after a yes, or stays
 * beside it; it is untouched where the file cannot be read.
 */
export function OpenFile({ here }: { here?: OpenDraft }) {
  const { t } = useTranslation(['start', 'locked']);
  const root = useAddress()('');
  const [problem, setProblem] = useState<FileProblem['code'] | 'gone'>();
  const [waiting, setWaiting] = useState<Opened>();
  const [locked, setLocked] = useState<LockedDossier['locked']>();

  const isHere = ({ dossier: { office, service } }: Opened): boolean =>
    here?.office === office && here.service === service;
  const keepAs = (opened: Opened, number: number | undefined) => {
    const { dossier, from } = opened;
    const { office, service } = dossier;
    thisDevice().write(draftKey(scopeOf(opened), service, number), JSON.stringify(dossier));
    window.location.assign(root + officePlace({ office, from, service, number, hash: '#daftar' }));
  };
  const say = (code: typeof problem) =>
    loadWords('locked').then(
      () => setProblem(code),
      () => setProblem('not-loaded'),
    );
  const keep = (opened: Opened) => {
    setWaiting(undefined);
    if (here && isHere(opened)) here.take(opened.dossier);
    else keepAs(opened, undefined);
  };
  const open = async (file: File | undefined) => {
    setProblem(undefined);
    setWaiting(undefined);
    setLocked(undefined);
    if (!file) return;
    const read = await readFile(file);
    if (!read) return;
    if ('code' in read) await say(read.code);
    else if ('locked' in read) setLocked(read.locked);
    else await take(read);
  };
  const take = async (read: Dossier) => {
    setLocked(undefined);
    const stands = await whereaboutsOf(root, read);
    if (stands === 'gone' && isOwnService(read.service)) return say('gone');
    const opened: Opened = { dossier: read, from: stands === 'site' || stands === 'link' ? stands : undefined };
    const key = here && isHere(opened) ? here.key : draftKey(scopeOf(opened), read.service);
    if (thisDevice().read(key)) setWaiting(opened);
    else keep(opened);
  };
  const picker = useChosenEarly(open);
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="open-file">
          {t('file.label')}
        </label>
        <p className="hint">{t('file.hint')}</p>
        <input
          id="open-file"
          ref={picker}
          type="file"
          accept="application/json,.json,application/pdf,.pdf"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">
        {problem && (
          <div className="notice notice-error">
            <p>{t(problem === 'not-loaded' ? 'file.notLoaded' : `locked:file.${problem}`)}</p>
          </div>
        )}
      </div>
      {locked && (
        <UnlockFile locked={locked} onOpened={(dossier) => void take(dossier)} onCancel={() => setLocked(undefined)} />
      )}
      {waiting && (
        <div className="notice notice-warning" role="alert">
          <p>{t('file.replace')}</p>
          <div className="actions">
            <button type="button" className="primary" onClick={() => keep(waiting)}>
              {t('file.replaceYes')}
            </button>
            <button
              type="button"
              onClick={async () => {
                const { freeNumber } = await import('../storage/kept.ts');
                keepAs(waiting, freeNumber(thisDevice(), scopeOf(waiting), waiting.dossier.service));
              }}
            >
              {t('file.beside')}
            </button>
            <button type="button" onClick={() => setWaiting(undefined)}>
              {t('common.cancel')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** Where nobody can tell, since the network is away, the address of what was built into the site is tried. */
async function whereaboutsOf(root: string, { office, service }: Dossier): Promise<Whereabouts> {
  try {
    return await (await import('../storage/kept.ts')).whereabouts(root, office, service);
  } catch {
    return 'shipped';
  }
}

/** A dossier, and where the list stands that it was prepared by. */
interface Opened {
  readonly dossier: Dossier;
  readonly from: ListOrigin | undefined;
}

const scopeOf = ({ dossier: { office }, from }: Opened): string => draftScope(office, from && { from, slot: office });

/** Nothing where it is a review, which the page for reviews opens. */
async function readFile(file: File): Promise<Dossier | LockedDossier | FileProblem | undefined> {
  try {
    const { handedOn, readDossierFile } = await import('../storage/read-dossier.ts');
    return (await handedOn(file)) ? undefined : await readDossierFile(file);
  } catch {
    // It returns what is wrong with a file: what it throws, it could not load.
    return { code: 'not-loaded' };
  }
}
