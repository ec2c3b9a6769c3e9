import type { remarks as base } from '../id/remarks.ts';
import type { Words } from '../words.ts';

/** What an office says of an entry of its list beside its name and form. */
export const remarks = {
  weight: {
    'if-exists': 'required if it exists',
    recommended: 'recommended, not required',
    brought: 'just brought along, not required',
  },
  person: 'the person must be {{conditions}}',
  personIs: {
    'in-deed': 'named in the deed',
    employee: 'an employee of the vendor',
    'one-company': 'acting for one vendor only',
  },
  age: { days: 'at most {{count}} day(s) old when handed in', months: 'at most {{count}} month(s) old when handed in' },
  letterhead: 'on the company’s letterhead',
  meterai: 'with a meterai (duty stamp)',
  meteraiOf: 'with a meterai (duty stamp) of {{value, rupiah}}',
  companyStamp: 'with the company’s stamp',
  signedBy: {
    signatory: 'signed by the director',
    individual: 'signed by the vendor',
    attorney: 'signed by the attorney',
  },
  states: 'stating {{facts}}',
  form: {
    only: 'the office’s form: “{{title}}”',
    accepted: 'the office’s form, or a letter of one’s own: “{{title}}”',
    unstated: 'the office’s form, a letter of one’s own may not be taken: “{{title}}”',
  },
  colour: 'colour {{colour}}',
  otherForms: 'other legal forms',
  cover: 'with a cover that identifies the vendor',
} as const satisfies Words<typeof base>;
