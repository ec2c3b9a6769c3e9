import { letters } from '../../i18n/id/letters.ts';
import type { Fonts } from '../font/fonts.ts';
import { type Block, type Letterhead, type Paper, papers, sheet } from '../model.ts';
import {
  type Content,
  childOf,
  lineHeight,
  moved,
  type Strip,
  type StructureNode,
  strip,
  withGap,
  withoutWidows,
} from './content.ts';
import { naturalWidth, type Room, setText, textStrips } from './lines.ts';
import {
  addresseeShare,
  belowName,
  extent,
  gapsAbove,
  letterhead as letterheadMeasures,
  list as listMeasures,
  mm,
  rows as rowsMeasures,
  sizes,
} from './measures.ts';

/** What every block is laid out with: the paper, the width of its text, the fonts, and the part of the structure it goes below. */
export interface BlockContext {
  readonly paper: Paper;
  readonly room: Room;
  readonly fonts: Fonts;
  readonly parent: StructureNode;
  /** The labels whose colons stand below each other: those of the letter's rows. */
  readonly labels: readonly string[];
}

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

export function layoutParagraph({ spans }: BlockOf<'paragraph'>, { room, fonts, parent }: BlockContext) {
  const node = childOf(parent, 'P');
  const style = { size: sheet.body };
  const strips = withoutWidows(textStrips(spans, { room, style, manner: 'justified', node, fonts }));
  const announces = spans
    .map(({ text }) => text)
    .join('')
    .trimEnd()
    .endsWith(':');
  const kept = strips.map((item, index) =>
    announces && index === strips.length - 1 ? { ...item, keepsNext: true } : item,
  );
  return withGap(kept, gapsAbove.paragraph);
}

export function layoutDate({ spans }: BlockOf<'date'>, { room, fonts, parent }: BlockContext): readonly Strip[] {
  const node = childOf(parent, 'P');
  const setting = { room, style: { size: sheet.body }, manner: 'ragged', align: 'right', node, fonts } as const;
  return withGap(withoutWidows(textStrips(spans, setting)), gapsAbove.date);
}

/** The lines of an address stay together, each a paragraph of its own. */
export function layoutAddressee({ lines }: BlockOf<'addressee'>, { room, fonts, parent }: BlockContext) {
  const half = { x: room.x, width: room.width * addresseeShare };
  const style = { size: sheet.body };
  const strips = lines.flatMap((spans) => {
    const node = childOf(parent, 'P');
    return textStrips(spans, { room: half, style, manner: 'ragged', node, fonts });
  });
  const kept = strips.map((item, index) => ({ ...item, keepsNext: index < Math.min(strips.length - 1, 12) }));
  return withGap(kept, gapsAbove.addressee);
}

export function layoutTitle({ text, number }: BlockOf<'title'>, { room, fonts, parent }: BlockContext) {
  const setting = { room, manner: 'ragged', align: 'center', fonts } as const;
  const heading = childOf(parent, 'H1');
  const strips = [...textStrips(text, { ...setting, style: { size: sizes.title, face: 'bold' }, node: heading })];
  if (number !== undefined) {
    const node = childOf(parent, 'P');
    strips.push(...textStrips(number, { ...setting, style: { size: sheet.body }, node }));
  }
  return withGap(
    strips.map((item, index) => ({ ...item, keepsNext: index < 20 })),
    gapsAbove.title,
  );
}

export function layoutName({ text }: BlockOf<'name'>, { room, fonts, parent }: BlockContext) {
  const node = childOf(parent, 'P');
  const style = { size: sizes.name, face: 'bold' } as const;
  const strips = textStrips(text, { room, manner: 'ragged', align: 'center', style, node, fonts });
  const kept = [...strips, strip(extent(belowName), [], { isText: false })];
  return withGap(
    kept.map((item, index) => ({ ...item, keepsNext: index < 20 })),
    gapsAbove.name,
  );
}

/** A list numbered 1. 2. 3., its text hanging beside the numbers. */
export function layoutList({ items }: Extract<Block, { kind: 'list' }>, { room, fonts, parent }: BlockContext) {
  if (items.length === 0) return [];
  const style = { size: sheet.body };
  const list = childOf(parent, 'L', { numbering: 'Decimal' });
  const numbers = items.map((_, index) => `${index + 1}.`);
  // Not the last one alone: kerning draws 11 together.
  const numberWidth = Math.max(...numbers.map((text) => naturalWidth([{ text }], style, fonts))) + 0.01;
  const textX = room.x + numberWidth + listMeasures.afterNumber;
  const textRoom = { x: textX, width: room.x + room.width - textX };
  const strips = items.flatMap((spans, index): readonly Strip[] => {
    const item = childOf(list, 'LI');
    const number = setText([{ text: `${numbers[index]} ` }], {
      style,
      manner: 'ragged',
      align: 'right',
      fonts,
      room: { x: room.x, width: numberWidth },
      node: childOf(item, 'Lbl'),
    }).flat();
    const setting = { style, manner: 'justified', fonts, room: textRoom, node: childOf(item, 'LBody') } as const;
    const [first, ...more] = setText(spans, setting);
    const lines = [[...number, ...(first ?? [])], ...more];
    const set = withoutWidows(lines.map((line) => strip(lineHeight(style.size), line)));
    return index === 0 ? set : withGap(set, listMeasures.betweenItems);
  });
  return withGap(strips, gapsAbove.list);
}

