import { daysLater, isDay, monthsBefore, weekdayOf, yearOf } from './day.ts';
import { type Dossier, visitDay } from './dossier.ts';
import { knownTariff, tariffOn } from './errands.ts';
import { evaluate, type Situation } from './evaluate.ts';
import type { Age } from './evidence.ts';
import { type Finding, finding } from './finding.ts';
import type { OfficeProfile } from './office.ts';
import { countingLeaves, type LeafPart, ofAttorneyInDeed, type Part, tableOf } from './part.ts';
import { isDemanded, type ListedRequirement, type NeededLetter, type RequirementReport } from './report.ts';
import { sourceOf } from './requirements.ts';
import type { Channel, PublishedList } from './service-list.ts';
import { mailboxService, type ServiceDefinition } from './services/index.ts';
import { weekdays } from './terms.ts';

/** A list older than this many years counts as old. */
const oldAfter = 5;

/** The central account of LKPP, in use since 2024 (facts of the field, "The national account"). */
const centralAccount = 'https://akun.inaproc.id';

interface ListInput {
  readonly service: ServiceDefinition;
  readonly office: OfficeProfile;
  readonly list: PublishedList;
  readonly channel: Channel;
  readonly dossier: Dossier;
  readonly requirements: readonly RequirementReport[];
  readonly letters: readonly NeededLetter[];
  readonly situation: Situation;
  readonly today: string;
}

/** Findings about the list itself: what is missing, what it leaves unsaid, how old it is, what to try first. */
export function listFindings(input: ListInput): readonly Finding[] {
  return [
    ...input.requirements.flatMap((requirement) => requirementFindings(requirement, input)),
    ...channelFindings(input),
    ...attorneyFindings(input),
    ...meteraiFindings(input),
    ...provenanceFindings(input),
    ...adviceFindings(input),
  ];
}

function requirementFindings(requirement: RequirementReport, input: ListInput): Finding[] {
  const { dossier } = input;
  const { id, part, citation } = requirement;
  const leaves = countingLeaves(part);
  return [
    ...(isDemanded(requirement)
      ? missingParts(part).map((missing) =>
          finding('requirement-missing', {
            requirement: id,
            part: missing.key,
            lacking: missing.kind === 'leaf' ? missing.lacking : [],
          }),
        )
      : []),
    ...(requirement.weight === 'recommended'
      ? missingParts(part).map((missing) => finding('requirement-recommended', { requirement: id, part: missing.key }))
      : []),
    ...[...new Set(leaves.flatMap(({ item }) => tableOf(item) ?? []))].flatMap((table) =>
      dossier[table].some(({ name }) => name?.trim()) ? [] : [finding('fact-missing', { path: table })],
    ),
    ...leaves.flatMap((leaf) => ageFindings(leaf, id, input)),
    ...leaves.flatMap(({ item }) =>
      'form' in item && item.form
        ? [
            finding('office-form', {
              requirement: id,
              title: item.form.title,
              ...(item.form.address ? { address: item.form.address } : {}),
              ours: item.form.ours ?? 'refused',
            }),
          ]
        : [],
    ),
    ...(!requirement.own && leaves.some(({ item }) => 'evidence' in item && item.evidence === 'unstated')
      ? [finding('evidence-unstated', { requirement: id })]
      : []),
    ...leaves.flatMap((leaf) =>
      leaf.standInFor && leaf.item.kind === 'document'
        ? [
            finding(leaf.fitsList ? 'stand-in-fits' : 'stand-in-unconfirmed', {
              requirement: id,
              listed: leaf.standInFor,
              standIn: leaf.item.document,
            }),
          ]
        : [],
    ),
    ...(citation && holdsOpenEnd(part) ? [finding('list-open-ended', { requirement: id, citation })] : []),
  ];
}

/** A paper that may not be older than so many days or months, by the day that stands on it. */
function ageFindings({ item, key, status }: LeafPart, requirement: string, { dossier, today }: ListInput): Finding[] {
  const issued = dossier.prepared[key]?.issued;
  if (!('notOlderThan' in item && item.notOlderThan) || !issued || status === 'undecided') return [];
  if (!isDay(issued) || issued > today) return [finding('issued-invalid', { requirement, part: key, found: issued })];
  const visit = visitDay(dossier, today);
  const oldest = oldestDay(visit, item.notOlderThan);
  return issued < oldest ? [finding('paper-too-old', { requirement, part: key, issued, oldest, visit })] : [];
}

/** The earliest day that a paper may bear on the day of the visit. */
export const oldestDay = (day: string, { count, unit }: Age): string =>
  unit === 'months' ? monthsBefore(day, count) : daysLater(day, -count);

/** The parts that lack something, each to be mended in one place; facts are findings of their own. */
function missingParts(part: Part): readonly Part[] {
  if (part.status !== 'missing') return [];
  if (part.kind === 'leaf') return part.item.kind === 'facts' ? [] : [part];
  if (part.kind === 'any-of') return part.counts ? missingParts(part.counts) : [part];
  return part.kind === 'all-of' ? part.parts.flatMap(missingParts) : [];
}

/** The entries that go on in a way that nobody has asked about, and that matter. */
export const entriesToAsk = (requirements: readonly RequirementReport[]): readonly ListedRequirement[] =>
  requirements.flatMap((one) => (!one.own && isDemanded(one) && holdsOpenEnd(one.part) ? [one] : []));

/** Whether the list goes on here, and the vendor has not asked how. */
const holdsOpenEnd = (part: Part): boolean =>
  part.status !== 'not-needed' &&
  ((part.kind === 'open-ended' && part.status !== 'ready') ||
    ((part.kind === 'any-of' || part.kind === 'all-of') && part.parts.some(holdsOpenEnd)));

