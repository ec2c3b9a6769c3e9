import type { LeafPart, Part } from '../../domain/part.ts';
import type { NeededLetter, Report } from '../../domain/report.ts';
import { terms } from '../../i18n/id/terms.ts';
import { indonesian, partForm, partName } from '../../i18n/part-names.ts';
import type { Spans } from '../model.ts';
import { say } from './fields.ts';

/** The papers that go with the application letter, as items of its list: "NPWP lama (salinan)". */
export const attachmentsOf = (report: Report): readonly Spans[] =>
  ended([
    ...namesOf(report.requirements.flatMap(({ part }) => paperParts(part, isAttachment))),
    ...unlistedLetters(report).filter((name) => name !== terms.letter.application),
  ]);

/** Everything in the folder for its cover: the checklist, the list's papers in their order, then letters that it does not name. */
export function contentsOf(report: Report): readonly Spans[] {
  const checklist = report.requirements.some(({ status }) => status !== 'not-needed')
    ? [say('contents.checklist')]
    : [];
  return ended([...checklist, ...namesOf(enclosedPapers(report)), ...unlistedLetters(report)]);
}

/** What goes with a message: the list's papers in their order, the application too, then letters that it does not name. */
export const enclosedPapers = (report: Report): readonly Part[] =>
  report.requirements.flatMap(({ part }) => paperParts(part, isPaper));

/** Letters on paper that go along although the list is silent. */
export const enclosedLetters = (report: Report): readonly NeededLetter[] =>
  report.letters.filter(({ listed, message }) => !listed && !message);

/** The same by name alone: in which form it travels, the channel says. */
export const namesOfEnclosed = (report: Report): readonly Spans[] =>
  ended([...enclosedPapers(report).map((part) => partName(part, indonesian)), ...unlistedLetters(report)]);

const namesOf = (parts: readonly Part[]): readonly string[] =>
  parts.map((part) => {
    const form = partForm(part, 'plain');
    return `${partName(part, indonesian)}${form ? ` (${form})` : ''}`;
  });

/** Letters on paper that help although the list is silent, such as the surat kuasa at a counter that forgot it. */
const unlistedLetters = (report: Report): readonly string[] =>
  enclosedLetters(report).map(({ kind }) => terms.letter[kind]);

const ended = (items: readonly string[]): readonly Spans[] =>
  items.map((item, index) => [{ text: `${item}${ending(items.length - 1 - index)}` }]);

/** A list inside a sentence: "a; b; dan c." */
const ending = (after: number): string =>
  say(after === 0 ? 'contents.last' : after === 1 ? 'contents.beforeLast' : 'contents.between');

/** The parts that are papers; alternatives stay together. */
function paperParts(part: Part, is: (leaf: LeafPart) => boolean): readonly Part[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return is(part) ? [part] : [];
  if (part.kind === 'any-of') return part.counts?.kind === 'leaf' && !is(part.counts) ? [] : [part];
  return part.parts.flatMap((inner) => paperParts(inner, is));
}

const isPaper = ({ item, status }: LeafPart): boolean =>
  item.kind === 'document' ||
  item.kind === 'named' ||
  item.kind === 'own' ||
  (item.kind === 'letter' && status !== 'undecided');

const isAttachment = (leaf: LeafPart): boolean =>
  isPaper(leaf) && !(leaf.item.kind === 'letter' && leaf.item.letter === 'application');