const { widestLabels, beforeColon, afterColon } = rowsMeasures;
const colon = [{ text: ' : ' }];
/** A row of more lines may go on at the next page. */
const mostLinesKept = 4;

/** `label : value` rows as a list of terms: the label and its colon, then the value under its own first letter. */
export function layoutRows({ rows }: Extract<Block, { kind: 'rows' }>, { room, fonts, parent, labels }: BlockContext) {
  if (rows.length === 0) return [];
  const style = { size: sheet.body };
  const list = childOf(parent, 'L', { numbering: 'None' });
  const widest = Math.max(...labels.map((label) => naturalWidth([{ text: label }], style, fonts) + 0.01));
  const labelRoom = { x: room.x, width: Math.min(widest, room.width * widestLabels) };
  const colonRoom = { x: labelRoom.x + labelRoom.width + beforeColon, width: naturalWidth(colon, style, fonts) + 0.01 };
  const valueX = colonRoom.x + colonRoom.width + afterColon;
  const valueRoom = { x: valueX, width: room.x + room.width - valueX };
  const strips = rows.flatMap(({ label, value }): readonly Strip[] => {
    const item = childOf(list, 'LI');
    const [term, meaning] = [childOf(item, 'Lbl'), childOf(item, 'LBody')];
    const setting = { style, manner: 'ragged', fonts } as const;
    const left = setText([{ text: label }], { ...setting, room: labelRoom, node: term, continues: true });
    const middle = setText(colon, { ...setting, room: colonRoom, node: term }).flat();
    const right = setText(value, { ...setting, room: valueRoom, node: meaning });
    const height = Math.max(left.length, right.length, 1);
    if (left.length <= 1 && right.length > mostLinesKept) {
      const [first, ...more] = right;
      return withoutWidows(
        [[...left.flat(), ...middle, ...(first ?? [])], ...more].map((line) => strip(lineHeight(style.size), line)),
      );
    }
    const down = (lines: typeof left) => lines.flatMap((line, index) => moved(line, lineHeight(style.size, index)));
    return [strip(lineHeight(style.size, height), [...down(left), ...middle, ...down(right)])];
  });
  return withGap(strips, gapsAbove.rows);
}

const { nameSizes, tallestPreprinted } = letterheadMeasures;
const tallestPicture = letterheadMeasures.tallestPicture * mm;

export function layoutLetterhead(block: Extract<Block, { kind: 'letterhead' }>, context: BlockContext) {
  const { letterhead } = block;
  switch (letterhead.kind) {
    case 'typed':
      return typedHead(letterhead, context);
    case 'image':
      return pictureHead(letterhead, context);
    case 'preprinted': {
      const room = Math.min(Math.max(letterhead.height - papers[context.paper].margin.top, 0), tallestPreprinted) * mm;
      return [strip(extent(room), [], { keepsNext: true, isText: false })];
    }
    default:
      return letterhead satisfies never;
  }
}

function typedHead(head: Extract<Letterhead, { kind: 'typed' }>, { room, fonts, parent }: BlockContext): Strip[] {
  const fits = (size: number) => naturalWidth(head.name, { size, face: 'bold' }, fonts) <= room.width;
  const size = nameSizes.find(fits) ?? sheet.body;
  const setting = { room, manner: 'ragged', align: 'center', fonts } as const;
  const strips = [...textStrips(head.name, { ...setting, style: { size, face: 'bold' }, node: childOf(parent, 'P') })];
  for (const line of head.lines)
    strips.push(...textStrips(line, { ...setting, style: { size: sizes.letterheadLine }, node: childOf(parent, 'P') }));
  const rule = (height: number): Content => ({ kind: 'rule', ...room, height, gray: 0 });
  const rules = [
    { y: extent(5), content: rule(1.6) },
    { y: extent(7.8), content: rule(0.5) },
  ];
  return [...strips, strip(extent(letterheadMeasures.rules), rules, { isText: false })].map((item, index, all) => ({
    ...item,
    keepsNext: index < 20 || index === all.length - 1,
  }));
}

function pictureHead(head: Extract<Letterhead, { kind: 'image' }>, { room, parent }: BlockContext): Strip[] {
  const scale = Math.min(room.width / Math.max(head.width, 1), tallestPicture / Math.max(head.height, 1));
  const [width, height] = [Math.max(head.width, 1) * scale, Math.max(head.height, 1) * scale];
  const { alternative, format, bytes } = head;
  const content: Content = {
    kind: 'picture',
    x: room.x + (room.width - width) / 2,
    width,
    height,
    picture: { format, bytes },
    node: childOf(parent, 'Figure', { alternative: alternative.trim() === '' ? letters.letterhead : alternative }),
  };
  return [strip(extent(height + 4), [{ y: extent(0), content }], { keepsNext: true, isText: false })];
}
