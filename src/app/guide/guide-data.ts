import type { ServiceId } from '../../domain/services/index.ts';
import type { Text } from '../../domain/text.ts';
import type { GuideEntry } from '../../guide/entry.ts';
import type { Flow } from '../../guide/flow.ts';
import type { GuideChange } from '../../guide/guides.ts';
import type { ReportTemplate } from '../../guide/report.ts';

/** What the pages of the guide are about; each stands whole in its own HTML. */
export type GuideData = GuideRoomData | GuideEntryData | GuideFlowData;

interface Common {
  /** Way from the page's folder to the site's root. */
  readonly root: string;
  /** Day on which the site was built, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** Two rooms: for the company, and for the front desk of an LPSE with its admin. */
export type Room = 'penyedia' | 'desk';

/** An answer as it is listed and found. */
export interface EntryLink {
  readonly id: string;
  readonly question: Text;
  /** Whose answer it is. */
  readonly speaker: string;
  readonly room: Room;
}

export interface FlowLink {
  readonly id: string;
  readonly title: Text;
}

export interface GuideRoomData extends Common {
  readonly kind: 'guide';
  readonly room: Room;
  readonly flows: readonly FlowLink[];
  /** Every answer of both rooms, in the order of the sources: the search finds them all. */
  readonly entries: readonly EntryLink[];
  /** The commonest cases, answered at once; in the room of the penyedia. */
  readonly first: readonly FirstAnswer[];
  /** What to send to the helpdesk where no answer fits. */
  readonly report: ReportTemplate;
}

/** An answer that stands on the guide's first screen. */
export interface FirstAnswer extends EntryLink {
  readonly answer: GuideEntry['answer'];
  readonly year: number | null;
  readonly since: readonly GuideChange[];
}

/** Where an answer leads on, with the names that the link needs. */
export type ShownLink =
  | {
      readonly to: 'service';
      readonly office: string;
      readonly officeName: string;
      readonly service: ServiceId;
      /** Of a service of the office's own: what it is called. */
      readonly title?: Text;
    }
  | { readonly to: 'flow'; readonly flow: string; readonly title: Text }
  | { readonly to: 'site'; readonly address: string };

/** What is shown of an answer; key words for the search stay behind. */
type ShownEntry = Pick<GuideEntry, 'id' | 'question' | 'messages' | 'answer' | 'vendor' | 'escalation'>;

export interface GuideEntryData extends Common {
  readonly kind: 'guide-entry';
  readonly room: Room;
  readonly entry: ShownEntry;
  readonly speaker: string;
  readonly source: { readonly title: string; readonly year: number | null; readonly number: number };
  readonly quotes: readonly string[];
  readonly since: readonly GuideChange[];
  readonly links: readonly ShownLink[];
  /** The report to copy, where the source asks for one. */
  readonly report?: ReportTemplate;
}

export interface GuideFlowData extends Common {
  readonly kind: 'guide-flow';
  readonly flow: Flow;
  /** The links of each outcome, by node. */
  readonly links: Readonly<Record<string, readonly ShownLink[]>>;
  /** The answers that the flow cites, by id. */
  readonly entries: Readonly<Record<string, EntryLink>>;
  /** Size of the picture `alur.svg`, in its own units. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** The answers that lead to a step, as its address names them: `#1.3` is the first answer, then the third. */
export const pathOf = (answers: readonly number[]): string => answers.map((answer) => answer + 1).join('.');

/** The answers (from 0) that an address names; none where it names no step. */
export const answersOf = (hash: string): readonly number[] =>
  /^[1-9]\d?(\.[1-9]\d?)*$/.test(hash) ? hash.split('.').map((number) => Number(number) - 1) : [];
