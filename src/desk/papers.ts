import { dayInWords } from '../domain/day.ts';
import type { Dossier } from '../domain/dossier.ts';
import { listOf, type OfficeProfile } from '../domain/office.ts';
import type { Report } from '../domain/report.ts';
import { inIndonesian } from '../i18n/finding-sentences.ts';
import { type ServiceFactKind, serviceFactsOf } from '../i18n/service-facts.ts';
import { compose } from '../letters/compose/compose.ts';
import type { DeskSheet } from '../letters/compose/fields.ts';
import type { Templates } from '../letters/compose/letters.ts';
import type { Block, Code, Letter, Row, Spans } from '../letters/model.ts';
import { type CheckLine, type Mark, stateOf } from './line.ts';
import { type DeskRecord, vendorOf } from './record.ts';
import type { Checklist, Fault, Result } from './result.ts';
import { keptForChecking, listedNames, mendWords, nameOf, receivedWords, say } from './words.ts';

/** The desk's papers by their templates. */
export const paperKinds = ['receipt', 'return-slip', 'official-record'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a paper is made from. */
interface PaperInput {
  readonly office: OfficeProfile;
  readonly record: DeskRecord;
  /** The checklist of that record (`checklistOf`). */
  readonly checklist: Checklist;
  readonly result: Result;
  /** The number that the log gave. */
  readonly number: string;
  /** Codes that hold the dossier with what is missing, for the slip to take it home. */
  readonly codes?: readonly Code[];
}

/**
 * A paper of the desk as a letter, for every renderer. An office may replace a template by `<name>.<office>.md`.
 * @throws {TypeError} for a receipt of a file that is not complete, a slip of one that is not returned, and anything of
 * one that is still open
 */
export function composePaper(kind: PaperKind, input: PaperInput, templates: Templates): Letter {
  const { office, record, checklist, result } = input;
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
      desk: sheetOf(input, result),
    },
    { draft: false },
  );
}

/** The dossier with what the desk knows of the vendor, without the vendor's own dates and letterhead. */
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
  { office, record, checklist, number, codes = [] }: PaperInput,
  result: Exclude<Result, { kind: 'open' }>,
): DeskSheet {
  const { lines, report } = checklist;
  const accepted = lines.filter((line) => stateOf(line, record.marks[line.key]) === 'accepted');
  const unchecked = result.kind === 'returned' ? result.unchecked.lines : [];
  const returned = result.kind === 'returned';
  return {
    fields: {
      'desk.number': number,
      'desk.counter': record.desk.counter ?? '',
      'desk.moment': say('moment', {
        day: dayInWords(record.at.slice(0, 10)),
        time: record.at.slice(11).replace(':', '.'),
      }),
      'desk.bearer': vendorOf(record).bearer,
      'desk.officer': record.officer.name?.trim() ?? '',
      'desk.nip': record.officer.nip?.trim() ?? '',
      'desk.answer': answerWords(office, record),
      'desk.result': say(`result.${result.kind}`),
      'desk.accepted': returned ? listedNames(accepted) : '',
      'desk.unchecked': listedNames(lines.filter(({ key }) => unchecked.includes(key))),
      'desk.handedBackTo': record.handedBack ? record.handedBack.to?.trim() || vendorOf(record).bearer : '',
      'desk.keptForChecking': returned ? '' : listedNames(keptForChecking(lines, record.marks)),
      'desk.absent': listedNames(lines.filter((line) => stateOf(line, record.marks[line.key]) === 'absent')),
    },
    blocks: {
      received: [receivedTable(accepted, record.marks)],
      faults: returned ? [faultList(result.faults, lines, report.meterai.value)] : [],
      examined: [examinedTable(lines, record.marks)],
      'handed-back': handedBackList(lines, record.handedBack?.lines ?? []),
      after: besideRows(office, report, ['after', 'fee', 'note']),
      'way-back': besideRows(office, report, ['before', 'address', 'hours', 'servicePoint', 'note']),
      codes: codes.length > 0 ? [{ kind: 'codes', caption: [{ text: say('codes') }], codes }] : [],
    },
  };
}

/** When to expect an answer, where the office's list says so. */
function answerWords(office: OfficeProfile, { service }: DeskRecord): string {
  const list = listOf(office, service);
  const { text, withinDays, workingDays } = (list.published && list.answer) || {};
  const days =
    withinDays === undefined
      ? ''
      : withinDays === 0
        ? say('answer.sameDay')
        : say(workingDays ? 'answer.withinWorking' : 'answer.within', { days: withinDays });
  return [days, text?.id].filter(Boolean).join(' ');
}

