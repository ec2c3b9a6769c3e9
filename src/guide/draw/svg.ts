import type { Flow } from '../flow.ts';
import { treeOf } from '../tree.ts';
import { pathsOf } from '../walk.ts';
import type { BoxLine } from './box.ts';
import { colours, measures } from './measures.ts';
import { anchorOf, type Placed, place } from './place.ts';

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A flow as an SVG picture. Attributes only, no styles, so that the strictest content policy shows it; the whole
 * text stands in `outlineOf(flow)`, which belongs beside it.
 */
export function drawFlow(flow: Flow): string {
  const { root, width, height } = place(treeOf(flow));
  const name = `alur-${flow.id}`;
  const nodes = Object.values(flow.nodes);
  const questions = nodes.filter(({ kind }) => kind === 'question').length;
  const summary = `Bagan alur dari kiri ke kanan: ${questions} pertanyaan, ${nodes.length - questions} hasil, ${pathsOf(flow).length} jalan. Teks lengkapnya ada di samping bagan ini.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="id" aria-labelledby="${name}-judul ${name}-isi" font-family="Arial, 'Liberation Sans', Helvetica, Roboto, sans-serif" font-size="${measures.size}">`,
    `<title id="${name}-judul">${escapeXml(flow.title.id)}</title>`,
    `<desc id="${name}-isi">${escapeXml(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<text x="${measures.margin}" y="40" font-size="${measures.title}" font-weight="700" fill="${colours.ink}">${escapeXml(flow.title.id)}</text>`,
    ...linksOf(root),
    ...drawBox(root),
    '</svg>',
  ].join('\n');
}

function linksOf(from: Placed): string[] {
  const start = from.x + measures.box;
  const turn = start + measures.lane / 2;
  return from.children.flatMap((to) => [
    `<path d="M${start} ${anchorOf(from.box, from.y)}H${turn}V${anchorOf(to.box, to.y)}H${to.x - 2}" fill="none" stroke="${colours.rule}" stroke-width="1.25"/>`,
    `<path d="M${to.x - 7} ${anchorOf(to.box, to.y) - 4}L${to.x - 1} ${anchorOf(to.box, to.y)}L${to.x - 7} ${anchorOf(to.box, to.y) + 4}" fill="none" stroke="${colours.rule}" stroke-width="1.25"/>`,
    ...linksOf(to),
  ]);
}

function drawBox(placed: Placed): string[] {
  const { box, x, y } = placed;
  const top = y + box.head;
  const tall = box.height - box.head;
  const frame =
    box.shape === 'pointer'
      ? []
      : [
          `<rect x="${x}" y="${top}" width="${measures.box}" height="${tall}" rx="${box.shape === 'question' ? 8 : 0}" fill="#ffffff" stroke="${box.colour}"/>`,
          ...(box.shape === 'outcome'
            ? [`<rect x="${x}" y="${top}" width="4" height="${tall}" fill="${box.colour}"/>`]
            : []),
        ];
  return [
    ...frame,
    ...textLines(box.answer, x, y),
    ...textLines(box.lines, x, box.shape === 'pointer' ? top : top + measures.padding),
    ...placed.children.flatMap(drawBox),
  ];
}

function textLines(lines: readonly BoxLine[], x: number, top: number): string[] {
  return lines.map(
    ({ text, bold, colour }, index) =>
      `<text x="${x + measures.padding}" y="${top + index * measures.line + measures.size}" fill="${colour}"${bold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`,
  );
}
