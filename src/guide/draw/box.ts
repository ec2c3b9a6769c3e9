import type { Branch } from '../tree.ts';
import { escalationText, resultWords } from '../words.ts';
import { colours, measures } from './measures.ts';
import { wrap } from './text-width.ts';

/** One line of a box, from its top. */
export interface BoxLine {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
}

/** A box of a drawing: the answer that leads to it, and what stands in it. */
export interface Box {
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
export function boxOf(branch: Branch): Box {
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
