import { listOf } from '../../domain/office.ts';
import type { LeafPart, Part } from '../../domain/part.ts';
import type { NeededLetter, Report, RequirementReport } from '../../domain/report.ts';
import { inIndonesian } from '../../i18n/finding-sentences.ts';
import { channel as channelNames } from '../../i18n/id/start.ts';
import { terms } from '../../i18n/id/terms.ts';
import { indonesian, inSentence, isListed, partForm, partName } from '../../i18n/part-names.ts';
import { remarksOf, weightRemark, withAddress } from '../../i18n/remarks.ts';
import { serviceFactsOf } from '../../i18n/service-facts.ts';
import type { Block, Row, Spans } from '../model.ts';
import type { Composition } from './composition.ts';
import { say } from './fields.ts';

/** The papers of a report as the letters name them: in sentences and lists, and as the checklist on top of the folder. */

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

/** The list as a table to lay on top of the file: what, in which form, whether it is there, a column for the desk. */
export function checklistTable(report: Report): Block {
  return {
    kind: 'table',
    columns: [
      { heading: say('column.number'), share: 0.06 },
      { heading: say('column.requirement'), share: 0.42 },
      { heading: say('column.form'), share: 0.2 },
      { heading: say('column.ready'), share: 0.08 },
      { heading: say('column.entry'), share: 0.13 },
      { heading: say('column.officer'), share: 0.11 },
    ],
    rows: linesOn(report).map((line, index) => row(index + 1, line, report)),
  };
}

/** The lines of the sheet in their order. */
const linesOn = (report: Report): readonly Line[] =>
  report.requirements.flatMap((requirement) =>
    linesOf(requirement.part).map((part, at) => ({ requirement, part, isFirst: at === 0 })),
  );

/** One line for each thing to lay on the table; alternatives of which none is chosen share one. */
function linesOf(part: Part): readonly Part[] {
  if (part.status === 'not-needed') return [];
  if (part.kind === 'any-of' && part.counts && part.status !== 'undecided') return linesOf(part.counts);
  return part.kind === 'all-of' ? part.parts.flatMap(linesOf) : [part];
}

interface Line {
  readonly requirement: RequirementReport;
  readonly part: Part;
  /** Of the lines of its entry: the one that bears what is said of the whole. */
  readonly isFirst: boolean;
}

function row(number: number, { requirement, part }: Line, report: Report): Spans[] {
  const { own, weight, citation } = requirement;
  const details = [
    ...weightRemark(weight, inIndonesian),
    ...(part.kind === 'leaf' ? remarksOf(part.item, report, inIndonesian) : []),
  ]
    .map(withAddress)
    .join(', ');
  const name = part.kind === 'any-of' ? alternatives(part.parts, report) : partName(part, indonesian);
  const said: Spans = [
    { text: name },
    ...(details ? [{ text: `${isFacts(part) ? ':' : ','} ${details}`, style: 'italic' } as const] : []),
  ];
  const others = [formWords(part), readyWords(part), own ? terms.own : citation.entry, ''];
  return [[{ text: `${number}.` }], said, ...others.map((text): Spans => (text === '' ? [] : [{ text }]))];
}

const isFacts = (part: Part): boolean => part.kind === 'leaf' && part.item.kind === 'facts';

/** Alternatives of which none is chosen: where they differ, each with its own form and conditions. */
function alternatives(parts: readonly Part[], report: Report): string {
  const open = parts.filter((part) => part.status !== 'not-needed' && isListed(part));
  const forms = new Set(open.map((part) => partForm(part, 'exact')));
  return open
    .map((part, index) => {
      const name = index > 0 ? inSentence(partName(part, indonesian)) : partName(part, indonesian);
      const own = [
        ...(forms.size > 1 ? [partForm(part, 'exact') || say('checklist.unstated')] : []),
        ...(part.kind === 'leaf' ? remarksOf(part.item, report, inIndonesian).map(withAddress) : []),
      ];
      return own.length > 0 ? `${name} (${own.join(', ')})` : name;
    })
    .join(forms.size > 1 ? `; ${say('checklist.or')} ` : terms.or);
}

function formWords(part: Part): string {
  if (part.kind === 'open-ended') return say('checklist.ask');
  const form = partForm(part, 'exact');
  if (form) return form;
  if (part.kind !== 'leaf') return say('checklist.each');
  return say(isPaperOfList(part) ? 'checklist.unstated' : 'checklist.none');
}

const isPaperOfList = ({ item }: LeafPart): boolean =>
  item.kind === 'document' || item.kind === 'named' || item.kind === 'letter';

/** What is not ticked is left for a pen. */
const readyWords = (part: Part): string => (part.status === 'ready' ? say('checklist.ready') : '');

/** What the office says of the service beside its list, in rows, and below them its notes on single lines. */
export function serviceList({ office, report }: Composition): Block[] {
  const list = listOf(office, report.service);
  if (!list.published || !report.channel) return [];
  const represented = report.dossier.answers.handedInBy === 'attorney';
  const facts = serviceFactsOf(list, report.channel, inIndonesian, (kind) => channelNames[kind]).filter(
    ({ kind }) => kind !== 'attorney' || represented,
  );
  // In rows an address stays whole and belongs to what is said of it.
  const rows = facts.map(({ label, text, address }): Row => {
    const said = text && address ? `${text} (${address})` : text || (address ?? '');
    return { label, value: [{ text: said }] };
  });
  // A note stands below the table, under the number of its line: in the table it would make a tall row of one word's width.
  const notes = linesOn(report).flatMap(({ requirement, isFirst }, index): Spans[] =>
    isFirst && requirement.note
      ? [[{ text: say('checklist.noteOf', { number: index + 1 }), style: 'bold' }, { text: ` ${requirement.note.id}` }]]
      : [],
  );
  return [
    { kind: 'paragraph', spans: [{ text: say('checklist.about') }] },
    { kind: 'rows', rows },
    ...(notes.length > 0 ? [{ kind: 'list', items: notes } as const] : []),
  ];
}
