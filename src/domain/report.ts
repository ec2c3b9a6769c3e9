import type { Condition } from './condition.ts';
import type { Dossier } from './dossier.ts';
import type { Question, Truth } from './evaluate.ts';
import type { Form, Marks } from './evidence.ts';
import type { FieldPath } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Source } from './office.ts';
import type { LeafPart, Part, PartStatus } from './part.ts';
import type { QuotedCitation } from './requirement.ts';
import type { Channel } from './service-list.ts';
import type { ServiceId } from './services/index.ts';
import type { DocumentKind, DocumentRole, LetterKind, Weight } from './terms.ts';
import type { Text } from './text.ts';

/** Why a requirement has its state. */
export type Reason =
  | { readonly because: 'listed' }
  | { readonly because: 'condition'; readonly condition: Condition; readonly holds: Truth };

interface Standing {
  readonly id: string;
  readonly status: PartStatus;
  readonly part: Part;
}

/** One printed entry of the office's list, and its state in this dossier. */
export interface ListedRequirement extends Standing {
  readonly own?: never;
  /** Absent: required. */
  readonly weight?: Weight;
  /** What the office remarks on it. */
  readonly note?: Text;
  readonly reason: Reason;
  readonly citation: QuotedCitation;
  readonly source: Source;
  /** The entry that referred here ("as at registration"). */
  readonly via?: QuotedCitation;
}

/** What the vendor added for this dossier: no source states it, so it cites none. */
export interface OwnRequirement extends Standing {
  readonly own: true;
  readonly weight?: never;
  readonly note?: never;
  readonly part: LeafPart;
  readonly reason: { readonly because: 'own' };
  readonly citation?: never;
  readonly source?: never;
  readonly via?: never;
}

/** An entry of the list, or one that the vendor added, and what is prepared of it. */
export type RequirementReport = ListedRequirement | OwnRequirement;

/** Whether an entry stands in the way as long as it is open: what is only recommended or brought along does not. */
export const isDemanded = ({ weight }: RequirementReport): boolean => weight !== 'recommended' && weight !== 'brought';

/** Copies to make, of a paper of the list, of one in the office's own words, or of one that the vendor added. */
export type Photocopy = {
  readonly role?: DocumentRole;
  readonly copies: number;
  /** They must be legalised: told where the copies are made, not at the counter. */
  readonly legalised?: true;
} & (
  | { readonly document: DocumentKind | LetterKind; readonly own?: never }
  | { readonly own: string; readonly document?: never }
);

/** A letter to write for this dossier. `listed`: the office's list asks for it. */
export interface NeededLetter {
  readonly kind: LetterKind;
  readonly listed: boolean;
  readonly requirement?: string;
  readonly marks: Marks;
  /** The office has a form of its own for it, and takes ours, too. */
  readonly form?: Form;
  /** Sent as the text of an e-mail, not on paper. */
  readonly message?: true;
}

/** A question whose answer the list turns on. */
export interface AskedQuestion {
  readonly question: Question;
  /** Whether the list depends on it, or only the advice. */
  readonly decides: boolean;
  readonly answered: boolean;
}

/** A fact that a letter or the list needs, and whether it is there. */
export interface NeededFact {
  readonly path: FieldPath;
  readonly given: boolean;
}

/** Everything that `assess` says of a dossier, for the page, the print, the desk and the command line. */
export interface Report {
  readonly office: string;
  readonly service: ServiceId;
  /** What of the dossier the current answers use: all that may leave the device, or be printed. */
  readonly dossier: Dossier;
  readonly published: boolean;
  /** Nothing blocks, and the list does not go on in a way that nobody has asked about. */
  readonly ready: boolean;
  /** The list goes on and does not say how: the office must be asked, then the entry ticked. */
  readonly asks: boolean;
  /** A fact is missing or contradicts another, or a question is open: the letters that print it are marked DRAF. Ticks of papers mark none. */
  readonly draft: boolean;
  readonly channel: Channel | null;
  readonly questions: readonly AskedQuestion[];
  readonly facts: readonly NeededFact[];
  readonly requirements: readonly RequirementReport[];
  readonly letters: readonly NeededLetter[];
  readonly photocopies: readonly Photocopy[];
  /** Papers and things to carry; alternatives of which none is chosen yet stand as one. */
  readonly carry: readonly Part[];
  /** Stamps to buy. `letters`: what bears one, by kind or, in the office's own words, by name. */
  readonly meterai: { readonly count: number; readonly value: number | null; readonly letters: readonly string[] };
  readonly findings: readonly Finding[];
}