function channelFindings({ list, channel, dossier, today }: ListInput): Finding[] {
  const { answers, visit } = dossier;
  const chosen = answers.channel;
  return [
    ...(chosen && !list.channels.some((one) => one.kind === chosen)
      ? [finding('channel-not-offered', { channel: chosen })]
      : []),
    ...(channel.fromRegisteredMailbox && answers.oldMailboxOpen === false
      ? [finding('mailbox-needed', { channel: channel.kind })]
      : []),
    ...(channel.kind === 'unknown' ? [finding('channel-unknown', { citation: channel.citation })] : []),
    ...(visit.date && isDay(visit.date) && visit.date >= today ? closedFindings(channel, visit.date) : []),
  ];
}

/**
 * Nobody is there on a day for which no service point has hours, nor one of the channels that go with this. Where one of
 * the points tells none, nobody knows.
 */
function closedFindings({ hours, servicePoints, also = [] }: Channel, visit: string): Finding[] {
  const points = servicePoints?.map((point) => point.hours ?? hours) ?? [hours];
  const weekday = weekdays[weekdayOf(visit)];
  const isOpenAt = (times: Channel['hours']): boolean =>
    !times || times.some(({ days }) => days.some((day) => day === weekday));
  const isOpen = points.some(isOpenAt) && also.every((one) => isOpenAt(one.hours));
  return isOpen || !weekday ? [] : [finding('closed-that-day', { path: 'visit.date', visit, weekday })];
}

function attorneyFindings({ list, dossier, letters, requirements }: ListInput): Finding[] {
  if (dossier.answers.handedInBy !== 'attorney') return [];
  const { attorney } = list;
  const rule = attorney?.rule === 'nobody' ? 'nobody' : 'in-deed';
  // That the deed must name the attorney is said of all, or of the attorney's own paper.
  const citation =
    attorney?.rule === rule
      ? attorney.citation
      : requirements.find((one) => isDemanded(one) && mustBeInDeed(one.part))?.citation;
  const refused = rule === 'nobody' || dossier.answers.attorneyInDeed === false;
  return [
    ...(citation && refused ? [finding('attorney-not-allowed', { rule, citation })] : []),
    ...(letters.some((letter) => letter.kind === 'power-of-attorney' && !letter.listed)
      ? [finding('power-of-attorney-not-listed', {})]
      : []),
  ];
}

/** Whether a part is brought by an attorney whom the deed names alone; of alternatives, the one that counts. */
const mustBeInDeed = (part: Part): boolean =>
  part.status !== 'not-needed' &&
  (part.kind === 'leaf'
    ? ofAttorneyInDeed(part.item)
    : part.kind === 'any-of'
      ? part.counts !== undefined && mustBeInDeed(part.counts)
      : part.kind === 'all-of' && part.parts.some(mustBeInDeed));

function meteraiFindings({ letters, today }: ListInput): Finding[] {
  const value = knownTariff(today);
  if (value === null) return [finding('clock-implausible', { today })];
  return letters.flatMap(({ marks, requirement }) =>
    marks.meterai && requirement && marks.meterai.printed !== 'unstated' && marks.meterai.printed !== value
      ? [
          finding('meterai-changed', {
            printed: marks.meterai.printed,
            value,
            source: tariffOn(today).source,
            ...oldStamps(today),
            requirement,
          }),
        ]
      : [],
  );
}

/** Until when stamps of an earlier tariff could still be stuck on, and whether that day is yet to come. */
function oldStamps(today: string): { oldUntil?: string; oldValid?: boolean } {
  const { transition } = tariffOn(today);
  return transition ? { oldUntil: transition.until, oldValid: today <= transition.until } : {};
}

function provenanceFindings({ office, list, requirements, channel, situation, today }: ListInput): Finding[] {
  const cited = [
    ...requirements.flatMap((requirement) => requirement.source ?? []),
    ...(requirements.every(({ own }) => own) ? [sourceOf(office, channel.citation)] : []),
  ];
  const years = cited.flatMap((source) => (source.year === null ? [] : [source.year]));
  const oldest = years.length > 0 ? Math.min(...years) : null;
  return [
    ...(list.appliesTo && evaluate(list.appliesTo.when, situation) === false
      ? [finding('list-not-for-you', { citation: list.appliesTo.citation })]
      : []),
    ...(office.kind === 'base' ? [finding('national-list', { year: oldest })] : []),
    ...(oldest !== null && yearOf(today) - oldest > oldAfter ? [finding('list-old', { year: oldest })] : []),
    ...(cited.some((source) => source.year === null) ? [finding('list-undated', {})] : []),
    ...(cited.some((source) => source.seen === 'part') ? [finding('list-partial', {})] : []),
    ...(list.competent?.who === 'lkpp' ? [finding('lkpp-decides', { citation: list.competent.citation })] : []),
  ];
}

/**
 * "Lupa Password" sends its link to the registered mailbox. Where that cannot be opened, the email must be changed first
 * (answers of LPSE helpdesks, in the guide).
 */
function adviceFindings({ service, list, channel, requirements, situation }: ListInput): Finding[] {
  const deadMailbox = service.asksMailbox && situation.answers.oldMailboxOpen === false;
  const nothing = requirements.every(({ status }) => status === 'not-needed');
  return [
    ...(channel.kind === 'self-service' && nothing ? [finding('no-visit-needed', {})] : []),
    finding('central-account-first', { address: centralAccount }),
    ...(deadMailbox ? [finding('email-change-first', { service: mailboxService })] : []),
    ...(deadMailbox ? [] : list.tryFirst).map(({ text, address, citation }) =>
      finding('try-first', {
        step: text.id,
        ...(text.en ? { stepEnglish: text.en } : {}),
        ...(address ? { address } : {}),
        citation,
      }),
    ),
  ];
}
