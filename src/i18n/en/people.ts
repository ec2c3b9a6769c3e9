import type { people as base } from '../id/people.ts';
import type { Words } from '../words.ts';

export const people = {
  column: { name: 'Name', nik: 'NIK', position: 'Position', share: 'Share (%)', field: 'Expertise, in Indonesian' },
  remove: 'Remove',
  directors: {
    title: 'All directors',
    hint: 'Write every director as in the latest deed.',
    one: 'Director {{number}}',
    add: 'Add a director',
  },
  commissioners: {
    title: 'All commissioners',
    hint: 'Name all commissioners as in the latest deed.',
    one: 'Commissioner {{number}}',
    add: 'Add a commissioner',
  },
  owners: {
    title: 'Owners',
    hint: 'Printed on the registration form, each with NIK and share.',
    hintEach: 'Write all owners as in the latest deed; each of them needs the document.',
    one: 'Owner {{number}}',
    add: 'Add an owner',
  },
  experts: {
    title: 'Experts',
    hint: 'Printed on the registration form. Leave it empty if there are none.',
    one: 'Expert {{number}}',
    add: 'Add an expert',
  },
} as const satisfies Words<typeof base>;
