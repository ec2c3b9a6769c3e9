import { useSyncExternalStore } from 'react';
import { daysBetween, daysLater, mayBeToday } from '../../domain/day.ts';
import { newestRule } from '../../domain/law.ts';
import { lazyPart } from './lazy-part.tsx';

/** The day on this device's clock and in its time zone, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A build may be dated by hand, long before it was made. */
const surelyCome = (builtOn: string): string => (builtOn > newestRule ? builtOn : newestRule);

const key = 'siapberkas:clock-off';
const changed = 'siapberkas:today';

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener);
  window.addEventListener(changed, listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener(changed, listener);
  };
};

/** Days by which the clock is off, as the user said in this tab; undefined where nothing was said. */
let off: number | undefined;

function daysOff(): number | undefined {
  try {
    off ??= Number(sessionStorage.getItem(key)) || undefined;
  } catch {
    // Then it is known to this page alone.
  }
  return off;
}

/** Takes a day as today's, as long as this tab is open and the clock is as wrong as it is now. */
function setToday(day: string): void {
  off = daysBetween(localDay(new Date()), day);
  try {
    sessionStorage.setItem(key, String(off));
  } catch {
    // Then it is known to this page alone.
  }
  window.dispatchEvent(new Event(changed));
}

/**
 * Today; `builtOn` in the prerendered page. Where the clock shows a day before the page was made, or one far ahead, the
 * day that the user said; until then the last day that has surely come, and `ClockNotice` says so.
 */
export const useToday = (builtOn: string): string =>
  useSyncExternalStore(
    subscribe,
    () => todayOf(localDay(new Date()), surelyCome(builtOn)),
    () => builtOn,
  );

function todayOf(device: string, known: string): string {
  if (mayBeToday(device, known)) return device;
  const days = daysOff();
  const said = days === undefined ? known : daysLater(device, days);
  return mayBeToday(said, known) ? said : known;
}

/** What the device's clock shows, where that cannot be right. */
const useWrongClock = (builtOn: string): string | undefined =>
  useSyncExternalStore(
    subscribe,
    () => {
      const device = localDay(new Date());
      return mayBeToday(device, surelyCome(builtOn)) ? undefined : device;
    },
    () => undefined,
  );

const ClockQuestion = lazyPart(async () => (await import('./clock-question.tsx')).ClockQuestion, 'clock');

/** Says so where the device's clock cannot be right, and asks for today's date. */
export function ClockNotice({ builtOn }: { builtOn: string }) {
  const shows = useWrongClock(builtOn);
  const today = useToday(builtOn);
  return (
    <div role="alert" className="no-print">
      {shows && <ClockQuestion shows={shows} today={today} come={surelyCome(builtOn)} onSaid={setToday} />}
    </div>
  );
}
