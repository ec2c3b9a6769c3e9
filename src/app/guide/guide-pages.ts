import type { TFunction } from 'i18next';
import { type OfficeProfile, serviceOf } from '../../domain/office.ts';
import type { GuideEntry, GuideLink } from '../../guide/entry.ts';
import type { Flow } from '../../guide/flow.ts';
import { drawFlow } from '../../guide/flow-picture.ts';
import { changesSince, type Guides } from '../../guide/guides.ts';
import type { ReportTemplate } from '../../guide/report.ts';
import { rootOf } from '../page-data.ts';
import type {
  EntryLink,
  FirstAnswer,
  GuideData,
  GuideEntryData,
  GuideFlowData,
  GuideRoomData,
  Room,
  ShownLink,
} from './guide-data.ts';

interface GuidePage {
  readonly path: string;
  readonly data: GuideData;
}

/** Every address of the guide: its two rooms, one for each answer, one for each flow. `builtOn`: `YYYY-MM-DD`. */
export function guidePages(guides: Guides, offices: readonly OfficeProfile[], builtOn: string): readonly GuidePage[] {
  const at = (path: string) => ({ root: rootOf(path), builtOn });
  const entries = guides.entries.map((entry) => entryLink(entry, guides));
  const flows = guides.flows.toSorted(widestFirst).map(({ id, title }) => ({ id, title }));
  const room = (path: string, name: Room, toSend: ReportTemplate): { path: string; data: GuideRoomData } => ({
    path,
    data: {
      kind: 'guide',
      ...at(path),
      room: name,
      flows,
      entries,
      first:
        name === 'penyedia' ? guides.entries.filter(({ first }) => first).map((one) => firstAnswer(one, guides)) : [],
      report: toSend,
    },
  });
  const report = guides.reports[0];
  if (!report) throw new TypeError('the guide has no report for the helpdesk; it is the first of its reports');
  const shown = (links: readonly GuideLink[]) => links.map((link) => shownLink(link, guides, offices));
  return [
    room('panduan/', 'penyedia', report),
    room('panduan/meja/', 'desk', report),
    ...guides.entries.map((entry): { path: string; data: GuideEntryData } => {
      const path = `panduan/${entry.id}/`;
      return {
        path,
        data: { kind: 'guide-entry', ...at(path), ...entryData(entry, guides), links: shown(entry.links) },
      };
    }),
    ...guides.flows.map((flow): { path: string; data: GuideFlowData } => {
      const path = `panduan/alur/${flow.id}/`;
      return { path, data: { kind: 'guide-flow', ...at(path), ...flowData(flow, entries, shown) } };
    }),
  ];
}

/** What most people come with has the most ways through it. */
const widestFirst = (one: Flow, other: Flow): number => Object.keys(other.nodes).length - Object.keys(one.nodes).length;

/** The answers for the LPSE alone stand in the desk's room; a penyedia finds them by their words all the same. */
const roomOf = ({ audience }: GuideEntry): Room => (audience.includes('penyedia') ? 'penyedia' : 'desk');

const speakerOf = ({ office }: GuideEntry, { sources }: Guides): string => sources.speakers[office]?.name ?? office;

const entryLink = (entry: GuideEntry, guides: Guides): EntryLink => ({
  id: entry.id,
  question: entry.question,
  speaker: speakerOf(entry, guides),
  room: roomOf(entry),
});

const firstAnswer = (entry: GuideEntry, guides: Guides): FirstAnswer => ({
  ...entryLink(entry, guides),
  answer: entry.answer,
  year: guides.sources.sources[entry.provenance.source]?.year ?? null,
  since: changesSince(entry, guides),
});

function entryData(entry: GuideEntry, guides: Guides): Omit<GuideEntryData, 'kind' | 'root' | 'builtOn' | 'links'> {
  const { id, question, messages, answer, vendor, escalation, provenance, quotes } = entry;
  const source = guides.sources.sources[provenance.source];
  if (!source)
    throw new TypeError(`entry ${id} has no source "${provenance.source}"; check the guide with checkGuides`);
  const report = guides.reports.find(({ entries }) => entries.includes(id));
  return {
    room: roomOf(entry),
    entry: { id, question, messages, answer, ...(vendor ? { vendor } : {}), ...(escalation ? { escalation } : {}) },
    speaker: speakerOf(entry, guides),
    source: { title: source.title, year: source.year, number: provenance.entry },
    quotes,
    since: changesSince(entry, guides),
    ...(report ? { report } : {}),
  };
}

function flowData(
  flow: Flow,
  entries: readonly EntryLink[],
  shown: (links: readonly GuideLink[]) => readonly ShownLink[],
): Omit<GuideFlowData, 'kind' | 'root' | 'builtOn'> {
  const nodes = Object.entries(flow.nodes);
  const cited = new Set(nodes.flatMap(([, node]) => node.entries));
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(drawFlow(flow)) ?? [];
  return {
    flow,
    links: Object.fromEntries(
      nodes.flatMap(([id, node]) => (node.kind === 'outcome' ? [[id, shown(node.links)]] : [])),
    ),
    entries: Object.fromEntries(entries.filter(({ id }) => cited.has(id)).map((entry) => [entry.id, entry])),
    picture: { width: Number(width), height: Number(height) },
  };
}

function shownLink(link: GuideLink, guides: Guides, offices: readonly OfficeProfile[]): ShownLink {
  switch (link.to) {
    case 'service': {
      const office = offices.find(({ id }) => id === link.office);
      const title = office && serviceOf(office, link.service).own?.title;
      return {
        to: 'service',
        office: link.office,
        officeName: office?.name ?? link.office,
        service: link.service,
        ...(title ? { title } : {}),
      };
    }
    case 'flow': {
      const flow = guides.flows.find(({ id }) => id === link.flow);
      if (!flow) throw new TypeError(`there is no flow "${link.flow}"; check the guide with checkGuides`);
      return { to: 'flow', flow: flow.id, title: flow.title };
    }
    case 'site':
      return link;
  }
}

/** Search engines show about so many signs of a description. */
const longest = 160;

/** Title and description of a page of the guide, by which search engines find it: the message on the screen first. */
export function guideHead(data: GuideData, t: TFunction<['guide', 'start']>): { title: string; description: string } {
  const name = t('start:common.name');
  switch (data.kind) {
    case 'guide':
      return data.room === 'desk'
        ? { title: `${t('desk.title')} – ${name}`, description: t('desk.description') }
        : { title: `${t('title')} – ${name}`, description: t('description') };
    case 'guide-entry':
      return { title: `${data.entry.question.id} – ${name}`, description: entryDescription(data) };
    case 'guide-flow': {
      const title = data.flow.title.id;
      const questions = Object.values(data.flow.nodes).filter(({ kind }) => kind === 'question').length;
      return { title: `${title} – ${t('title')} ${name}`, description: t('walk.description', { title, questions }) };
    }
    default:
      return data satisfies never;
  }
}

/** The messages that the question does not name, the question, then as much of the answer as fits. */
function entryDescription({ entry, speaker }: GuideEntryData): string {
  const unnamed = entry.messages.filter((message) => !entry.question.id.includes(message));
  const lines = entry.answer.flatMap((part) =>
    part.kind === 'paragraph' ? [part.text.id] : (part.kind === 'steps' ? part.steps : part.items).map(({ id }) => id),
  );
  const asked = [...unnamed.map((message) => `“${message}”.`), entry.question.id];
  const whole = [...asked, `${speaker}:`, ...lines].join(' ');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')}…`;
}
