import type { serviceFacts as base } from '../id/service-facts.ts';
import type { Words } from '../words.ts';

/** What an office says of a service beside its list. */
export const serviceFacts = {
  label: {
    channel: 'How to apply',
    address: 'Address',
    also: 'Together with it',
    hours: 'Hours',
    servicePoint: 'Service point',
    competent: 'Which office decides',
    attorney: 'Attorney',
    before: 'Before',
    fee: 'Fee',
    answer: 'Answer',
    after: 'Afterwards',
    legalBasis: 'Legal basis',
    note: 'Note of the office',
    checked: 'Checked',
  },
  appointment: 'by appointment',
  fromRegisteredMailbox: 'from the mailbox registered with the account',
  hours: '{{days}}, {{from}}–{{until}}',
  daysOnly: '{{days}}; the hours are not stated',
  through: '{{first}} to {{last}}',
  day: {
    sunday: 'Sunday',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
  },
  within: '{{step}} Then hand in the file within {{days}} days.',
  competent: {
    'place-of-registration': 'The LPSE where the vendor registered.',
    'place-of-aggregation': 'The LPSE where the vendor was aggregated.',
    lkpp: 'LKPP; the LPSE passes the request on.',
  },
  attorney: {
    'in-deed': 'Only someone named in the deed.',
    'in-deed-or-employee': 'Someone named in the deed, or an employee.',
    nobody: 'Nobody: the director comes in person.',
  },
  free: 'Free of charge.',
  sameDay: 'On the same day.',
  days: 'Within {{days}} days.',
  workingDays: 'Within {{days}} working days.',
  checked: '{{on}}, by {{by}}.',
} as const satisfies Words<typeof base>;
