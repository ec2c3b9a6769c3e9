import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Dossier } from '../../../domain/dossier.ts';
import type { Reading } from '../../storage/read-dossier.ts';

/** What a reading came to, apart from a dossier. */
type IntakeState = Exclude<Reading, { is: 'dossier' }> | { readonly is: 'reading' } | undefined;

export interface Intake {
  readonly state: IntakeState;
  /** Reads a text. */
  readonly text: (text: string) => void;
  readonly file: (file: File) => void;
  readonly report: (reading: Reading) => void;
  /** Lets go of the codes read so far, and of what was wrong. */
  readonly forget: () => void;
}

const codes = () => import('../../storage/read-dossier.ts');

/** Collects what comes in, by whatever way; a dossier is handed on, everything else is said. */
export function useIntake(onDossier: (dossier: Dossier) => void): Intake {
  const [state, setState] = useState<IntakeState>();
  const next = useRef(onDossier);
  next.current = onDossier;
  const report = useCallback((reading: Reading) => {
    if (reading.is === 'dossier') {
      setState(undefined);
      next.current(reading.dossier);
      return;
    }
    setState(reading);
  }, []);
  const text = useCallback(
    async (given: string) => {
      report(await loaded(async () => (await codes()).readCodes(given)));
    },
    [report],
  );
  const file = useCallback(
    async (given: File) => {
      setState({ is: 'reading' });
      report(await loaded(async () => (await import('../../ui/read-file.ts')).readFile(given)));
    },
    [report],
  );
  const forget = useCallback(() => {
    void codes().then(({ forgetCodes }) => forgetCodes());
    setState(undefined);
  }, []);
  return { state, text: (given) => void text(given), file: (given) => void file(given), report, forget };
}

/** What a reading came to. Readers return what is wrong with a file: what they throw, they could not load. */
async function loaded(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch {
    return { is: 'problem', problem: { code: 'not-loaded' } };
  }
}

/**
 * The code behind `#` in the address, or null. It is taken out of the address bar and of the history at once, so that
 * nobody reads it there.
 */
export function takeCodeFromAddress(): string | null {
  const { hash, pathname, search } = window.location;
  if (!/^#.*SB[0-9A-Z]{14}/i.test(hash)) return null;
  history.replaceState(null, '', pathname + search);
  return hash.slice(1);
}

/** Nobody types six keys with less than this between each, ms; scanners take 1 to 20. */
const gap = 35;
const least = 6;

/**
 * Hears a scanner that types, wherever the focus is: keys that come faster than a person's, ended by Enter. The first
 * few have acted as keys by the time that shows: `onBurst` puts things back as they were when `onFirst` was called.
 */
export function useScanner(handlers: {
  readonly onFirst: () => void;
  readonly onBurst: () => void;
  readonly onText: (text: string) => void;
}): void {
  const now = useRef(handlers);
  now.current = handlers;
  useLayoutEffect(() => {
    let text = '';
    let at = Number.NEGATIVE_INFINITY;
    const hear = (event: KeyboardEvent) => {
      // The field for codes takes what is typed into it by itself.
      if (event.target instanceof HTMLElement && event.target.dataset.scan !== undefined) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
      const scanning = text.length >= least;
      if (event.timeStamp - at > gap) text = '';
      if (event.key === 'Enter' && scanning && text !== '') {
        swallow(event);
        now.current.onText(text);
        text = '';
      } else if (event.key.length === 1) {
        if (text === '') now.current.onFirst();
        text += event.key;
        at = event.timeStamp;
        if (text.length < least) return;
        swallow(event);
        if (text.length === least) now.current.onBurst();
      }
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Takes a file that is dropped anywhere on the page. */
export function DropFiles({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      // Else the browser would leave this page and show the file.
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take.current(file);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return <div className={over ? 'desk-drop is-over' : 'desk-drop'}>{children}</div>;
}
