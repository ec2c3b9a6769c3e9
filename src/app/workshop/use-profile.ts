import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OfficeProfile } from '../../domain/office.ts';
import { type Advice, officeAdvice } from '../../domain/office-advice.ts';
import { begun, changed, differenceAt, type History, redone, undone } from '../../workshop/history.ts';
import { at, type Written, withValue } from '../../workshop/written.ts';
import type { KeptProfile, PublishedVersion } from '../storage/kept-profiles.ts';
import { sayAdvice, sayProblem } from './problems.ts';
import {
  type Mistake,
  type Outcome,
  type ProfileContext,
  profileResolver,
  type WrittenProfile,
} from './profile-form.ts';
import { type Keeping, useKeeping } from './use-keeping.ts';

/** A profile that is open: its form, what can be taken back, what is wrong with it, and how it is kept. */
export interface OpenProfile {
  readonly form: UseFormReturn<WrittenProfile, ProfileContext, OfficeProfile>;
  readonly workshop: Workshop;
  readonly mistakes: readonly Mistake[];
  readonly advice: readonly Mistake[];
  readonly keeping: Keeping;
  /** Undefined where there is nothing to take back, or to do again. Returns the place that changed. */
  readonly undo: (() => string) | undefined;
  readonly redo: (() => string) | undefined;
}

interface Seen extends Outcome {
  readonly written: WrittenProfile;
  readonly advice: readonly Advice[];
}

/** Between the last key and looking for what is wrong, ms. */
const rest = 250;

/** @param begin what stands in the form at first, and what is kept with it */
export function useProfile(
  slot: string,
  begin: { readonly written: WrittenProfile } & Pick<KeptProfile, 'letters' | 'published' | 'at'>,
  today: string,
): OpenProfile {
  const { t, i18n } = useTranslation(['mending', 'workshop', 'prepare', 'start']);
  const outcome = useRef<Outcome>({ profile: undefined, mistakes: [] });
  const form = useForm<WrittenProfile, ProfileContext, OfficeProfile>({
    defaultValues: {},
    resolver: profileResolver,
    context: {
      say: (problem, found) => sayProblem(problem, found, t),
      told: (now) => {
        outcome.current = now;
      },
    },
    // Looked at as a whole, when the keys rest: what one field says may be wrong because of another.
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  // No defaults: they would come back wherever a field is emptied or a row takes the place of another.
  useState(() => form.reset(begin.written, { keepDefaultValues: true }));
  const [seen, setSeen] = useState<Seen>({ ...outcome.current, written: begin.written, advice: [] });
  const history = useRef<History<string>>(begun(JSON.stringify(begin.written)));
  const [steps, setSteps] = useState({ back: false, ahead: false });
  const keeping = useKeeping(slot, begin, () => JSON.parse(history.current.now.value) as WrittenProfile);
  const { touch } = keeping;

  const { subscribe, trigger, reset, setValue } = form;
  const look = useCallback(async () => {
    await trigger();
    const { profile } = outcome.current;
    const written = JSON.parse(history.current.now.value) as WrittenProfile;
    setSeen({ ...outcome.current, written, advice: profile ? officeAdvice(profile) : [] });
  }, [trigger]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(() => {
    setSteps({ back: history.current.past.length > 0, ahead: history.current.ahead.length > 0 });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void look(), rest);
    touch();
  }, [look, touch]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language, everything is said anew
  useEffect(() => {
    void look();
    return () => clearTimeout(waiting.current);
  }, [look, i18n.language]);

  const quiet = useRef(false);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (quiet.current) return;
          const now = changed(history.current, JSON.stringify(values), name ?? '', typedAt(name));
          if (now === history.current) return;
          history.current = now;
          settle();
        },
      }),
    [subscribe, settle],
  );

  /** Puts another state of the whole into the form, touching no more of it than differs. */
  const show = useCallback(
    (before: string, after: string) => {
      const [old, next] = [JSON.parse(before), JSON.parse(after)];
      const path = differenceAt(old, next);
      if (path === undefined) return;
      const leaf = path === '' ? undefined : at(next, path);
      quiet.current = true;
      if (path !== '' && isLeaf(at(old, path)) && isLeaf(leaf)) setValue(path, leaf ?? '');
      else reset(next, { keepErrors: true, keepDefaultValues: true });
      quiet.current = false;
    },
    [reset, setValue],
  );
  const move = (by: typeof undone<string>) => (): string => {
    const moved = by(history.current);
    if (!moved) return '';
    const before = history.current.now.value;
    history.current = moved.history;
    show(before, moved.history.now.value);
    settle();
    return moved.at;
  };
  const set = useCallback(
    (path: string, value: unknown) => {
      const before = history.current.now.value;
      const whole = JSON.parse(before) as WrittenProfile;
      const after = JSON.stringify(path === '' ? value : withValue(whole, path, value));
      history.current = changed(history.current, after, path, undefined);
      show(before, after);
      settle();
    },
    [settle, show],
  );

  const { letters, setLetters, published, setPublished } = keeping;
  const workshop = useMemo(
    (): Workshop => ({
      slot,
      written: seen.written,
      profile: seen.profile,
      letters,
      setLetters,
      published,
      setPublished,
      set,
      today,
    }),
    [slot, seen, letters, setLetters, published, setPublished, set, today],
  );
  const advice = useMemo(
    () => [
      ...seen.advice.map((one) => ({ path: one.keys.join('.'), sentence: sayAdvice(one, t) })),
      ...doubtfulAt(seen.written).map((path) => ({ path, sentence: t('mending:advice.pasted') })),
    ],
    [seen, t],
  );
  return {
    form,
    workshop,
    mistakes: seen.mistakes,
    advice,
    keeping,
    undo: steps.back ? move(undone) : undefined,
    redo: steps.ahead ? move(redone) : undefined,
  };
}

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Keys in a text field are one step; a choice or a tick is one by itself. */
function typedAt(name: string | undefined): number | undefined {
  const field = document.activeElement;
  const typing =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type !== 'checkbox' && field.type !== 'radio');
  return typing && field.name === name ? Date.now() : undefined;
}

/** Entries of a pasted list that nobody has looked through: at the words that were pasted. */
export function doubtfulAt(written: WrittenProfile): readonly string[] {
  return ['services', 'ownServices'].flatMap((part) =>
    Object.entries((written[part] ?? {}) as Record<string, WrittenProfile | null>).flatMap(([id, list]) =>
      ((list?.requirements ?? []) as readonly (WrittenProfile | null)[]).flatMap((row, index) =>
        Array.isArray(row?.doubts) && row.doubts.length > 0
          ? [`${part}.${id}.requirements.${index}.citation.quote`]
          : [],
      ),
    ),
  );
}

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
