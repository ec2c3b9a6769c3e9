import type { Fonts } from '../../font/fonts.ts';
import { meteraiWords } from '../../meterai-box.ts';
import { type Block, type Party, sheet } from '../../model.ts';
import type { Content } from '../content.ts';
import { type Strip, type StripContent, strip } from '../strip.ts';
import { childOf, type StructureNode } from '../structure.ts';
import { type Room, textUnit } from '../text.ts';
import { type Extent, extent, mm, plus } from '../units.ts';
import type { BlockContext } from './context.ts';

/** Room for the signature: the stamp's height and a little air, also where no stamp is asked for. */
const signingRoom = { above: 5, height: sheet.meterai.height * mm, below: 5 };
const stampWords = { size: 8, gray: 0.4 };
const between = 22;

/** One party at the right half, or two side by side; more than two in further pairs. */
export function layoutSignatures({ parties }: Extract<Block, { kind: 'signatures' }>, context: BlockContext) {
  const { room } = context;
  const width = (room.width - between) / 2;
  const left = { x: room.x, width };
  const right = { x: room.x + width + between, width };
  const strips: Strip[] = [];
  for (let index = 0; index < parties.length; index += 2) {
    const pair = parties.slice(index, index + 2);
    strips.push(zone(pair, pair.length === 1 ? [right] : [left, right], context));
  }
  return strips.map((item): Strip => ({ ...item, before: { gaps: 1.5, fixed: 4 } }));
}

const lowest = (extents: readonly Extent[]): Extent =>
  extents.reduce((low, next) => (next.fixed + next.type > low.fixed + low.type ? next : low), extent(0));

/** Names stand at one height, below the room that the longest company name leaves. */
function zone(parties: readonly Party[], rooms: readonly Room[], { fonts, parent }: BlockContext): Strip {
  const style = { size: sheet.body };
  const bold = { ...style, face: 'bold' } as const;
  const uppers = parties.map((party, index) => {
    // The structure follows one party to its end before the next begins.
    const node = () => childOf(parent, 'P');
    const nodes = { lead: node(), company: node(), stamp: [node(), node()], name: node(), position: node() };
    const setting = { room: rooms[index] as Room, manner: 'ragged', fonts } as const;
    const lead = textUnit([{ text: party.lead }], extent(0), { ...setting, style, node: nodes.lead });
    const company = textUnit(party.company ?? [], lead.bottom, { ...setting, style: bold, node: nodes.company });
    return { party, nodes, setting, content: [...lead.content, ...company.content], bottom: company.bottom };
  });
  const signing = plus(lowest(uppers.map(({ bottom }) => bottom)), extent(signingRoom.above));
  const below = plus(signing, extent(signingRoom.height + signingRoom.below));
  const wholes = uppers.map(({ party, nodes, setting, content }) => {
    const stamp = party.meterai === undefined ? [] : stampContent(party.meterai.value, signing, setting, nodes.stamp);
    const name = textUnit(party.name, below, { ...setting, style: { ...bold, underlined: true }, node: nodes.name });
    const position = textUnit(party.position ?? [], name.bottom, { ...setting, style, node: nodes.position });
    return { content: [...content, ...stamp, ...name.content, ...position.content], bottom: position.bottom };
  });
  return strip(
    lowest(wholes.map(({ bottom }) => bottom)),
    wholes.flatMap(({ content }) => content),
  );
}

/** The reserved place at the left of the signing room, so that the signature crosses its right edge. */
function stampContent(
  value: number,
  top: Extent,
  { room, fonts }: { readonly room: Room; readonly fonts: Fonts },
  nodes: readonly StructureNode[],
): readonly StripContent[] {
  const { size, gray } = stampWords;
  const box = { x: room.x, width: sheet.meterai.width * mm };
  const height = sheet.meterai.height * mm;
  const setting = { room: box, style: { size }, gray, manner: 'ragged', align: 'center', fonts } as const;
  const frame: Content = { kind: 'frame', ...box, height };
  let line = plus(top, extent(height / 2 - size * 1.3));
  const words = meteraiWords(value).flatMap((text, index) => {
    const unit = textUnit([{ text }], line, { ...setting, node: nodes[index] as StructureNode });
    line = unit.bottom;
    return unit.content;
  });
  return [{ y: top, content: frame }, ...words];
}
