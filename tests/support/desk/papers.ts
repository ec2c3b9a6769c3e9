import type { Mark } from '../../../src/desk/line.ts';
import { composePaper, type PaperKind } from '../../../src/desk/papers.ts';
import type { DeskRecord } from '../../../src/desk/record.ts';
import { resultOf } from '../../../src/desk/result.ts';
import { slipDossier } from '../../../src/desk/slip.ts';
import { sheetCodes } from '../../../src/handoff/sheet-codes.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { allGood, checklistAt, recordOf } from './files.ts';
import { deskOffice, deskTemplates } from './offices.ts';

export interface PaperChanges {
  readonly marks?: Record<string, Mark>;
  readonly points?: DeskRecord['points'];
  readonly record?: Partial<DeskRecord>;
  /** With the codes that take the file home. */
  readonly codes?: boolean;
}

export const deskChecklist = checklistAt('muaro-jambi', 'reset-password');
export const deskGood = allGood(deskChecklist);

/** A paper of the desk for a file in which all is well but what is changed here. */
export function deskPaper(
  kind: PaperKind,
  { marks = {}, points = {}, record = {}, codes = false }: PaperChanges = {},
): Letter {
  const office = deskOffice('muaro-jambi');
  const all = { marks: { ...deskGood.marks, ...marks }, pointMarks: { ...deskGood.pointMarks, ...points } };
  const input = {
    office,
    record: recordOf('muaro-jambi', 'reset-password', { marks: all.marks, points: all.pointMarks, ...record }),
    checklist: deskChecklist,
    result: resultOf({ ...deskGood, ...all }),
    number: '012/LPSE/XI/2026',
  };
  const home = codes ? slipDossier(office, input.record, input.checklist, input.result, input.number) : null;
  const address = 'https://spse.example.go.id/siapberkas/tinjau/';
  return composePaper(kind, { ...input, ...(home && { codes: sheetCodes(home, address, true) }) }, deskTemplates);
}
