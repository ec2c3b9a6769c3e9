import type { Fonts } from '../../font/fonts.ts';
import { meteraiWords } from '../../meterai-box.ts';
import { type Block, sheet } from '../../model.ts';
import { type Pair, pairsOf } from '../../signature-pairs.ts';
import type { Content } from '../content.ts';
import { gapsAbove, signatures as signaturesMeasures, sizes } from '../measures.ts';
import { type Strip, type StripContent, strip } from '../strip.ts';
import { childOf, type StructureNode } from '../structure.ts';
import { type Room, textUnit } from '../text.ts';
import { type Extent, extent, mm, plus } from '../units.ts';
import type { BlockContext } from './context.ts';

/** Room for the signature: the stamp's height and a little air, also where no stamp is asked for. */
const signingRoom = { above: signaturesMeasures.aroundInk, height: sheet.meterai.height * mm, below: signaturesMeasures.aroundInk };
const stampWords = { size: sizes.stamp, gray: 0.4 };
const { between } = signaturesMeasures;

/** One party at the right half, or two side by side; more than two in further pairs. */
export function layoutSignatures({ parties }: Extract<Block, { kind: 'signatures' }>, context: BlockContext) {
  const { room } = context;
  const width = (room.width - between) / 2;
  const left = { x: room.x, width };
  const right = { x: room.x + width + between, width };
  return pairsOf(parties).map((pair): Strip => {
    const zone = layoutPair(pair, pair.length === 1 ? [right] : [left, right], context);
    return { ...zone, before: { gaps: gapsAbove.signatures, fixed: signaturesMeasures.above } };
  });
}

const lowest = (extents: readonly Extent[]): Extent =>
  extents.reduce((low, next) => (next.fixed + next.type > low.fixed + low.type ? next : low), extent(0));

/** Names stand at one height, below the room that the longest company name leaves; the parts follow row by row. */
function layoutPair(parties: Pair, rooms: readonly Room[], { fonts, parent }: BlockContext): Strip {
  const style = { size: sheet.body };
  const bold = { ...style, face: 'bold' } as const;
  const sides = parties.map((party, index) => {
    const setting = { room: rooms[index] as Room, manner: 'ragged', fonts } as const;
    return { party, setting };
  });
  const part = () => childOf(parent, 'P');
  const heads = sides.map(({ party, setting }) => {
    const lead = textUnit([{ text: party.lead }], extent(0), { ...setting, style, node: part() });
    const company = textUnit(party.company ?? [], lead.bottom, { ...setting, style: bold, node: part() });
    return { content: [...lead.content, ...company.content], bottom: company.bottom };
  });
  const signing = plus(lowest(heads.map(({ bottom }) => bottom)), extent(signingRoom.above));
  const stamps = sides.flatMap(({ party: { meterai }, setting }) =>
    meterai === undefined ? [] : stampContent(meteraiWords(meterai.value), signing, { ...setting, part }),
  );
  const below = plus(signing, extent(signingRoom.height + signingRoom.below));
  const feet = sides.map(({ party, setting }) => {
    const underlined = { ...bold, underlined: true };
    const name = textUnit(party.name, below, { ...setting, style: underlined, node: part() });
    const position = textUnit(party.position ?? [], name.bottom, { ...setting, style, node: part() });
    return { content: [...name.content, ...position.content], bottom: position.bottom };
  });
  const content = [...heads.flatMap((head) => head.content), ...stamps, ...feet.flatMap((foot) => foot.content)];
  return strip(lowest(feet.map(({ bottom }) => bottom)), content);
}

/** The reserved place at the left of the signing room, so that the signature crosses its right edge. */
function stampContent(
  words: readonly string[],
  top: Extent,
  { room, fonts, part }: { readonly room: Room; readonly fonts: Fonts; readonly part: () => StructureNode },
): readonly StripContent[] {
  const { size, gray } = stampWords;
  const box = { x: room.x, width: sheet.meterai.width * mm };
  const height = sheet.meterai.height * mm;
  const setting = { room: box, style: { size }, gray, manner: 'ragged', align: 'center', fonts } as const;
  const frame: Content = { kind: 'frame', ...box, height };
  let line = plus(top, extent(height / 2 - size * 1.3));
  const lines = words.flatMap((text) => {
    const unit = textUnit([{ text }], line, { ...setting, node: part() });
    line = unit.bottom;
    return unit.content;
  });
  return [{ y: top, content: frame }, ...lines];
}
