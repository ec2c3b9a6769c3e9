import type { EscalationStep, Result } from './entry.ts';
import type { Flow, FlowOutcome } from './flow.ts';
import { type Branch, pathsOf, treeOf } from './walk.ts';

/** Indonesian words of the guide's own terms, as drawings and outlines say them. */
const resultWords = {
  done: 'Selesai',
  do: 'Lakukan ini',
  bring: 'Siapkan berkas',
  escalate: 'Teruskan ke LPSE',
} as const satisfies Record<Result, string>;

const escalationWords = {
  'helpdesk-lpse': 'Helpdesk LPSE',
  'admin-lpse': 'Admin LPSE',
  'helpdesk-lkpp': 'Helpdesk LKPP',
} as const satisfies Record<EscalationStep, string>;

/** "Helpdesk LPSE → Admin LPSE → Helpdesk LKPP" */
const escalationText = (steps: readonly EscalationStep[]): string =>
  steps.map((step) => escalationWords[step]).join(' → ');

/** Measures of a drawing, in its own units (pixels at full size). */
export const measures = {
  margin: 16,
  /** Where the first box begins, below the title. */
  top: 64,
  box: 256,
  /** Between columns, for the lines. */
  lane: 40,
  gap: 16,
  padding: 10,
  size: 13,
  line: 17,
  title: 20,
} as const;

/** Ink on paper as in the app; no colour means anything that a word does not say too. */
const colours = {
  ink: '#1b2333',
  paper: '#fbfaf7',
  rule: '#8a90a0',
  question: '#27408b',
  done: '#0b6b3a',
  do: '#27408b',
  bring: '#1b2333',
  escalate: '#8a5a00',
} as const;

/** Widths of signs in thousandths of the type size, as in Arial. */
const narrow = new Map<string, number>([
  ...[..."ijl|'"].map((sign) => [sign, 240] as const),
  ...[...'ftI.,:;!()[]/ ‘’'].map((sign) => [sign, 290] as const),
  ...[...'r-“”"'].map((sign) => [sign, 350] as const),
  ...[...'cksvxyzJ'].map((sign) => [sign, 500] as const),
  ...[...'mwMW→…'].map((sign) => [sign, 880] as const),
]);

/** Where Arial is not there, a wider face may stand in (DejaVu Sans): room for it, so that no word leaves its box. */
const room = 1.16;

/** Width of a text at a type size, in the units of the size, at most; bold is a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const sum = Array.from(text).reduce(
    (total, sign) => total + (narrow.get(sign) ?? (/[A-Z]/.test(sign) ? 690 : 560)),
    0,
  );
  return (sum / 1000) * size * room * (bold ? 1.09 : 1);
}

/** Breaks a text into lines no wider than `width`; a word that is wider than that stands alone. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** One line of a box, from its top. */
interface BoxLine {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
}

/** A box of a drawing: the answer that leads to it, and what stands in it. */
interface Box {
  readonly answer: readonly BoxLine[];
  readonly lines: readonly BoxLine[];
  readonly colour: string;
  /** Question: solid rule; outcome: thick rule at the left; pointer: no rule. */
  readonly shape: 'question' | 'outcome' | 'pointer';
  /** Height of the answer above the frame. */
  readonly head: number;
  readonly height: number;
}

const inner = measures.box - 2 * measures.padding;

const linesFor = (text: string, bold: boolean, colour: string = colours.ink): BoxLine[] =>
  wrap(text, inner, measures.size, bold).map((line) => ({ text: line, bold, colour }));

/** What a branch shows, broken into lines, with its height. */
function boxOf(branch: Branch): Box {
  const { answer, again, node, number } = branch;
  const above = answer === undefined ? [] : linesFor(answer, true, colours.question);
  const lines = again ? linesFor(`→ lanjut ke nomor ${number}`, false) : contentOf(node, number);
  const head = above.length * measures.line + (above.length > 0 ? 4 : 0);
  const padding = again ? 0 : 2 * measures.padding;
  return {
    answer: above,
    lines,
    colour: node.kind === 'question' ? colours.question : colours[node.result],
    shape: again ? 'pointer' : node.kind,
    head,
    height: head + lines.length * measures.line + padding,
  };
}

