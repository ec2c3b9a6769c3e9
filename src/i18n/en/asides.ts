import type { asides as base } from '../id/asides.ts';
import type { Words } from '../words.ts';

/** Words of the parts of preparing that few need: people by name, troubled storage, additions, a list that has changed, a request that is sent, in English. */
export const asides = {
  newer: {
    says: 'The office renewed this list since the dossier was begun: revision {{before}}, now {{now}}.',
    what: 'Not ticked yet: {{asked}}. Ticked, and no longer asked for: {{gone}}.',
    look: 'Look at the list',
    seen: 'I have looked',
  },
  people: {
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
  },
  storage: {
    blocked:
      'This browser does not allow storage. You can go on working, but what you enter is lost when the page is closed. Save to a file before you close it.',
    full: 'The storage of this device is full. Your latest entries are not kept. Save to a file now.',
    unreadable:
      'Your earlier entries for this service can no longer be read, so this begins empty. A copy is still kept on this device.',
    foreign:
      'This file was saved by a newer version of SiapBerkas and is not changed from here. Load the page anew to go on with it.',
    reload: 'Load anew',
    restart: 'Start from empty',
    restored:
      'The browser erased what this site had kept. The entries on screen are kept again. If you meant to erase them, use “Erase all data”.',
    elsewhere: 'This file is open in another tab too. Changes from that tab are now used here.',
  },
  addition: {
    what: 'What is asked for?',
    whatHint: 'One thing only, such as “Surat keterangan domisili”.',
    original: 'Bring the original',
    copies: 'Copies, how many sheets?',
    add: 'Add to the list',
    added: 'Now in the list: {{text}}.',
    problem: {
      text: 'First write what the office asks for.',
      form: 'Choose the original, or say how many copies.',
    },
  },
  changedList: {
    lead: 'Does the office ask for something else than stands here? Send this text, so that the list is mended.',
    reader: 'Who is it for?',
    readers: { office: 'The LPSE, to renew its list', site: 'The keeper of this site, to mend the list here' },
    entry: 'Entry that has changed',
    whole: 'The whole list',
    now: 'What is asked for now? (may be left empty)',
  },
  calendar: {
    save: 'Save to the calendar (.ics)',
    failed: 'The calendar could not be made. Try again when the network is good.',
    visit: 'To {{office}}: {{service}}',
    sending: 'Send to {{office}}: {{service}}',
    stamps: 'Stamps: {{count}} × Rp{{value, number}}',
    paper: '{{paper}}: last day on which it is accepted',
    until: {
      power: 'Power of attorney: last day of validity',
      licence: 'Business licence: last day of validity',
    },
  },
  daySheet: {
    save: 'Download “Besok ke LPSE” (PDF)',
    failed: 'That sheet could not be made. Try again when the network is good.',
  },
  message: {
    send: {
      email: 'Send by e-mail',
      whatsapp: 'Send on WhatsApp',
      ticket: 'Text for the ticket',
      upload: 'Text for the upload',
    },
    attach: 'What to attach',
    attachYourself: 'No program attaches them for you: attach the files in this order.',
    nothing: 'Nothing needs to be attached.',
    paperFirst: 'Letters are signed on paper first, then scanned.',
    steps: {
      print: 'print',
      meterai: 'stick the meterai on',
      signatory: 'signed by the head',
      attorney: 'signed by the attorney',
      self: 'sign',
      companyStamp: 'company stamp',
      scan: 'scan',
      scanAs: 'scan ({{limits}})',
    },
    size: 'at most {{size, number}} MB',
    chooseOne: 'choose one',
    or: 'or',
    to: 'To',
    noAddress: 'The source names no address. Ask the LPSE first.',
    noMobile: 'This is no mobile number. Open WhatsApp yourself, then paste the text.',
    from: 'From',
    fromAny: 'the e-mail registered with SPSE',
    fromWarning: 'Send it from this address alone; from another the request may be refused.',
    before: 'Not later than',
    day: {
      paper: '{{day}}, the last day on which this still counts: {{paper}}',
      power: '{{day}}, the last day of the power of attorney',
      licence: '{{day}}, the last day of the licence',
    },
    subject: 'Subject',
    openWhatsApp: 'Open in WhatsApp',
    openPage: 'Open its page',
    copySubject: 'Copy the subject',
    tooLong: 'This text is too long for a link. Copy it first, then paste it there.',
    draft: 'It is marked DRAF: something is still missing or contradicts itself. Do not send it yet.',
    nobody: 'By this channel no message is written. Channels that take one: {{channels}}.',
    none: 'By this channel no message is written, and no other is offered.',
    notOffered: '“{{channel}}” is not offered here. Choose: {{channels}}.',
  },
} as const satisfies Words<typeof base>;
