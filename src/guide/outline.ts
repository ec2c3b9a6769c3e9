import type { Flow, FlowOutcome } from './flow.ts';
import { escalationText, resultWords } from './flow-picture.ts';
import { type Branch, treeOf } from './walk.ts';

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
