import { type Problem, parseStrictly } from '../domain/parse.ts';
import { type Flow, flowSchema } from './flow.ts';

/** @throws {ParseError} with every problem and its path: also a dead, unreachable or cyclic node */
export const parseFlow = (value: unknown): Flow => parseStrictly(flowSchema, value, 'guide flow', checkFlow);

/** What a schema cannot say of a flow: every answer leads somewhere, every node is reached, every path ends. */
function checkFlow(flow: Flow): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set<string>();
  const open = new Set<string>();

  const visit = (id: string, path: string): void => {
    const node = Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;
    if (!node) {
      problems.push({ path, message: `there is no node "${id}"` });
      return;
    }
    if (open.has(id)) {
      problems.push({ path, message: `leads back to "${id}", so that this path never ends` });
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    if (node.kind === 'outcome') return;
    open.add(id);
    node.answers.forEach((answer, index) => {
      visit(answer.to, `nodes.${id}.answers[${index}].to`);
    });
    open.delete(id);
  };

  visit(flow.start, 'start');
  for (const [id, node] of Object.entries(flow.nodes)) {
    if (!reached.has(id)) problems.push({ path: `nodes.${id}`, message: 'no path leads here' });
    if (node.kind === 'question') problems.push(...sameAnswers(node.answers, id));
    else problems.push(...checkOutcome(node, id));
  }
  return problems;
}

function sameAnswers(answers: readonly { readonly text: { readonly id: string } }[], id: string): Problem[] {
  return answers.flatMap(({ text }, index) =>
    answers.findIndex((other) => other.text.id === text.id) < index
      ? [{ path: `nodes.${id}.answers[${index}].text`, message: `"${text.id}" stands twice` }]
      : [],
  );
}

function checkOutcome(node: Extract<Flow['nodes'][string], { kind: 'outcome' }>, id: string): Problem[] {
  const path = `nodes.${id}`;
  switch (node.result) {
    case 'escalate':
      return node.escalation ? [] : [{ path: `${path}.escalation`, message: 'who takes it over is not said' }];
    case 'bring':
      return node.links.some((link) => link.to === 'service')
        ? []
        : [{ path: `${path}.links`, message: 'a file to bring needs a link to the service that lists it' }];
    case 'do':
      return node.steps || node.links.length > 0
        ? []
        : [{ path: `${path}.steps`, message: 'what to do is not said: it needs steps or a link' }];
    case 'done':
      return [];
  }
}
