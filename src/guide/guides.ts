import { z } from 'zod';
import { type Problem, parseStrictly } from '../domain/parse.ts';
import type { ServiceId } from '../domain/services/index.ts';
import { textSchema } from '../domain/text.ts';
import { type GuideEntry, type GuideLink, slugSchema } from './entry.ts';
import type { Flow } from './flow.ts';
import type { ReportTemplate } from './report.ts';

const sourcesSchema = z.strictObject({
  format: z.literal('siapberkas/guide-sources'),
  version: z.literal(1),
  sources: z.record(
    slugSchema,
    z.strictObject({
      title: z.string().min(3).max(200),
      file: z.string().min(3).max(80),
      year: z.int().min(1990).max(2100).nullable(),
      yearNote: textSchema.optional(),
      entries: z.int().positive(),
    }),
  ),
  /** Whose answers they are: an office, or a speaker that is no office of ours. */
  speakers: z.record(slugSchema, z.strictObject({ name: z.string().min(3).max(120), office: z.boolean() })),
});
type GuideSources = Readonly<z.infer<typeof sourcesSchema>>;

/** @throws {ParseError} */
export const parseSources = (value: unknown): GuideSources => parseStrictly(sourcesSchema, value, 'guide sources');

const changesSchema = z.strictObject({
  format: z.literal('siapberkas/guide-changes'),
  version: z.literal(1),
  changes: z.record(
    slugSchema,
    z.strictObject({
      /** Year, or day where it is known, since which it holds. */
      on: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
      what: textSchema,
      source: z.string().min(3).max(200),
    }),
  ),
});
/** What has changed in the field since the sources were written. */
type GuideChanges = Readonly<z.infer<typeof changesSchema>>['changes'];
export type GuideChange = Readonly<GuideChanges[string]>;

/** @throws {ParseError} */
export const parseChanges = (value: unknown): GuideChanges =>
  parseStrictly(changesSchema, value, 'guide changes').changes;

/** What has changed since an entry was written, the newest first. */
export const changesSince = ({ since }: GuideEntry, { changes }: Guides): readonly GuideChange[] =>
  since
    .flatMap((id) => (Object.hasOwn(changes, id) ? (changes[id] ?? []) : []))
    .toSorted((one, other) => other.on.localeCompare(one.on));

/** Everything of the guide. */
export interface Guides {
  readonly sources: GuideSources;
  readonly entries: readonly GuideEntry[];
  readonly flows: readonly Flow[];
  readonly reports: readonly ReportTemplate[];
  readonly changes: GuideChanges;
}

/** Sorts entries as they stand in their sources, Muaro Jambi's first. */
export const inSourceOrder = (one: GuideEntry, other: GuideEntry): number =>
  other.provenance.source.localeCompare(one.provenance.source) || one.provenance.entry - other.provenance.entry;

/** Whether an office has published a list for a service. */
type Publishes = (office: string, service: ServiceId) => boolean;

/** References of the guide that lead nowhere, and answers of the sources that are not there. */
export function checkGuides(guides: Guides, publishes: Publishes): Problem[] {
  const entryIds = new Set(guides.entries.map(({ id }) => id));
  const flowIds = new Set(guides.flows.map(({ id }) => id));

  const linkProblems = (links: readonly GuideLink[], path: string): Problem[] =>
    links.flatMap((link, index) => {
      const where = `${path}.links[${index}]`;
      if (link.to === 'flow' && !flowIds.has(link.flow))
        return [{ path: where, message: `there is no flow "${link.flow}"` }];
      if (link.to === 'service' && !publishes(link.office, link.service))
        return [{ path: where, message: `"${link.office}" has published no list for "${link.service}"` }];
      return [];
    });
  const entryProblems = (ids: readonly string[], path: string): Problem[] =>
    ids.filter((id) => !entryIds.has(id)).map((id) => ({ path, message: `there is no entry "${id}"` }));

  return [
    ...sourceProblems(guides),
    ...guides.entries.flatMap(({ id, links }) => linkProblems(links, `entries.${id}`)),
    ...guides.entries.flatMap(({ id, since }) =>
      since
        .filter((change) => !Object.hasOwn(guides.changes, change))
        .map((change) => ({ path: `entries.${id}.since`, message: `there is no change "${change}"` })),
    ),
    ...guides.reports.flatMap(({ id, entries }) => entryProblems(entries, `reports.${id}.entries`)),
    ...guides.flows.flatMap((flow) =>
      Object.entries(flow.nodes).flatMap(([id, node]) => {
        const path = `flows.${flow.id}.nodes.${id}`;
        return [
          ...entryProblems(node.entries, `${path}.entries`),
          ...(node.kind === 'outcome' ? linkProblems(node.links, path) : []),
        ];
      }),
    ),
  ];
}

function sourceProblems({ sources, entries }: Guides): Problem[] {
  const names = new Map<string, number>();
  for (const { provenance } of entries) {
    const name = `${provenance.source} ${provenance.entry}`;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const missing = Object.entries(sources.sources).flatMap(([source, { entries: count }]) =>
    Array.from({ length: count }, (_, index) => `${source} ${index + 1}`)
      .filter((name) => names.get(name) !== 1)
      .map((name) => ({ path: `entries`, message: `${name} stands ${names.get(name) ?? 0} times, not once` })),
  );
  const unknown = entries.flatMap(({ id, provenance, office }) => [
    ...((sources.sources[provenance.source]?.entries ?? 0) < provenance.entry
      ? [
          {
            path: `entries.${id}.provenance`,
            message: `the sources hold no "${provenance.source} ${provenance.entry}"`,
          },
        ]
      : []),
    ...(Object.hasOwn(sources.speakers, office)
      ? []
      : [{ path: `entries.${id}.office`, message: `there is no speaker "${office}"` }]),
  ]);
  return [...missing, ...unknown];
}
