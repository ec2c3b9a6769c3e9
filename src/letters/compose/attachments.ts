import type { LeafPart, Part } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import type { Spans } from '../model.ts';
import { partForm, partName } from './form-words.ts';

/** The papers that go with the application letter, as items of its list: "NPWP lama (salinan)". */
export function attachmentsOf(report: Report): readonly Spans[] {
  const papers = report.requirements.flatMap(({ part }) => paperParts(part));
  return papers.map((part, index) => {
    const form = partForm(part);
    const end = index === papers.length - 1 ? '.' : ';';
    return [{ text: `${partName(part)}${form ? ` (${form})` : ''}${end}` }];
  });
}

/** The parts that are papers other than the application itself; alternatives stay together. */
function paperParts(part: Part): readonly Part[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return isAttachment(part) ? [part] : [];
  if (part.kind === 'any-of') return [part];
  return part.parts.flatMap(paperParts);
}

const isAttachment = ({ item, status }: LeafPart): boolean =>
  item.kind === 'document' ? true : item.kind === 'letter' && item.letter !== 'application' && status !== 'undecided';
