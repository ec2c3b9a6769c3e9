import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskRecord } from '../../../desk/record.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import { checkOfThisTab, claimCheck, claims, nameCheckOfThisTab } from './held-checks.ts';
import { loadDeskOffice } from './load-office.ts';
import type { Book } from './log/use-book.ts';
import { isTicked } from './new-record.ts';
import { keepInTab, keptInTab } from './tab-record.ts';

export interface OnDesk {
  readonly record: DeskRecord;
  readonly office: OfficeProfile;
}

/** The one file on this tab's desk: kept in the log as a draft at each change, and brought back from there. */
export function useFileOnDesk({ run, state }: Book) {
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
      void run((log) => log.keepDraft(record));
    },
    [put, run],
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
