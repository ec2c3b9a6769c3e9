import type { Flow, FlowNode, FlowOutcome, FlowQuestion } from './flow.ts';

/** A node as it is drawn and told: numbered, with what led to it. A node that was shown before only points there. */
export interface Branch {
  readonly number: number;
  readonly id: string;
  readonly node: FlowNode;
  /** The answer that leads here; absent at the start. */
  readonly answer?: string;
  /** Shown in full elsewhere, under the same number. */
  readonly again: boolean;
  readonly branches: readonly Branch[];
}

/** The flow as a tree, numbered in reading order; drawings and outlines share the numbers. */
export function treeOf(flow: Flow): Branch {
  const numbers = new Map<string, number>();
  const grow = (id: string, answer?: string): Branch => {
    const node = nodeOf(flow, id);
    const known = numbers.get(id);
    const number = known ?? numbers.size + 1;
    numbers.set(id, number);
    const again = known !== undefined;
    return {
      number,
      id,
      node,
      again,
      ...(answer === undefined ? {} : { answer }),
      branches: node.kind === 'question' && !again ? node.answers.map(({ to, text }) => grow(to, text.id)) : [],
    };
  };
  return grow(flow.start);
}

/** One question that was answered on the way. */
export interface Turn {
  readonly id: string;
  readonly question: FlowQuestion;
  /** Which answer was given, from 0. */
  readonly answer: number;
}

/** Where a person stands in a flow: what was answered, and what comes now. */
interface Position {
  readonly turns: readonly Turn[];
  readonly id: string;
  readonly node: FlowNode;
}

/** The node of a flow; `parseFlow` has made sure that it is there. */
function nodeOf(flow: Flow, id: string): FlowNode {
  const node = flow.nodes[id];
  if (!node) throw new TypeError(`flow ${flow.id} has no node "${id}"; parse it with parseFlow`);
  return node;
}

/**
 * Follows answers (numbers from 0) from the start. Stops where an answer does not exist, so that an address
 * from an older version of the flow still shows as much as holds.
 */
export function walk(flow: Flow, answers: readonly number[]): Position {
  const turns: Turn[] = [];
  let id = flow.start;
  for (const answer of answers) {
    const node = nodeOf(flow, id);
    const chosen = node.kind === 'question' ? node.answers[answer] : undefined;
    if (node.kind !== 'question' || !chosen) break;
    turns.push({ id, question: node, answer });
    id = chosen.to;
  }
  return { turns, id, node: nodeOf(flow, id) };
}

/** A whole way through a flow. */
interface FlowPath {
  readonly answers: readonly number[];
  readonly outcome: FlowOutcome;
  readonly id: string;
}

/** Every way through a flow, in the order of the answers. */
export function pathsOf(flow: Flow): readonly FlowPath[] {
  const from = (id: string, answers: readonly number[]): FlowPath[] => {
    const node = nodeOf(flow, id);
    return node.kind === 'outcome'
      ? [{ answers, outcome: node, id }]
      : node.answers.flatMap(({ to }, index) => from(to, [...answers, index]));
  };
  return from(flow.start, []);
}
