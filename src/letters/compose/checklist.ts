import type { Part } from '../../domain/part.ts';
import type { Report, RequirementReport } from '../../domain/report.ts';
import type { Block, Spans } from '../model.ts';
import { partForm, partName } from './form-words.ts';

/** The list as a table to lay on top of the file: what, in which form, whether it is there, a column for the desk. */
export function checklistTable(report: Report): Block {
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
  return [`${number}.`, partName(part), form, readyWords(part), own ? 'tambahan penyedia' : citation.entry, ''].map(
    (text): Spans => (text === '' ? [] : [{ text }]),
  );
}

const isPaper = (part: Part): boolean =>
  part.kind !== 'leaf' || part.item.kind === 'document' || part.item.kind === 'letter';

/** What is not ticked is left for a pen. */
const readyWords = (part: Part): string => (part.status === 'ready' ? 'ya' : '');
