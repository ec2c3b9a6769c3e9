import type { TFunction } from 'i18next';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckLine, lineName } from '../../desk/line.ts';
import { type DeskRecord, type DeskSettings, type Filed, parseSettings, usualSettings } from '../../desk/record.ts';
import type { Checklist, Result } from '../../desk/result.ts';
import { dayInWords } from '../../domain/day.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { Part } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import { type FindingWords, findingWordsIn, partWordsIn } from '../../i18n/finding-sentences.ts';
import { nameOfKey, partName } from '../../i18n/part-names.ts';
import { asSentence, remarksOf, weightRemark } from '../../i18n/remarks.ts';
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

/** The rooms of the desk by what stands behind `#`; the first is where files come in. */
export const places = {
  intake: '',
  check: 'periksa',
  result: 'hasil',
  log: 'buku',
  statistics: 'statistik',
  settings: 'setelan',
} as const;
export type Place = keyof typeof places;

const here = (): Place =>
  (Object.keys(places) as Place[]).find((place) => `#${places[place]}` === (window.location.hash || '#')) ?? 'intake';

/** Where in the desk's room one is, so that Back works. Whatever else stands behind `#` is where files come in. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const hear = () => setPlace(here());
    window.addEventListener('hashchange', hear);
    window.addEventListener('popstate', hear);
    return () => {
      window.removeEventListener('hashchange', hear);
      window.removeEventListener('popstate', hear);
    };
  }, []);
  return place;
}

export function goTo(place: Place): void {
  window.location.hash = places[place];
}

interface Names {
  readonly line: (line: CheckLine) => string;
  readonly part: (part: Part) => string;
  /** A part of a list by its key alone, where the list at hand does not know it. */
  readonly key: (key: string) => string;
}

/** What papers are called on the screen: in Indonesian as on the desk's sheets. */
export function useNames(): Names {
  const { t, i18n } = useTranslation('desk');
  const { language } = i18n;
  return useMemo(() => {
    const words = partWordsIn(language === 'en' ? 'en' : 'id');
    const terms = t('terms', { returnObjects: true });
    return {
      key: (key) => nameOfKey(key, terms),
      part: (part) => partName(part, words),
      line: (line) => lineName(line, words, t('terms.own')),
    };
  }, [t, language]);
}

interface LineRemarks {
  /** How much it weighs, or that the vendor says that there is none. */
  readonly weighed: string | undefined;
  /** What else the list says beside name and form, one sentence each, and which day the vendor read on it. */
  readonly remarks: readonly string[];
}

/** What is said of a line. The office's own note is not among it: it may be in another language than the page. */
export function useRemarks(line: CheckLine): LineRemarks {
  const { t, i18n } = useTranslation('desk');
  const { report } = useCheck().checklist;
  const words = findingWordsIn(i18n.language === 'en' ? 'en' : 'id');
  const { need, told } = line;
  const weight = need === 'if-exists' || need === 'recommended' || need === 'brought' ? need : undefined;
  const [weighed] = weightRemark(weight, words).map(({ text }) => asSentence(text));
  return {
    weighed: weight === 'if-exists' && told === 'absent' ? t('check.remark.absent') : weighed,
    remarks: line.kind === 'thing' ? thingRemarks(line, report, words, t) : [],
  };
}

function thingRemarks(
  { part, dated }: Extract<CheckLine, { kind: 'thing' }>,
  report: Report,
  words: FindingWords,
  t: TFunction<'desk'>,
): readonly string[] {
  const { oldest, issued, doubtful } = dated ?? {};
  return [
    // The earliest day is worked out for the desk, which need not count.
    ...remarksOf(part.item, report, words).flatMap(({ kind, text }) => (kind === 'age' ? [] : [asSentence(text)])),
    ...(oldest ? [t('check.remark.oldest', { day: dayInWords(oldest) })] : []),
    ...(issued ? [t(`check.remark.${doubtful ? 'issuedDoubtful' : 'issued'}`, { day: dayInWords(issued) })] : []),
  ];
}
