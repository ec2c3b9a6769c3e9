import { dayInWords } from '../domain/day.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { OfficeProfile } from '../domain/office.ts';
import type { Report } from '../domain/report.ts';
import { compose } from '../letters/compose/compose.ts';
import type { DeskSheet } from '../letters/compose/desk-sheet.ts';
import type { Templates } from '../letters/compose/letters.ts';
import type { Letter } from '../letters/model.ts';
import type { Checklist } from './desk-report.ts';
import { stateOf } from './mark.ts';
import { examinedTable, faultList, handedBackList, receivedTable } from './paper-blocks.ts';
import { type DeskRecord, vendorOf } from './record.ts';
import type { Result } from './result.ts';
import { listedNames } from './words.ts';

/** The desk's papers by their templates. */
export const paperKinds = ['receipt', 'return-slip', 'official-record'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a paper is made from. */
export interface PaperGround {
  readonly office: OfficeProfile;
  readonly record: DeskRecord;
  /** The checklist of that record (`checklistOf`). */
  readonly checklist: Checklist;
  readonly result: Result;
  /** The number that the log gave. */
  readonly number: string;
}

/**
 * A paper of the desk as a letter, for every renderer. An office may replace a template by `<name>.<office>.md`.
 * @throws {TypeError} for a receipt of a file that is not complete, a slip of one that is not returned, and anything of
 * one that is still open
 */
export function composePaper(kind: PaperKind, ground: PaperGround, templates: Templates): Letter {
  const { office, record, checklist, result, number } = ground;
  const fits = { receipt: 'complete', 'return-slip': 'returned', 'official-record': result.kind }[kind];
  if (result.kind === 'open' || result.kind !== fits)
    throw new TypeError(`there is no ${kind} for a file whose result is "${result.kind}"`);
  const template = templates.get(`${kind}.${office.id}`) ?? templates.get(kind);
  if (!template) throw new TypeError(`the template "${kind}.md" is not shipped`);
  return compose(
    template,
    {
      office,
      report: { ...checklist.report, dossier: dossierOf(record, checklist.report) },
      today: record.at.slice(0, 10),
      desk: sheetOf(record, checklist, result, { number, answer: answerWords(office, record) }),
    },
    { draft: false },
  );
}

/** The dossier with the vendor as the desk knows it, and without the vendor's own dates and letterhead. */
function dossierOf(record: DeskRecord, { dossier }: Report): Dossier {
  const { company, npwp } = vendorOf(record);
  const { name, town } = record.desk;
  return {
    ...dossier,
    company: { ...dossier.company, name: company, npwp },
    letter: {},
    addressee: { ...dossier.addressee, ...(name ? { name } : {}), ...(town ? { town } : {}) },
  };
}

function sheetOf(
  record: DeskRecord,
  checklist: Checklist,
  result: Exclude<Result, { kind: 'open' }>,
  { number, answer }: { number: string; answer: string },
): DeskSheet {
  const { lines, report } = checklist;
  const accepted = lines.filter((line) => stateOf(line, record.marks[line.key]) === 'accepted');
  const unchecked = result.kind === 'returned' ? result.unchecked.lines : [];
  const returned = result.kind === 'returned';
  return {
    fields: {
      'desk.number': number,
      'desk.moment': `${dayInWords(record.at.slice(0, 10))} pukul ${record.at.slice(11).replace(':', '.')}`,
      'desk.bearer': vendorOf(record).bearer,
      'desk.officer': record.officer.name?.trim() ?? '',
      'desk.nip': record.officer.nip?.trim() ?? '',
      'desk.answer': answer,
      'desk.result': returned ? 'belum lengkap, berkas dikembalikan' : 'lengkap',
      'desk.accepted': returned ? listedNames(accepted) : '',
      'desk.unchecked': listedNames(lines.filter(({ key }) => unchecked.includes(key))),
      'desk.handedBackTo': record.handedBack ? record.handedBack.to?.trim() || vendorOf(record).bearer : '',
    },
    blocks: {
      received: [receivedTable(accepted, record.marks)],
      faults: returned ? [faultList(result.faults, lines, report.meterai.value)] : [],
      examined: [examinedTable(lines, record.marks)],
      'handed-back': handedBackList(lines, record.handedBack?.lines ?? []),
    },
  };
}

/** When to expect an answer, where the office's list says so. */
function answerWords(office: OfficeProfile, { service }: DeskRecord): string {
  const list = office.services[service];
  const answer = list.published ? list.answer : undefined;
  if (!answer) return '';
  if (answer.text) return answer.text.id;
  if (answer.withinDays === undefined) return '';
  return answer.withinDays === 0
    ? 'Menurut daftar LPSE ini, permohonan dijawab pada hari yang sama.'
    : `Menurut daftar LPSE ini, permohonan dijawab dalam ${answer.withinDays} hari.`;
}
