import { type Block, type Letterhead, papers, sheet } from '../../model.ts';
import type { Content } from '../content.ts';
import { naturalWidth } from '../lines.ts';
import { letterhead as letterheadMeasures, sizes } from '../measures.ts';
import { type Strip, strip } from '../strip.ts';
import { childOf } from '../structure.ts';
import { textStrips } from '../text.ts';
import { extent, mm } from '../units.ts';
import type { BlockContext } from './context.ts';

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
    node: childOf(parent, 'Figure', { alternative: alternative.trim() === '' ? 'Kop surat' : alternative }),
  };
  return [strip(extent(height + 4), [{ y: extent(0), content }], { keepsNext: true, isText: false })];
}
