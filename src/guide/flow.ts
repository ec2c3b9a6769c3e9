import { z } from 'zod';
import { type Problem, parseStrictly } from '../domain/parse.ts';
import { textSchema } from '../domain/text.ts';
import { escalationSteps, linkSchema, results, slugSchema } from './entry.ts';

const common = {
  /** What the LPSE does meanwhile; shown in the desk's room. */
  desk: z.array(textSchema).min(1).optional(),
  /** Guide entries that say so. */
  entries: z.array(slugSchema).default([]),
};

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  /** Steps to carry out before answering. */
  try: z.array(textSchema).min(1).optional(),
  ask: textSchema,
  answers: z.array(z.strictObject({ text: textSchema, to: slugSchema })).min(2),
  ...common,
});
export type FlowQuestion = Readonly<z.infer<typeof questionSchema>>;

const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  result: z.enum(results),
  say: textSchema,
  steps: z.array(textSchema).min(1).optional(),
  escalation: z.array(z.enum(escalationSteps)).min(2).optional(),
  links: z.array(linkSchema).default([]),
  ...common,
});
export type FlowOutcome = Readonly<z.infer<typeof outcomeSchema>>;

const nodeSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema]);
export type FlowNode = FlowQuestion | FlowOutcome;

const flowSchema = z
  .strictObject({
    format: z.literal('siapberkas/guide-flow'),
    version: z.literal(1),
    id: slugSchema,
    title: textSchema,
    start: slugSchema,
    nodes: z.record(slugSchema, nodeSchema),
  })
  .meta({ id: 'GuideFlow', title: 'SiapBerkas: alur tanya jawab' });
export type Flow = Readonly<z.infer<typeof flowSchema>>;

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