/** What the office says beside its list that the bearer takes home; of what comes before only what has a deadline. */
function besideRows(
  office: OfficeProfile,
  { service, channel }: Report,
  kinds: readonly ServiceFactKind[],
): readonly Block[] {
  const list = listOf(office, service);
  if (!list.published || !channel) return [];
  const stepsBefore = list.stepsBefore.filter(({ withinDays }) => withinDays !== undefined);
  const rows = serviceFactsOf({ ...list, stepsBefore }, channel, inIndonesian, () => '')
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ label, text, address }): Row => ({ label, value: cell([text, address].filter(Boolean).join(' ')) }));
  return rows.length > 0 ? [{ kind: 'rows', rows }] : [];
}

type Marks = Readonly<Record<string, Mark>>;

const cell = (text: string): Spans => (text === '' ? [] : [{ text }]);

/** What was taken in, in which form: No · Dokumen · Diterima. */
const receivedTable = (lines: readonly CheckLine[], marks: Marks): Block => ({
  kind: 'table',
  columns: [
    { heading: say('column.number'), share: 0.1 },
    { heading: say('column.document'), share: 0.45 },
    { heading: say('column.received'), share: 0.45 },
  ],
  rows: lines.map((line, index) =>
    [`${index + 1}.`, nameOf(line), receivedWords(line, marks[line.key] ?? {})].map(cell),
  ),
});

/** What is missing or wrong, and how to mend it: one item each. */
const faultList = (faults: readonly Fault[], lines: readonly CheckLine[], tariff: number | null): Block => ({
  kind: 'list',
  items: faults.flatMap((fault): Spans[] => {
    if (fault.kind === 'point') {
      const mend = say(`same.${fault.id}`);
      return [[{ text: say(`differs.${fault.id}`), style: 'bold' }, { text: `${noted(fault.note)}. ${mend}` }]];
    }
    const line = lines.find(({ key }) => key === fault.key);
    if (!line) return [];
    const [what, mend] = [say(`desk:reason.${fault.reason}`), mendWords(line, fault.reason, tariff)];
    return [[{ text: nameOf(line), style: 'bold' }, { text: `: ${what}${noted(fault.note)}. ${mend}` }]];
  }),
});

const noted = (note: string | undefined): string => (note ? ` (${note.replace(/[.\s]+$/, '')})` : '');

/** For offices that keep an official record: No · Dokumen · Ada · Sesuai asli · Catatan. */
const examinedTable = (lines: readonly CheckLine[], marks: Marks): Block => ({
  kind: 'table',
  columns: [
    { heading: say('column.number'), share: 0.11 },
    { heading: say('column.document'), share: 0.32 },
    { heading: say('column.there'), share: 0.13 },
    { heading: say('column.matches'), share: 0.16 },
    { heading: say('column.note'), share: 0.28 },
  ],
  rows: lines.map((line, index) => {
    const mark = marks[line.key] ?? {};
    return [`${index + 1}.`, nameOf(line), ...examined(line, mark)].map(cell);
  }),
});

function examined(line: CheckLine, mark: Mark): readonly [string, string, string] {
  const note = mark.note?.trim() ?? '';
  const [yes, no] = [say('examined.yes'), say('examined.no')];
  const state = stateOf(line, mark);
  switch (state) {
    case 'accepted':
      return [
        yes,
        mark.original && mark.copies ? yes : '-',
        [receivedWords(line, mark), note].filter(Boolean).join('; '),
      ];
    case 'refused': {
      const there = mark.refused !== 'missing';
      return [
        there ? yes : no,
        there ? no : '-',
        [say(`desk:reason.${mark.refused ?? 'other'}`), note].filter(Boolean).join('; '),
      ];
    }
    case 'absent':
      return [no, '-', [say('examined.absent'), note].filter(Boolean).join('; ')];
    default: {
      const why = state === 'optional' && line.need !== 'own' ? 'notBrought' : state;
      return ['-', '-', [say(`examined.${why}`), note].filter(Boolean).join('; ')];
    }
  }
}

/** Originals given back to the bearer. */
function handedBackList(lines: readonly CheckLine[], keys: readonly string[]): readonly Block[] {
  const items = lines.filter(({ key }) => keys.includes(key)).map((line): Spans => [{ text: nameOf(line) }]);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
