import type { Flow, FlowNode } from './flow.ts';
import { nodeOf } from './walk.ts';

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
