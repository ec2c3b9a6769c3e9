import { useCallback, useEffect, useRef, useState } from 'react';
import { type DeskRecord, parseRecord } from '../../desk/record.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import { isShared, thisDevice } from '../storage/device.ts';
import { loadDeskOffice } from './load-office.ts';
import type { Book } from './log/use-book.ts';
import { isTicked } from './new-record.ts';

export interface OnDesk {
  readonly record: DeskRecord;
  readonly office: OfficeProfile;
}

/** The one file on this tab's desk: kept in the log as a draft at each change, and brought back from there. */
export function useFileOnDesk({ run, write, state }: Book) {
  const [onDesk, setOnDesk] = useState<OnDesk>();
  const now = useRef(onDesk);
  const put = useCallback((next: OnDesk | undefined) => {
    now.current = next;
    setOnDesk(next);
    nameCheckOfThisTab(next?.record.id);
    keepInTab(next?.record);
  }, []);

  const change = useCallback(
    (alter: (record: DeskRecord) => DeskRecord) => {
      const before = now.current;
      if (!before) return;
      const record = alter(before.record);
      if (record === before.record) return;
      put({ ...before, record });
      void write((log) => log.keepDraft(record));
    },
    [put, write],
  );
  const clear = useCallback(
    (drop: boolean) => {
      const before = now.current?.record;
      if (before && (drop || !isTicked(before))) void run((log) => log.dropDraft(before.id));
      put(undefined);
    },
    [put, run],
  );
  const open = useCallback(
    (record: DeskRecord, office: OfficeProfile) => {
      if (now.current?.record.id !== record.id) clear(false);
      put({ record, office });
    },
    [clear, put],
  );

  const id = onDesk?.record.id;
  useEffect(() => (id === undefined ? undefined : claimCheck(id)), [id]);

  const restored = useRef(false);
  useEffect(() => {
    if ((state !== 'open' && state !== 'blocked') || restored.current) return;
    restored.current = true;
    void (async () => {
      const mine = checkOfThisTab();
      if (mine === undefined || now.current) return;
      const [drafts, isClaimed] = [await run((log) => log.drafts()), await claims()];
      const kept = drafts.ok ? drafts.value : keptInTab();
      const record = kept.find((one) => one.id === mine && !isClaimed(one.id));
      const office = record && (await loadDeskOffice(record.office));
      if (record && office && !now.current) put({ record, office });
    })();
  }, [state, run, put]);

  return { onDesk, now, change, clear, open };
}

const key = 'desk-file';

/** On a shared computer, where nothing is logged, the file on the desk lives in the tab's memory alone. */
function keepInTab(record: DeskRecord | undefined): void {
  if (!isShared()) return;
  if (record) thisDevice().write(key, JSON.stringify(record));
  else thisDevice().remove(key);
}

/** The file kept so, as a list of none or one. */
function keptInTab(): readonly DeskRecord[] {
  if (!isShared()) return [];
  try {
    return [parseRecord(JSON.parse(thisDevice().read(key) ?? ''))];
  } catch {
    return [];
  }
}

/** Which tab has which check on screen: the log keeps them all as drafts. */

const mine = 'siapberkas:desk-check';
const lockOf = (id: string): string => `siapberkas-desk:check:${id}`;

/** The check that this tab has on screen, so that loading the page anew brings it back. */
function checkOfThisTab(): string | undefined {
  try {
    return sessionStorage.getItem(mine) ?? undefined;
  } catch {
    return undefined;
  }
}

export function nameCheckOfThisTab(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(mine);
    else sessionStorage.setItem(mine, id);
  } catch {
    // Without storage there is nothing to bring back.
  }
}

/** Holds a check for this tab until the returned function is called, so that no other tab offers it. */
function claimCheck(id: string): () => void {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(lockOf(id), { ifAvailable: true }, () => held);
  return () => release();
}

/** Whether some open tab has a check on screen, this one included. */
export async function claims(): Promise<(id: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (id) => names.has(lockOf(id));
}
