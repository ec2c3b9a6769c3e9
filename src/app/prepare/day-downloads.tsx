import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarDay, calendarOf } from '../../domain/calendar.ts';
import { dayInWords } from '../../domain/day.ts';
import { serviceOf } from '../../domain/office.ts';
import { partName } from '../../i18n/part-names.ts';
import { fileName } from '../../letters/compose/composition.ts';
import { visitSheets } from '../../letters/compose/visit.ts';
import { isMessageKind } from '../../letters/message.ts';
import { useAddress } from '../ui/address.ts';
import { download } from '../ui/browser.ts';
import { makeLetter } from '../ui/make-letter.ts';
import { screenWords } from '../ui/part-words.ts';
import { useServiceName } from '../ui/said.tsx';
import type { CalendarEntry } from './calendar-file.ts';
import { usePaper } from './letters/use-letters.ts';
import { usePreparing } from './preparing.ts';
import { addressOf } from './service-facts.tsx';

/** What helps on the day itself: a page for the one who goes, and the days for the phone's calendar. */
export function DayDownloads() {
  return (
    <>
      <VisitSheet />
      <CalendarDownload />
    </>
  );
}

/** The page of what to bring, buy, copy and sign, and where to; nothing where nobody goes anywhere. */
function VisitSheet() {
  const { t } = useTranslation('asides');
  const { office, report, today } = usePreparing();
  const root = useAddress()('');
  const [paper] = usePaper();
  const [failed, setFailed] = useState(false);
  const letters = useMemo(() => visitSheets({ office, report, today }), [office, report, today]);
  const [sheet] = letters;
  if (!sheet) return null;
  const save = async () => {
    setFailed(false);
    try {
      // It is no paper of the folder, and goes from hand to hand: the dossier does not travel in it.
      const file = await makeLetter({ letters, paper, format: 'pdf', onePage: true, root });
      download(file, `${sheet.fileName}.pdf`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={save}>
        {t('daySheet.save')}
      </button>
      <span role="alert">{failed && t('daySheet.failed')}</span>
    </>
  );
}

/** The visit, and the days on which papers end, for the phone's calendar; nothing where no such day lies ahead. */
function CalendarDownload() {
  const { t } = useTranslation(['prepare', 'start', 'finish', 'asides']);
  const { report, office, service, today } = usePreparing();
  const nameOf = useServiceName();
  const [failed, setFailed] = useState(false);
  const days = calendarOf(report, today);
  if (days.length === 0) return null;
  const words = screenWords(t);
  const what = nameOf(service, serviceOf(office, service).own);
  const place = office.kind === 'base' ? report.dossier.addressee.name || t('overview.yourOffice') : office.name;
  const { count, value } = report.meterai;
  const { channel } = report;
  const isSent = isMessageKind(channel?.kind);

  const entryOf = (day: CalendarDay): CalendarEntry => {
    switch (day.kind) {
      case 'visit': {
        const carried = report.carry.map((part) => `- ${partName(part, words)}`);
        const stamps = count > 0 && value !== null ? [t('asides:calendar.stamps', { count, value })] : [];
        const named = { office: place, service: what };
        return {
          day,
          title: isSent ? t('asides:calendar.sending', named) : t('asides:calendar.visit', named),
          text: [t(isSent ? 'asides:message.attach' : 'finish:ready.carry'), ...carried, ...stamps].join('\n'),
          ...(isSent ? {} : { location: (channel && addressOf(channel, office.contact.counter)) ?? place }),
        };
      }
      case 'paper':
        return {
          day,
          title: t('asides:calendar.paper', { paper: partName(day.part, words) }),
          text: `${what}, ${place}`,
        };
      case 'valid-until':
        return {
          day,
          title: t(`asides:calendar.until.${day.path === 'company.licence.validUntil' ? 'licence' : 'power'}`),
          text: `${what}, ${place}`,
        };
      default:
        return day satisfies never;
    }
  };
  const save = async () => {
    setFailed(false);
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      // Two companies with the same errand have two visits, of which neither takes the other's place.
      const name = fileName(office.id, service, report.dossier.company.name ?? '', '');
      const file = calendarFile(days.map(entryOf), name);
      download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${name}.ics`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" title={days.map(({ day }) => dayInWords(day)).join(', ')} onClick={save}>
        {t('asides:calendar.save')}
      </button>
      <span role="alert">{failed && t('asides:calendar.failed')}</span>
    </>
  );
}
