import { z } from 'zod';
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

export const flowSchema = z
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
