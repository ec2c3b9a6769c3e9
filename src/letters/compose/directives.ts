import { base64 } from '@scure/base';
import type { Block, Letterhead, Spans } from '../model.ts';
import { counted } from '../numerals.ts';
import type { DirectiveName } from '../template.ts';
import { contentsOf } from './attachments.ts';
import { filled } from './blank.ts';
import { checklistTable } from './checklist.ts';
import type { Composition } from './composition.ts';
import { deskBlocksOf } from './desk-sheet.ts';
import { listInUse } from './draft.ts';
import { peopleTable } from './people.ts';
import { signatureParties } from './signatures.ts';

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
  codes: ({ codes = [] }) => (codes.length > 0 ? [{ kind: 'codes', caption: codesCaption, codes }] : []),
  contents: ({ report }) => {
    const items = contentsOf(report);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  },
  desk: ({ desk }, words) => deskBlocksOf(words, desk),
  people: ({ dossier, used }, words) => words.map((word) => peopleTable(word, dossier, used)),
  signatures: (composition, words) => [{ kind: 'signatures', parties: signatureParties(words, composition) }],
};

/** What a code carries, for whoever hands it over. */
const codesCaption: Spans = [
  {
    text: 'Kode di bawah ini memuat isi berkas ini (data penyedia, pimpinan, dan penerima kuasa) agar petugas tidak perlu mengetik ulang.',
  },
];

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
