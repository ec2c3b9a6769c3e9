import type { TFunction } from 'i18next';
import { type CalendarDay, calendarOf } from '../domain/calendar.ts';
import type { Marks, StatedEvidence } from '../domain/evidence.ts';
import { type Signer, signerOf } from '../domain/letters.ts';
import { countingLeaves, type LeafPart, type Part } from '../domain/part.ts';
import type { NeededLetter, Report } from '../domain/report.ts';
import type { ChannelKind, LetterKind } from '../domain/terms.ts';
import { listed } from '../i18n/part-names.ts';
import { compose } from './compose/compose.ts';
import type { LetterInput } from './compose/composition.ts';
import type { Templates } from './compose/letters.ts';
import { enclosedLetters, enclosedPapers } from './compose/papers.ts';
import { mailLink, renderText, type TextLink, whatsAppLink } from './render-text.ts';
import type { Template } from './template.ts';

/** The channels at which a request is written: each takes a text, and files with it. */
export const messageKinds = ['email', 'whatsapp', 'ticket', 'upload'] as const satisfies readonly ChannelKind[];
export type MessageKind = (typeof messageKinds)[number];

export const isMessageKind = (kind: ChannelKind | undefined): kind is MessageKind =>
  messageKinds.some((one) => one === kind);

/** What is done with a paper before it is attached, in this order; `self`: signed by a vendor who is a person. */
export type Step = 'print' | 'meterai' | Signer | 'self' | 'companyStamp' | 'scan';

/** One thing to attach: a paper of the list, or a letter that helps although the list is silent. */
export type Enclosed = {
  readonly steps: readonly Step[];
  /** What the list says of the file; absent where it says no more than that it is sent. */
  readonly limits?: Exclude<StatedEvidence['scan'], true | undefined>;
} & ({ readonly part: Part; readonly letter?: never } | { readonly letter: LetterKind; readonly part?: never });

/** A request as it is handed in by one channel, ready to be sent. Its words are Indonesian, as the office reads them. */
export interface OfficeMessage {
  readonly channel: MessageKind;
  /** The mailbox, number or page as the office's profile writes it; absent where its source names none. */
  readonly to?: string;
  /** Carries the text to a mail program or to WhatsApp; absent where there is no such address. */
  readonly link?: TextLink;
  readonly subject: string;
  /** Lines ended by \n. It begins with DRAF while something that it says is missing or contradicts itself. */
  readonly text: string;
  readonly draft: boolean;
  /** The mailbox that it must come from; empty where it is not typed yet; absent where any will do. */
  readonly from?: string;
  /** In the order of the list. */
  readonly enclosed: readonly Enclosed[];
  /** The days behind which something that goes along no longer counts. */
  readonly before: readonly Exclude<CalendarDay, { kind: 'visit' }>[];
}

/** The request as a message, where the list writes no letter of its own as one. */
const covering: NeededLetter = { kind: 'application', listed: false, marks: {}, message: true };

/** The name of the template of a message, without `.md` and the office's id. */
export const messageTemplateName = ({ letters, service }: Pick<Report, 'letters' | 'service'>): string =>
  letters.some(({ message }) => message) ? `email-${service}` : 'message';

/** The message as a letter of the list: what it must state follows from it. */
export const messageLetter = ({ letters }: Pick<Report, 'letters'>): NeededLetter =>
  letters.find(({ message }) => message) ?? covering;

/**
 * What is written to the office, for the channel chosen and those that go with it; none for a channel at which nobody
 * writes. Pure, and only of data in use.
 */
export function messagesOf(input: LetterInput, templates: Templates): readonly OfficeMessage[] {
  const { report, today } = input;
  const { channel } = report;
  const name = messageTemplateName(report);
  const template = templates.get(`${name}.${report.office}`) ?? templates.get(name);
  if (!channel || !template) return [];
  const { subject, text, draft } = written(template, input);
  const shared = {
    subject,
    text,
    draft,
    enclosed: enclosedIn(report),
    before: calendarOf(report, today).filter((one) => one.kind !== 'visit'),
    ...(channel.fromRegisteredMailbox ? { from: report.dossier.account.email?.trim() ?? '' } : {}),
  };
  return [channel, ...(channel.also ?? [])].flatMap(({ kind, address }): OfficeMessage[] => {
    if (!isMessageKind(kind)) return [];
    const link = address ? linkTo(kind, address, shared) : undefined;
    return [{ channel: kind, ...(address ? { to: address } : {}), ...(link ? { link } : {}), ...shared }];
  });
}

