import type { mending as idMending } from '../id/mending.ts';
import type { Words } from '../words.ts';

/** What is wrong at a field of the workshop, or worth a look, in English. */
export const mending = {
  missing: 'Not filled in yet.',
  number: 'Write digits only.',
  form: 'This cannot be read. Write it again.',
  choose: 'Choose one.',
  unknown: 'Something here is not known: {{names}}. Discard it, then fill it in where it belongs.',
  short: 'Too short: at least {{bound}} letters.',
  long: 'Too long: at most {{bound}} letters. Shorten it.',
  none: 'Nothing here yet. Add or choose at least one.',
  few: 'Too few: at least {{bound}}.',
  many: 'Too many: at most {{bound}}. Take some out.',
  small: 'Too small: at least {{bound}}.',
  big: 'Too large: at most {{bound}}.',
  pattern: {
    slug: 'Small letters, digits and hyphens only. Example: kota-tangerang',
    day: 'Write the whole date: year, month, day.',
    clock: 'Write hours and minutes. Example: 08.00',
    page: 'Write the whole address of the page, beginning with https://',
    other: 'This does not look right. Compare it with the example.',
  },
  'evidence-empty': 'Choose what is asked for: original, copy or scan; or that the source does not say.',
  'legalised-without-copies': 'What is legalised is a copy. Fill in how many.',
  'sheets-without-original': 'The number of sheets counts originals. First choose that the original is asked for.',
  'object-name': 'Only “another object” has a name of its own, and there it is needed.',
  'hours-half': 'Fill in both opening and closing time, or neither.',
  'hours-backwards': 'It closes before it opens. Mend one of the two.',
  'own-service-id':
    'The short name of a service of your own begins with “layanan-”, then small letters, digits, hyphens.',
  'addressee-missing': 'Fill in to whom letters go. Example: Kepala {{name}}',
  'source-unknown': 'There is no source “{{source}}”. Choose another one, or add it first.',
  'id-twice': 'The short name “{{id}}” is used by another entry of this list. Change one of them.',
  'reference-inside': 'A reference to another service must be an entry of its own, not a part of one.',
  'reference-self': 'This list refers to itself. Choose another service, or name the documents.',
  'reference-unpublished':
    'The list of {{service}} is not published, so nothing can refer to it. Publish it, or name the documents.',
  'reference-chain': 'The list of {{service}} itself refers to another one. Name the documents here.',
  'referred-twice':
    'An entry that is referred to would be called “{{id}}-{{other}}”, which is taken. Change one short name.',
  advice: {
    'channel-twice': 'This way stands above already, so it is never chosen. Put the two together.',
    'paper-twice': 'This document is in the same group already. Remove it, or choose the one that is meant.',
    'attorney-unconditional': 'This is asked even of who comes in person. Add the condition: only where represented.',
    'attorney-nobody': 'This belongs to an attorney, yet nobody may be represented here. Remove one of the two.',
    'condition-never': 'This condition never holds, so the entry is never asked for. Look at the condition.',
    'condition-channel': 'This list does not offer the way that the condition names. Choose one that it offers.',
    'quote-goes-on': 'The quote ends with “{{end}}”, so the list goes on. Add an entry “and so on”.',
    'quote-cut': 'This quote is cut off. Copy its words to their end.',
    'reference-empty': 'The list that is referred to names no documents. Name them here.',
    'list-empty': 'This list is empty. Fill in its entries; if there are none, say so in the note of a way.',
    'not-a-folder': 'Colour and cover go with a folder only. Empty them, or choose a folder.',
    'source-unused': 'No list cites this source. Remove it, or cite it at an entry.',
    pasted: 'This entry was pasted and nobody has looked at it. Compare it with its words.',
  },
} as const satisfies Words<typeof idMending>;
