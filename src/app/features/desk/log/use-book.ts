import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DeskLog, LogError, type LogProblem } from '../../../../desk/log.ts';
import { openLog } from '../../../../desk/store.ts';
import { isShared } from '../../../storage/shared.ts';

export type Done<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LogProblem | 'failed' };

/** The log of this device as the page uses it: nothing that goes wrong with it is thrown, all is said. */
export interface Book {
  /** `opening` until it is known. */
  readonly state: 'opening' | 'open' | 'locked' | 'blocked';
  /** What went wrong last, apart from a wrong passphrase. */
  readonly problem: LogProblem | 'failed' | undefined;
  /** Does something with the log, after everything that was asked of it before. */
  readonly run: <T>(work: (log: DeskLog) => Promise<T>) => Promise<Done<T>>;
}

/** On a shared computer nothing is logged: a log that is gone with the tab would give numbers twice. */
const openBook = (): Promise<DeskLog> =>
  isShared() ? Promise.reject(new LogError('blocked')) : openLog({ locks: navigator.locks });

export function useBook(): Book {
  const [state, setState] = useState<Book['state']>('opening');
  const [problem, setProblem] = useState<Book['problem']>();
  const opened = useRef<Promise<DeskLog>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const run = useCallback(<T>(work: (log: DeskLog) => Promise<T>): Promise<Done<T>> => {
    opened.current ??= openBook();
    const log = opened.current;
    const done = queue.current.then(async (): Promise<Done<T>> => {
      try {
        const value = await work(await log);
        setState(await (await log).state());
        setProblem(undefined);
        return { ok: true, value };
      } catch (error) {
        const found = error instanceof LogError ? error.problem : 'failed';
        if (found === 'blocked') setState('blocked');
        if (found === 'locked') setState('locked');
        if (found !== 'passphrase-wrong') setProblem(found);
        return { ok: false, problem: found };
      }
    });
    queue.current = done;
    return done;
  }, []);

  useEffect(() => {
    void run(async () => {});
    return () => {
      void opened.current?.then((log) => log.close()).catch(() => {});
      opened.current = undefined;
    };
  }, [run]);

  return useMemo(() => ({ state, problem, run }), [state, problem, run]);
}