function contentOf(node: Branch['node'], number: number): BoxLine[] {
  if (node.kind === 'question')
    return [
      ...(node.try ?? []).flatMap(({ id }) => linesFor(`• ${id}`, false)),
      ...linesFor(`${number}. ${node.ask.id}`, true),
    ];
  return [
    ...linesFor(`${number}. ${resultWords[node.result]}`, true, colours[node.result]),
    ...linesFor(node.say.id, false),
    ...(node.steps ?? []).flatMap(({ id }) => linesFor(`• ${id}`, false)),
    ...(node.escalation ? linesFor(escalationText(node.escalation), true) : []),
  ];
}

/** A box with its place; the origin is the top left of the drawing. */
export interface Placed {
  readonly branch: Branch;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly children: readonly Placed[];
}

/** Height at which a line enters or leaves a box: the middle of its first framed line. */
export const anchorOf = (box: Box, y: number): number =>
  y + box.head + (box.shape === 'pointer' ? 0 : measures.padding) + measures.line / 2;

/**
 * Places a tree from left to right, one column for each depth. In each column, and in each lane between two
 * columns, things stand strictly below each other, so that no box covers another and no line crosses another.
 */
export function place(tree: Branch): { readonly root: Placed; readonly width: number; readonly height: number } {
  const columns: number[] = [];
  const lanes: number[] = [];
  const free = (heights: readonly number[], depth: number): number => heights[depth] ?? measures.top;

  const put = (branch: Branch, depth: number): Placed => {
    const box = boxOf(branch);
    const forks = branch.branches.length > 0;
    const lane = forks ? free(lanes, depth) - anchorOf(box, 0) : 0;
    const y = Math.max(free(columns, depth), lane);
    columns[depth] = y + box.height + measures.gap;
    // What follows stands level with the question or below it.
    if (forks) columns[depth + 1] = Math.max(free(columns, depth + 1), y);
    const children = branch.branches.map((child) => put(child, depth + 1));
    const last = children.at(-1);
    if (last) lanes[depth] = anchorOf(last.box, last.y) + 2 * measures.gap;
    return { branch, box, x: measures.margin + depth * (measures.box + measures.lane), y, children };
  };

  const root = put(tree, 0);
  const width = 2 * measures.margin + columns.length * measures.box + (columns.length - 1) * measures.lane;
  return { root, width, height: Math.ceil(Math.max(...columns) - measures.gap + measures.margin) };
}

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

/** The flow in plain text, for screen readers and for print: the same words and numbers as its drawing. */
export function outlineOf(flow: Flow): string {
  return [flow.title.id, ...linesOf(treeOf(flow), 0)].join('\n');
}

function linesOf(branch: Branch, depth: number): string[] {
  const { number, node, answer, again, branches } = branch;
  const indent = '  '.repeat(depth);
  const lead = answer === undefined ? '' : `${answer}: `;
  if (again) return [`${indent}${lead}lanjut ke nomor ${number}.`];
  if (node.kind === 'outcome') return [`${indent}${lead}${number}. ${outcomeText(node)}`];
  const steps = (node.try ?? []).map(({ id }) => id).join(' ');
  return [
    `${indent}${lead}${number}. ${steps ? `${steps} ` : ''}${node.ask.id}`,
    ...branches.flatMap((one) => linesOf(one, depth + 1)),
  ];
}

/** What an outcome says: how it ends, words, steps, and who takes it over. */
const outcomeText = ({ result, say, steps, escalation }: FlowOutcome): string =>
  [
    `${resultWords[result]}.`,
    say.id,
    ...(steps ?? []).map(({ id }) => id),
    ...(escalation ? [`${escalationText(escalation)}.`] : []),
  ].join(' ');
