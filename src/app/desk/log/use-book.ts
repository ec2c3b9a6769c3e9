import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DeskLog, LogError, type LogProblem } from '../../../desk/log.ts';
import { openLog } from '../../../desk/store.ts';
import { isShared } from '../../storage/device.ts';

type Done<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LogProblem | 'failed' };

/** The log of this device as the page uses it: nothing that goes wrong with it is thrown, all is said. */
export interface Book {
  /** `opening` until it is known. */
  readonly state: 'opening' | 'open' | 'locked' | 'blocked';
  /** What went wrong last, apart from a wrong passphrase. */
  readonly problem: LogProblem | 'failed' | undefined;
  /** Whether the browser emptied the log while the page was open. */
  readonly emptied: boolean;
  /** Does something with the log, after everything that was asked of it before. */
  readonly run: <T>(work: (log: DeskLog) => Promise<T>) => Promise<Done<T>>;
  /** The same for what must not be lost: until it is kept, the browser asks before the page goes. */
  readonly write: <T>(work: (log: DeskLog) => Promise<T>) => Promise<Done<T>>;
}

/** On a shared computer nothing is logged: a log that is gone with the tab would give numbers twice. */
const openBook = (): Promise<DeskLog> =>
  isShared() ? Promise.reject(new LogError('blocked')) : openLog({ locks: navigator.locks });

/** A write that is under way, or that did not succeed, would go with the page. */
const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();

export function useBook(): Book {
  const [state, setState] = useState<Book['state']>('opening');
  const [problem, setProblem] = useState<Book['problem']>();
  const [emptied, setEmptied] = useState(false);
  const opened = useRef<Promise<DeskLog>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const writing = useRef(0);
  /** Whether what was to be kept last was not: that stays said, whatever is read meanwhile. */
  const unkept = useRef(false);

  const does = useCallback(<T>(work: (log: DeskLog) => Promise<T>, writes: boolean): Promise<Done<T>> => {
    const open = () => {
      opened.current ??= openBook();
      return opened.current;
    };
    /** Where the browser closed the log under the page, as when it makes room, it is opened once more. */
    const again = async (error: unknown): Promise<T> => {
      if (!(error instanceof LogError) || error.problem !== 'outdated') throw error;
      opened.current = undefined;
      const log = await open();
      if ((await log.entries()).length === 0) setEmptied(true);
      return work(log);
    };
    void open().catch(() => {});
    const done = queue.current.then(async (): Promise<Done<T>> => {
      try {
        const value = await open().then(work).catch(again);
        setState(await (await open()).state());
        if (writes) unkept.current = false;
        if (!unkept.current) setProblem(undefined);
        return { ok: true, value };
      } catch (error) {
        const found = error instanceof LogError ? error.problem : 'failed';
        if (found === 'blocked') setState('blocked');
        if (found === 'locked') setState('locked');
        if (found !== 'passphrase-wrong') setProblem(found);
        // Where nothing can be kept at all, that was said from the first.
        if (writes) unkept.current = found !== 'blocked';
        return { ok: false, problem: found };
      }
    });
    queue.current = done;
    return done;
  }, []);

  const run = useCallback<Book['run']>((work) => does(work, false), [does]);
  const write = useCallback<Book['write']>(
    async (work) => {
      window.addEventListener('beforeunload', askFirst);
      writing.current += 1;
      try {
        return await does(work, true);
      } finally {
        writing.current -= 1;
        if (writing.current === 0 && !unkept.current) window.removeEventListener('beforeunload', askFirst);
      }
    },
    [does],
  );

  useEffect(() => {
    void run(async () => {});
    return () => {
      void opened.current?.then((log) => log.close()).catch(() => {});
      opened.current = undefined;
    };
  }, [run]);

  return useMemo(() => ({ state, problem, emptied, run, write }), [state, problem, emptied, run, write]);
}
