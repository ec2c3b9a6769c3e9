import { type Block, sheet } from '../../model.ts';
import { addresseeShare, belowName, gapsAbove, sizes } from '../measures.ts';
import { type Strip, strip, withGap, withoutWidows } from '../strip.ts';
import { childOf } from '../structure.ts';
import { textStrips } from '../text.ts';
import { extent } from '../units.ts';
import type { BlockContext } from './context.ts';

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
