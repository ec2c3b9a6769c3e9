import { base64 } from '@scure/base';
import type { Answers } from '../../domain/dossier.ts';
import type { Part } from '../../domain/part.ts';
import type { Report, RequirementReport } from '../../domain/report.ts';
import { terms } from '../../i18n/id/terms.ts';
import { counted } from '../../i18n/numerals.ts';
import { indonesian, listed, partForm, partName } from '../../i18n/part-names.ts';
import type { Block, Letterhead, Spans } from '../model.ts';
import type { DirectiveName } from '../template.ts';
import { contentsOf } from './attachments.ts';
import { type Composition, filled } from './composition.ts';
import { deskBlocksOf } from './desk-sheet.ts';
import { listInUse } from './draft.ts';
import { peopleTable, signatureParties } from './signatures.ts';

/** The blocks whose content the program knows, each under its name in a template. */
export function directiveBlocks(name: DirectiveName, words: readonly string[], composition: Composition): Block[] {
  if (name === 'attachments' || name === 'checklist' || name === 'contents') composition.used.add(listInUse);
  return directives[name](composition, words);
}

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
          : [{ label: 'Nomor', value: filled(fields['letter.number']) }]),
        { label: 'Lampiran', value: [{ text: attachments.length > 0 ? counted(1, 'berkas') : '-' }] },
        { label: 'Perihal', value: [{ text: template.head.subject ?? template.head.title, style: 'bold' }] },
      ],
    },
  ],
  addressee: ({ fields }) => [
    {
      kind: 'addressee',
      lines: [
        [{ text: 'Yth. ' }, ...filled(fields['office.addressee'])],
        [{ text: 'di ' }, ...filled(fields['office.town'])],
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
  signatures: (composition, words) => [{ kind: 'signatures', parties: signatureParties(words, composition) }],
};

/**
 * Where meterai, signature and company stamp go on a letter, in the order in which they lie side by side there: a drawing
 * that is the same in every form of the sheet. Empty where no letter is signed on paper.
 */
function inkZone({ letters, meterai }: Report, { legalForm }: Answers): Block[] {
  if (letters.every(({ message }) => message)) return [];
  const stamped = meterai.count > 0;
  const cells = [
    ...(stamped ? [['Meterai', 'ditempel di kotak bergaris putus-putus.', 0.3] as const] : []),
    [
      'Tanda tangan',
      stamped
        ? 'sebagian di atas meterai, sebagian di atas kertas di kanannya, dengan tanggal.'
        : 'di atas nama pimpinan.',
      0.4,
    ] as const,
    ...(legalForm === 'individual'
      ? []
      : [['Cap perusahaan', 'di samping kanan, mengenai ujung tanda tangan, tidak menutupi nama.', 0.3] as const]),
  ];
  if (cells.length < 2) return [];
  const whole = cells.reduce((sum, [, , share]) => sum + share, 0);
  return [
    {
      kind: 'paragraph',
      spans: [{ text: 'Tempat tinta pada surat yang ditandatangani pimpinan, dari kiri ke kanan:' }],
    },
    {
      kind: 'table',
      columns: cells.map(([heading, , share]) => ({ heading, share: share / whole })),
      rows: [cells.map(([, text]): Spans => [{ text }])],
    },
  ];
}

/** What a code carries, for whoever hands it over: nobody is named who has no part in this request. */
function codesCaption({ legalForm, handedInBy }: Answers): Spans {
  const whose = [
    'penyedia',
    ...(legalForm === 'individual' ? [] : ['pimpinan']),
    ...(handedInBy === 'attorney' ? ['penerima kuasa'] : []),
  ];
  return [
    {
      text: `Kode di bawah ini memuat isi berkas ini (data ${listed(whose, terms.and)}) agar petugas tidak perlu mengetik ulang.`,
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
        alternative: fields['company.name'] || 'Kop surat',
      };
  }
}

function letterheadLines(fields: Composition['fields']): Spans[] {
  const contacts = [
    ...(fields['company.phone'] ? [`Telepon ${fields['company.phone']}`] : []),
    ...(fields['company.email'] ? [`Email ${fields['company.email']}`] : []),
  ].join(', ');
  return [...(fields['company.address'] ? [fields['company.address']] : []), ...(contacts ? [contacts] : [])].map(
    (text) => [{ text }],
  );
}

/** The list as a table to lay on top of the file: what, in which form, whether it is there, a column for the desk. */
function checklistTable(report: Report): Block {
  const lines = report.requirements.flatMap((requirement) =>
    linesOf(requirement.part).map((part) => ({ requirement, part })),
  );
  return {
    kind: 'table',
    columns: [
      { heading: 'No.', share: 0.07 },
      { heading: 'Syarat', share: 0.37 },
      { heading: 'Bentuk', share: 0.2 },
      { heading: 'Siap', share: 0.1 },
      { heading: 'Butir', share: 0.13 },
      { heading: 'Petugas', share: 0.13 },
    ],
    rows: lines.map(({ requirement, part }, index) => row(index + 1, requirement, part)),
  };
}

/** One line for each thing to lay on the table; alternatives share one. */
function linesOf(part: Part): readonly Part[] {
  if (part.status === 'not-needed') return [];
  return part.kind === 'all-of' ? part.parts.flatMap(linesOf) : [part];
}

function row(number: number, { own, citation }: RequirementReport, part: Part): Spans[] {
  const form = part.kind === 'open-ended' ? 'tanyakan' : partForm(part) || (isPaper(part) ? 'tidak disebut' : '-');
  return [`${number}.`, partName(part, indonesian), form, readyWords(part), own ? terms.own : citation.entry, ''].map(
    (text): Spans => (text === '' ? [] : [{ text }]),
  );
}

const isPaper = (part: Part): boolean =>
  part.kind !== 'leaf' || part.item.kind === 'document' || part.item.kind === 'letter';

/** What is not ticked is left for a pen. */
const readyWords = (part: Part): string => (part.status === 'ready' ? 'ya' : '');