/** The words, and a subject that tells one request from another in a full mailbox. */
function written(template: Template, input: LetterInput): Pick<OfficeMessage, 'subject' | 'text' | 'draft'> {
  const needed = messageLetter(input.report);
  const letter = compose(template, input, { letter: needed });
  const subject = letter.email?.subject ?? letter.title;
  return {
    subject: needed === covering && letter.author ? `${subject}: ${letter.author}` : subject,
    text: renderText(letter),
    draft: letter.draft,
  };
}

function linkTo(kind: MessageKind, address: string, { subject, text }: Pick<OfficeMessage, 'subject' | 'text'>) {
  if (kind === 'email') return mailLink(address, subject, text);
  return kind === 'whatsapp' ? whatsAppLink(address, text) : undefined;
}

/** Everything to attach, in the order of the list; letters that it does not name come last. */
export const enclosedIn = (report: Report): readonly Enclosed[] => [
  ...enclosedPapers(report).map((part): Enclosed => {
    const leaves = countingLeaves(part);
    const limits = commonLimits(leaves);
    const steps = leaves.map((leaf) => stepsOf(leaf, report)).find(({ length }) => length > 1) ?? ['scan'];
    return { part, steps, ...(limits ? { limits } : {}) };
  }),
  ...enclosedLetters(report).map(
    (needed): Enclosed => ({ letter: needed.kind, steps: stepsToSign(needed.marks, needed, report) }),
  ),
];

/** What the list says of the file, where it says the same of all that it may be. */
function commonLimits(leaves: readonly LeafPart[]): Enclosed['limits'] {
  const [first, ...others] = leaves.map(({ item }) => {
    const scan = 'evidence' in item && item.evidence !== 'unstated' && 'scan' in item.evidence && item.evidence.scan;
    return typeof scan === 'object' ? scan : undefined;
  });
  return others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
}

/** A letter is signed, ours or on the office's own form; a paper in the office's words only where it must bear something. */
function stepsOf({ item }: LeafPart, report: Report): readonly Step[] {
  if (item.kind === 'letter') return stepsToSign(item.marks, { kind: item.letter }, report);
  return item.kind === 'named' && item.marks ? stepsToSign(item.marks, {}, report) : ['scan'];
}

function stepsToSign(marks: Marks, { kind }: { readonly kind?: LetterKind }, { dossier }: Report): readonly Step[] {
  const isCompany = dossier.answers.legalForm !== 'individual';
  const by = kind ? signerOf({ kind, listed: true, marks }, dossier) : (marks.signedBy ?? 'signatory');
  return [
    'print',
    ...(marks.meterai ? (['meterai'] as const) : []),
    by === 'attorney' || isCompany ? by : 'self',
    ...(marks.companyStamp && isCompany ? (['companyStamp'] as const) : []),
    'scan',
  ];
}

/**
 * How a paper is made ready to be attached, in one language: "dicetak, ditandatangani pimpinan, dipindai (PDF, paling
 * besar 2 MB)".
 */
export function howEnclosed({ steps, limits }: Enclosed, t: TFunction<'asides'>): string {
  const { formats, maxMegabytes: size } = limits ?? {};
  const kinds = formats?.map((one) => one.toUpperCase());
  const said = [
    ...(kinds ? [listed(kinds, t('message.or'))] : []),
    ...(size ? [t('message.size', { size })] : []),
  ].join(', ');
  return steps
    .map((step) => (step === 'scan' && said ? t('message.steps.scanAs', { limits: said }) : t(`message.steps.${step}`)))
    .join(', ');
}
