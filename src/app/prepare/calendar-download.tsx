import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarDay, calendarOf } from '../../domain/calendar.ts';
import { dayInWords } from '../../domain/day.ts';
import { serviceOf } from '../../domain/office.ts';
import { partName } from '../../i18n/part-names.ts';
import { download } from '../ui/download.ts';
import { screenWords } from '../ui/part-words.ts';
import { useServiceName } from '../ui/said.tsx';
import type { CalendarEntry } from './calendar-file.ts';
import { usePreparing } from './prepare-context.ts';

/** The visit, and the days on which papers end, for the phone's calendar; nothing where no such day lies ahead. */
export function CalendarDownload() {
  const { t } = useTranslation(['prepare', 'start', 'finish']);
  const { report, office, service, today } = usePreparing();
  const nameOf = useServiceName();
  const [failed, setFailed] = useState(false);
  const days = calendarOf(report, today);
  if (days.length === 0) return null;
  const words = screenWords(t);
  const what = nameOf(service, serviceOf(office, service).own);
  const place = office.kind === 'base' ? report.dossier.addressee.name || t('overview.yourOffice') : office.name;
  const { count, value } = report.meterai;

  const entryOf = (day: CalendarDay): CalendarEntry => {
    switch (day.kind) {
      case 'visit': {
        const carried = report.carry.map((part) => `- ${partName(part, words)}`);
        const stamps = count > 0 && value !== null ? [t('finish:ready.calendar.stamps', { count, value })] : [];
        return {
          day,
          title: t('finish:ready.calendar.visit', { office: place, service: what }),
          text: [t('finish:ready.carry'), ...carried, ...stamps].join('\n'),
          location: report.channel?.address ?? office.contact.counter ?? place,
        };
      }
      case 'paper':
        return { day, title: t('finish:ready.calendar.paper', { paper: partName(day.part, words) }), text: what };
      case 'valid-until':
        return {
          day,
          title: t(`finish:ready.calendar.until.${day.path === 'company.licence.validUntil' ? 'licence' : 'power'}`),
          text: what,
        };
      default:
        return day satisfies never;
    }
  };
  const save = async () => {
    setFailed(false);
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const file = calendarFile(days.map(entryOf), `${office.id}-${service}`);
      download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${office.id}-${service}.ics`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" title={days.map(({ day }) => dayInWords(day)).join(', ')} onClick={save}>
        {t('finish:ready.calendar.save')}
      </button>
      <span role="alert">{failed && t('finish:ready.calendar.failed')}</span>
    </>
  );
}
