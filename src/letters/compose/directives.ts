import { base64 } from '@scure/base';
import type { Answers } from '../../domain/dossier.ts';
import type { Marks } from '../../domain/evidence.ts';
import type { FactPath } from '../../domain/facts.ts';
import { countingLeaves } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import type { LeafItem } from '../../domain/requirement.ts';

import { terms } from '../../i18n/id/terms.ts';
import { counted } from '../../i18n/numerals.ts';
import { listed } from '../../i18n/part-names.ts';
import type { Block, Letterhead, Spans } from '../model.ts';
import type { DirectiveName } from '../template.ts';
import { type Composition, filled } from './composition.ts';
import { listInUse } from './draft.ts';
import { deskBlocksOf, headWords, say } from './fields.ts';
import { peopleTable, signatureParties } from './marks.ts';
import { checklistTable, contentsOf, serviceList } from './papers.ts';

/** The blocks whose content the program knows, each under its name in a template. */
export function directiveBlocks(name: DirectiveName, words: readonly string[], composition: Composition): Block[] {
  if (name === 'attachments' || name === 'checklist' || name === 'contents') composition.used.add(listInUse);
  for (const path of printedBy[name] ?? []) if (isPrinted(path, composition)) composition.printed.add(path);
  return directives[name](composition, words);
}

/** The facts that a block prints by itself. */
const printedBy: Partial<Record<DirectiveName, readonly FactPath[]>> = {
  date: ['letter.place'],
  reference: ['letter.number'],
  addressee: ['addressee.name', 'addressee.town'],
};

/** A person's letter without a number has no row for one, and only a national list's letter names its addressee. */
const isPrinted = (path: FactPath, { fields, dossier, office }: Composition): boolean =>
  path.startsWith('addressee.')
    ? office.kind === 'base'
    : path !== 'letter.number' || fields['letter.number'] !== '' || dossier.answers.legalForm !== 'individual';

const directives: Record<DirectiveName, (composition: Composition, words: readonly string[]) => Block[]> = {
  letterhead: (composition) => [{ kind: 'letterhead', letterhead: letterheadOf(composition) }],
  date: ({ fields }) => [
    { kind: 'date', spans: [...filled(fields['letter.place']), { text: `, ${fields['letter.date']}` }] },
  ],
  reference: ({ fields, dossier, template, attachments }) => [
    {
      kind: 'rows',
      rows: [
        ...(fields['letter.number'] === '' && dossier.answers.legalForm === 'individual'
          ? []
          : [{ label: say('reference.number'), value: filled(fields['letter.number']) }]),
        {
          label: say('reference.attachments'),
          value: [{ text: attachments.length > 0 ? counted(1, say('reference.bundle')) : say('reference.none') }],
        },
        {
          label: say('reference.subject'),
          value: [{ text: headWords(template.head.subject ?? template.head.title, fields), style: 'bold' }],
        },
      ],
    },
  ],
  addressee: ({ fields }) => [
    {
      kind: 'addressee',
      lines: [
        [{ text: say('addressee.to') }, ...filled(fields['office.addressee'])],
        [{ text: say('addressee.at') }, ...filled(fields['office.town'])],
      ],
    },
  ],
  attachments: ({ attachments }) => (attachments.length > 0 ? [{ kind: 'list', items: attachments }] : []),
  checklist: ({ report }) => [checklistTable(report)],
  codes: ({ codes = [], dossier }) =>
    codes.length > 0 ? [{ kind: 'codes', caption: codesCaption(dossier.answers), codes }] : [],
  company: ({ fields }) => [{ kind: 'name', text: filled(fields['company.name']) }],
  contents: ({ report }) => {
    const items = contentsOf(report);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  },
  desk: ({ desk }, words) => deskBlocksOf(words, desk),
  ink: ({ report, dossier }) => inkZone(report, dossier.answers),
  people: ({ dossier, used }, words) => words.map((word) => peopleTable(word, dossier, used)),
  service: (composition) => serviceList(composition),
  signatures: (composition, words) => [{ kind: 'signatures', parties: signatureParties(words, composition) }],
};

/**
 * Where meterai, signature and company stamp go on a letter, in the order in which they lie side by side there, in words.
 * Empty where the list asks for neither meterai nor stamp, or no letter is signed on paper.
 */
function inkZone({ requirements, letters, meterai }: Report, { legalForm }: Answers): Block[] {
  const marks = requirements.flatMap(({ part }) => countingLeaves(part)).flatMap(({ item }) => marksOf(item));
  if (letters.every(({ message }) => message) && marks.length === 0) return [];
  const stamped = meterai.count > 0;
  const cap = legalForm !== 'individual' && marks.some(({ companyStamp }) => companyStamp);
  const cells = [
    ...(stamped ? [[say('ink.meterai'), say('ink.meteraiHow'), 0.3] as const] : []),
    [say('ink.signature'), say(stamped ? 'ink.signatureStamped' : 'ink.signatureHow'), 0.4] as const,
    ...(cap ? [[say('ink.companyStamp'), say('ink.companyStampHow'), 0.3] as const] : []),
  ];
  if (cells.length < 2) return [];
  const whole = cells.reduce((sum, [, , share]) => sum + share, 0);
  return [
    {
      kind: 'paragraph',
      spans: [{ text: say('ink.lead') }],
    },
    {
      kind: 'table',
      columns: cells.map(([heading, , share]) => ({ heading, share: share / whole })),
      rows: [cells.map(([, text]): Spans => [{ text }])],
    },
  ];
}

/** What a letter of ours, or a paper in the office's own words, must bear. */
const marksOf = (item: LeafItem): readonly Marks[] =>
  item.kind === 'letter' ? [item.marks] : item.kind === 'named' && item.marks ? [item.marks] : [];

/** What a code carries, for whoever hands it over: nobody is named who has no part in this request. */
function codesCaption({ legalForm, handedInBy }: Answers): Spans {
  const whose = [
    say('codes.vendor'),
    ...(legalForm === 'individual' ? [] : [say('codes.signatory')]),
    ...(handedInBy === 'attorney' ? [say('codes.attorney')] : []),
  ];
  return [
    {
      text: say('codes.caption', { whose: listed(whose, terms.and) }),
    },
  ];
}

function letterheadOf({ dossier, fields }: Composition): Letterhead {
  const { letterhead } = dossier;
  switch (letterhead.kind) {
    case 'typed':
      return { kind: 'typed', name: filled(fields['company.name']), lines: letterheadLines(fields) };
    case 'preprinted':
      return { kind: 'preprinted', height: letterhead.height };
    case 'image':
      return {
        kind: 'image',
        format: letterhead.format,
        bytes: base64.decode(letterhead.data),
        width: letterhead.width,
        height: letterhead.height,
        alternative: fields['company.name'] || say('letterhead'),
      };
  }
}

function letterheadLines(fields: Composition['fields']): Spans[] {
  const contacts = [
    ...(fields['company.phone'] ? [say('contact.phone', { phone: fields['company.phone'] })] : []),
    ...(fields['company.email'] ? [say('contact.email', { email: fields['company.email'] })] : []),
  ].join(', ');
  return [...(fields['company.address'] ? [fields['company.address']] : []), ...(contacts ? [contacts] : [])].map(
    (text) => [{ text }],
  );
}
