import type { OfficeProfile } from '../../domain/office.ts';
import type { PublishedVersion } from '../storage/kept-profiles.ts';
import type { WrittenProfile } from './profile-form.ts';

/** The profile that is open in the workshop, as each of its rooms sees it. */
export interface Workshop {
  /** Where it is kept on the device: stays the same while its id may change. */
  readonly slot: string;
  /** What stands in the form, whole or not. */
  readonly written: WrittenProfile;
  /** The same as a profile, where nothing in it is wrong. */
  readonly profile: OfficeProfile | undefined;
  /** Wordings of its letters, as Markdown, by file name without `.md`. */
  readonly letters: Readonly<Record<string, string>>;
  readonly setLetters: (
    change: (letters: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
  ) => void;
  /** The versions that went out, the newest first. */
  readonly published: readonly PublishedVersion[];
  readonly setPublished: (change: (all: readonly PublishedVersion[]) => readonly PublishedVersion[]) => void;
  /** Writes into the form, as one step to undo. */
  readonly set: (path: string, value: unknown) => void;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What each room of the workshop is given. */
export interface RoomProps {
  readonly workshop: Workshop;
}
