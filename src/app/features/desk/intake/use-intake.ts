import { useCallback, useRef, useState } from 'react';
import type { Dossier } from '../../../../domain/dossier.ts';
import { thisDevice } from '../../../storage/this-device.ts';
import type { Reading } from './read-text.ts';

/** What a reading came to, apart from a dossier. */
export type IntakeState = Exclude<Reading, { is: 'dossier' }> | { readonly is: 'reading' } | undefined;

export interface Intake {
  readonly state: IntakeState;
  /** Reads a text. */
  readonly text: (text: string) => void;
  readonly file: (file: File) => void;
  readonly report: (reading: Reading) => void;
  /** Lets go of the codes read so far, and of what was wrong. */
  readonly forget: () => void;
}

const key = 'desk-codes';
/** Codes of an unfinished set are kept for a while, since a phone's camera opens each in a tab of its own, ms. */
const keptFor = 10 * 60_000;

/** Collects what comes in, by whatever way; a dossier is handed on, everything else is said. */
export function useIntake(onDossier: (dossier: Dossier) => void): Intake {
  const [state, setState] = useState<IntakeState>();
  const next = useRef(onDossier);
  next.current = onDossier;
  const report = useCallback((reading: Reading) => {
    if (reading.is === 'dossier') {
      forgetCodes();
      setState(undefined);
      next.current(reading.dossier);
      return;
    }
    if (reading.is === 'part') keepCodes(reading.texts);
    setState(reading);
  }, []);
  const text = useCallback(
    async (given: string) => {
      report(await loaded(async () => (await import('./read-text.ts')).readText(given, keptCodes())));
    },
    [report],
  );
  const file = useCallback(
    async (given: File) => {
      setState({ is: 'reading' });
      report(await loaded(async () => (await import('./read-file.ts')).readFile(given, keptCodes())));
    },
    [report],
  );
  const forget = useCallback(() => {
    forgetCodes();
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

function keptCodes(): readonly string[] {
  try {
    const { at, texts } = JSON.parse(thisDevice().read(key) ?? '') as { at: number; texts: string[] };
    return Math.abs(Date.now() - at) < keptFor && texts.every((one) => typeof one === 'string') ? texts : [];
  } catch {
    return [];
  }
}

const keepCodes = (texts: readonly string[]): void => {
  thisDevice().write(key, JSON.stringify({ at: Date.now(), texts }));
};

const forgetCodes = (): void => thisDevice().remove(key);
