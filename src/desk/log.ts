import { daysBetween } from '../domain/day.ts';
import type { Book, Decisions, Taken } from './book.ts';
import type { NumberPattern } from './number-pattern.ts';
import { type DeskRecord, type DeskSettings, type Entry, type EntryStatus, type Filed, usualDays } from './record.ts';
import type { Result } from './result.ts';

/**
 * The desk's log. Entries hold nothing personal and can always be read; records are personal, and where a passphrase
 * locks the log they can be read and written only while it is unlocked.
 */
export interface DeskLog {
  /** `open`: no passphrase, or unlocked. Another tab may have changed it; asked anew each time. */
  readonly state: () => Promise<LogState>;

  /**
   * Numbers and stores a file whose check is complete, in one step, so that even two tabs never use a number twice or skip
   * one. A record that was filed before keeps its number. Its draft is deleted.
   * @param day of the number, `YYYY-MM-DD`
   */
  readonly file: (record: DeskRecord, result: Result, pattern: NumberPattern, day: string) => Promise<Filed>;
  /** @returns the entry as it is now, or null where there is none */
  readonly setStatus: (id: string, status: EntryStatus, day: string) => Promise<Entry | null>;
  readonly entries: () => Promise<readonly Entry[]>;
  /** Files between two days, both included, the newest first. Locked, or after wiping, their records are null. */
  readonly files: (from: string, to: string) => Promise<readonly Filed[]>;

  /** Stores what is on screen, so that closing the tab loses nothing. */
  readonly keepDraft: (record: DeskRecord) => Promise<void>;
  readonly drafts: () => Promise<readonly DeskRecord[]>;
  readonly dropDraft: (id: string) => Promise<void>;

  /** Wipes records and drafts older than the given days. @returns how many */
  readonly wipeDue: (today: string, days?: number) => Promise<number>;
  /** Wipes every record and draft at once; entries stay for numbers and statistics. */
  readonly wipePersonal: () => Promise<void>;
  /** Removes everything, entries and passphrase too: the only way out of a forgotten passphrase. */
  readonly wipeEverything: () => Promise<void>;

  /**
   * The whole book: every file, and what the desks are set to.
   * @param settings of this desk
   * @throws {LogError} `locked`
   */
  readonly whole: (settings: DeskSettings) => Promise<Book>;
  /**
   * Takes another book in, in one step: what is new, and of each file what is newest. Where both sides changed a file
   * and nobody has decided, nothing is written.
   * @param as the desk of that book whose place this one takes, where it does
   * @throws {LogError} `locked`
   */
  readonly takeIn: (other: Book, decisions: Decisions, settings: DeskSettings, as?: string) => Promise<Taken>;

  /** Whether a passphrase locks the records, unlocked in this tab or not. */
  readonly hasPassphrase: () => Promise<boolean>;
  /**
   * Locks the records behind a passphrase, or changes it; null removes it. If it is forgotten, nobody can read them again.
   * @throws {LogError} `locked`, `passphrase-short`
   */
  readonly setPassphrase: (passphrase: string | null) => Promise<void>;
  /** @throws {LogError} `passphrase-wrong` */
  readonly unlock: (passphrase: string) => Promise<void>;
  /** Forgets the key in this tab. */
  readonly lock: () => void;
  readonly close: () => void;
}

type LogState = 'open' | 'locked';

export type LogProblem =
  | 'locked'
  | 'passphrase-wrong'
  | 'passphrase-short'
  /** The device refuses storage: a private window, or forbidden by its settings. */
  | 'blocked'
  | 'full'
  /** A newer SiapBerkas in another tab has changed the storage. */
  | 'outdated';

const messages: Record<LogProblem, string> = {
  locked: 'The log is locked. Unlock it with its passphrase.',
  'passphrase-wrong': 'That is not the passphrase of this log. Try again; without it the log cannot be read.',
  'passphrase-short': 'A passphrase has at least 8 characters.',
  blocked: 'This device keeps nothing: storage is blocked. Leave the private window, or print what is on screen.',
  full: 'The storage of this device is full. Export the log and wipe what is old.',
  outdated: 'A newer version is open in another tab. Load this page anew.',
};

/** The log could not do what was asked; what is on screen stays untouched. */
export class LogError extends Error {
  override readonly name = 'LogError';
  readonly problem: LogProblem;

  constructor(problem: LogProblem, cause?: unknown) {
    super(messages[problem], { cause });
    this.problem = problem;
  }
}

/** The shortest passphrase that is taken, in characters. */
export const leastPassphrase = 8;

/**
 * The entries whose personal data must be wiped on a day. Counted from the last change, so that a file sent on to LKPP
 * keeps its name while it is pending. The entry itself stays, for numbers and statistics.
 */
export const dueForWiping = <T extends Pick<Entry, 'changed'>>(
  entries: readonly T[],
  today: string,
  days = usualDays,
): readonly T[] => entries.filter(({ changed }) => daysBetween(changed, today) >= days);
