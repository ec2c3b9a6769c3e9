import { createContext, useContext } from 'react';
import type { Checklist } from '../../desk/desk-report.ts';
import type { Filed } from '../../desk/entry.ts';
import { type DeskRecord, type DeskSettings, parseSettings, usualSettings } from '../../desk/record.ts';
import type { Result } from '../../desk/result.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { DeskData } from '../page-data.ts';
import { thisDevice } from '../storage/device.ts';
import type { Intake } from './intake/use-intake.tsx';
import type { Book } from './log/use-book.ts';

/** What every part of the desk's room may need to know. */
export interface Desk {
  readonly data: DeskData;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly settings: DeskSettings;
  readonly setSettings: (next: DeskSettings | ((now: DeskSettings) => DeskSettings)) => void;
  readonly book: Book;
  readonly intake: Intake;
  /** Lays a file on the desk, with the office whose list it is checked by; one with ticks that lay there is put off. */
  readonly open: (record: DeskRecord, office: OfficeProfile, place?: 'check' | 'result') => void;
  /** Clears the desk. `drop`: the check is thrown away; else it is kept for later. */
  readonly clear: (drop: boolean) => void;
}

export const deskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(deskContext);
  if (!desk) throw new TypeError('useDesk needs a DeskRoom around it');
  return desk;
}

/** The file on the desk, and everything there is to say of it. */
export interface Check {
  readonly record: DeskRecord;
  readonly office: OfficeProfile;
  readonly checklist: Checklist;
  readonly result: Result;
  readonly change: (change: (record: DeskRecord) => DeskRecord) => void;
  /** Numbers it and writes it into the log. */
  readonly file: () => Promise<Filed | null>;
}

export const checkContext = createContext<Check | undefined>(undefined);

export function useCheck(): Check {
  const check = useContext(checkContext);
  if (!check) throw new TypeError('useCheck needs a file on the desk');
  return check;
}

/** The settings kept on this device; the usual ones where there are none or they cannot be read. */
export function readSettings(): DeskSettings {
  try {
    return parseSettings(JSON.parse(thisDevice().read('desk') ?? '{}'));
  } catch {
    return usualSettings;
  }
}

export const keepSettings = (settings: DeskSettings): void => {
  thisDevice().write('desk', JSON.stringify(settings));
};
