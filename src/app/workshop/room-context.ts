import { createContext, useContext } from 'react';
import type { OfficeProfile } from '../../domain/office.ts';
import type { Written } from '../../workshop/written.ts';
import type { KeptProfile, PublishedVersion } from '../storage/kept-profiles.ts';
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
  /** Writes into the form, as one step to undo; '' is the whole. */
  readonly set: (path: string, value: unknown) => void;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What each room of the workshop is given. */
export interface RoomProps {
  readonly workshop: Workshop;
}

export const workshopContext = createContext<Workshop | undefined>(undefined);

export function useWorkshop(): Workshop {
  const workshop = useContext(workshopContext);
  if (!workshop) throw new TypeError('useWorkshop needs an open profile around it');
  return workshop;
}

/** A profile of this device that is open, as it was when it was opened. */
export interface Opened {
  readonly slot: string;
  readonly written: Written;
  readonly kept: KeptProfile;
}

/** A profile that is about to be written, and what goes with it. */
export interface Begun {
  readonly written: Written;
  readonly letters?: KeptProfile['letters'];
  readonly published?: KeptProfile['published'];
}
