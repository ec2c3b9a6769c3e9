import { expect, test } from 'vitest';
import { calendarFile } from '../../src/app/prepare/calendar-file.ts';

const lines = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');

test('a visit with hours stands in the calendar at these hours of the place, with what to bring, and speaks up a day before', () => {
  const file = lines(
    calendarFile(
      [
        {
          day: { kind: 'visit', day: '2026-11-30', from: '08:00', until: '15:00' },
          title: 'Ke LPSE Bombana: Reset password',
          text: 'Yang dibawa\n- KTP; asli, salinan',
          location: 'Jalan Merdeka 1, Rumbia',
        },
      ],
      'bombana-reset-password',
    ),
  );
  expect(file).toEqual(
    expect.arrayContaining([
      'DTSTART:20261130T080000',
      'DTEND:20261130T150000',
      'SUMMARY:Ke LPSE Bombana: Reset password',
      'LOCATION:Jalan Merdeka 1\\, Rumbia',
      'DESCRIPTION:Yang dibawa\\n- KTP\\; asli\\, salinan',
      'UID:bombana-reset-password-visit-day@siapberkas',
      'TRIGGER:-PT24H',
    ]),
  );
});

test('without hours it is a whole day, at the end of a month, too; the same day made twice bears the same name', () => {
  const make = () => lines(calendarFile([{ day: { kind: 'visit', day: '2026-12-31' }, title: 'x', text: 'y' }], 'a-b'));
  expect(make()).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']));
  // It is told at nine in the morning of the day before, not at midnight.
  expect(make()).toContain('TRIGGER:-PT15H');
  const uid = (file: string[]) => file.find((line) => line.startsWith('UID'));
  expect(uid(make())).toBe(uid(make()));
});

test('the last day of a paper is told a week before, and two errands on one day stand beside each other', () => {
  const day = { kind: 'valid-until', day: '2026-12-31', path: 'powerOfAttorney.validUntil' } as const;
  const one = lines(
    calendarFile([{ day, title: 'Surat kuasa', text: 'Reset password' }], 'bombana_reset-password_cv-satu'),
  );
  expect(one).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'TRIGGER:-PT159H']));
  const other = lines(
    calendarFile([{ day, title: 'Surat kuasa', text: 'Reset password' }], 'bombana_reset-password_cv-dua'),
  );
  const uids = [...one, ...other].filter((line) => line.startsWith('UID'));
  expect(new Set(uids).size).toBe(2);
});
