import type { LeafPart, Part } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import type { Spans } from '../model.ts';
import { letterNames } from '../terms.ts';
import { partForm, partName } from './form-words.ts';

/** The papers that go with the application letter, as items of its list: "NPWP lama (salinan)". */
export const attachmentsOf = (report: Report): readonly Spans[] =>
  itemsOf(report.requirements.flatMap(({ part }) => paperParts(part, isAttachment)));

/** Everything in the folder, in the order of the list, for its cover; of a file without papers, its letters. */
export function contentsOf(report: Report): readonly Spans[] {
  const papers = report.requirements.flatMap(({ part }) => paperParts(part, isPaper));
  return papers.length > 0 ? itemsOf(papers) : ended(report.letters.map(({ kind }) => letterNames[kind]));
}

const itemsOf = (parts: readonly Part[]): readonly Spans[] =>
  ended(parts.map((part) => `${partName(part)}${partForm(part) ? ` (${partForm(part)})` : ''}`));

const ended = (items: readonly string[]): readonly Spans[] =>
  items.map((item, index) => [{ text: `${item}${ending(items.length - 1 - index)}` }]);

/** A list inside a sentence: "a; b; dan c." */
const ending = (after: number): string => (after === 0 ? '.' : after === 1 ? '; dan' : ';');

/** The parts that are papers; alternatives stay together. */
function paperParts(part: Part, is: (leaf: LeafPart) => boolean): readonly Part[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return is(part) ? [part] : [];
  if (part.kind === 'any-of') return part.counts?.kind === 'leaf' && !is(part.counts) ? [] : [part];
  return part.parts.flatMap((inner) => paperParts(inner, is));
}

const isPaper = ({ item, status }: LeafPart): boolean =>
  item.kind === 'document' || (item.kind === 'letter' && status !== 'undecided');

const isAttachment = (leaf: LeafPart): boolean =>
  isPaper(leaf) && !(leaf.item.kind === 'letter' && leaf.item.letter === 'application');
