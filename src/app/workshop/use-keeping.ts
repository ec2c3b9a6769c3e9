import { useCallback, useEffect, useRef, useState } from 'react';
import { thisDevice } from '../storage/device.ts';
import { type KeptProfile, keepProfile, type PublishedVersion, readKept } from '../storage/kept-profiles.ts';
import type { WrittenProfile } from './profile-form.ts';

/** How an open profile is kept on the device, and what is kept with it. */
export interface Keeping {
  /** `waiting`: the last keys are not written yet. */
  readonly state: 'waiting' | ReturnType<typeof keepProfile>;
  /** Another tab has changed the same profile, or removed it: nothing is written until someone decides. */
  readonly conflict: 'changed' | 'gone' | undefined;
  /** Writes what stands here over what another tab wrote. */
  readonly overwrite: () => void;
  /** What another tab wrote, and takes its letters and versions; what stands in the form is up to the caller. */
  readonly takeTheirs: () => KeptProfile | undefined;
  /** The profile was changed; written in a moment. */
  readonly touch: () => void;
  /** Writes at once what is waiting. */
  readonly flush: () => void;
  readonly letters: KeptProfile['letters'];
  readonly setLetters: (change: (letters: KeptProfile['letters']) => KeptProfile['letters']) => void;
  readonly published: readonly PublishedVersion[];
  readonly setPublished: (change: (all: readonly PublishedVersion[]) => readonly PublishedVersion[]) => void;
}

/** Between the last key and writing, ms. */
const rest = 500;

/** @param now the profile as it stands in the form */
export function useKeeping(
  slot: string,
  first: Pick<KeptProfile, 'letters' | 'published' | 'at'>,
  now: () => WrittenProfile,
): Keeping {
  const [state, setState] = useState<Keeping['state']>(() => thisDevice().state());
  const [conflict, setConflict] = useState<Keeping['conflict']>();
  const [beside, setBeside] = useState({ letters: first.letters, published: first.published ?? [] });
  const besideNow = useRef(beside);
  const known = useRef(first.at);
  const open = useRef<'open' | 'conflict' | 'wiped'>('open');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const nowRef = useRef(now);
  nowRef.current = now;

  const look = useCallback((): boolean => {
    const found = readKept(thisDevice(), 'workshop', slot);
    if (found?.at === known.current) return true;
    open.current = 'conflict';
    setConflict(found ? 'changed' : 'gone');
    return false;
  }, [slot]);
  const write = useCallback(() => {
    const device = thisDevice();
    known.current = Math.max(Date.now(), known.current + 1);
    const { letters, published } = besideNow.current;
    setState(
      keepProfile(device, 'workshop', slot, { profile: nowRef.current(), letters, at: known.current, published }),
    );
  }, [slot]);
  const flush = useCallback(() => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    if (open.current === 'open' && look()) write();
  }, [look, write]);
  const touch = useCallback(() => {
    if (open.current === 'wiped') return;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(flush, rest);
    setState('waiting');
  }, [flush]);

  useEffect(() => {
    const elsewhere = ({ key }: StorageEvent) => {
      if (open.current === 'open' && (key === null || key.endsWith(`profile:workshop:${slot}`))) look();
    };
    const wiped = () => {
      open.current = 'wiped';
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('storage', elsewhere);
    window.addEventListener('siapberkas:wiped', wiped);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('storage', elsewhere);
      window.removeEventListener('siapberkas:wiped', wiped);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [slot, look, flush]);

  const put = useCallback(
    (next: typeof beside) => {
      besideNow.current = next;
      setBeside(next);
      touch();
    },
    [touch],
  );
  const decided = () => {
    open.current = 'open';
    setConflict(undefined);
  };
  return {
    state,
    conflict,
    touch,
    flush,
    overwrite: () => {
      decided();
      write();
    },
    takeTheirs: () => {
      const theirs = readKept(thisDevice(), 'workshop', slot);
      if (!theirs) return undefined;
      known.current = theirs.at;
      decided();
      put({ letters: theirs.letters, published: theirs.published ?? [] });
      return theirs;
    },
    letters: beside.letters,
    setLetters: useCallback(
      (change) => put({ ...besideNow.current, letters: change(besideNow.current.letters) }),
      [put],
    ),
    published: beside.published,
    setPublished: useCallback(
      (change) => put({ ...besideNow.current, published: change(besideNow.current.published) }),
      [put],
    ),
  };
}
