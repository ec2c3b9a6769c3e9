import { type Dossier, factAt } from './dossier.ts';
import { evaluate, type Situation } from './evaluate.ts';
import { allPaths, type FactPath, type FieldPath, factOf, type Need } from './facts.ts';
import { papersByForm } from './law.ts';
import { countingLeaves, type LeafPart } from './part.ts';
import type { NeededFact, NeededLetter, RequirementReport } from './report.ts';
import type { Channel } from './service-list.ts';
import type { ServiceDefinition } from './services/index.ts';
import type { ChannelKind, DocumentKind, LetterKind } from './terms.ts';

/** Channels at which a person appears for the company, so that an attorney needs a power even if the list is silent. */
const inPerson: readonly ChannelKind[] = ['counter', 'video', 'unknown'];

/** Whether somebody does, the channels that go with this one counted: papers by e-mail, and a call to show them. */
const appears = ({ kind, also = [] }: Pick<Channel, 'kind' | 'also'>): boolean =>
  [kind, ...also.map((other) => other.kind)].some((one) => inPerson.includes(one));

/** Channels at which an application is worth having even if the list does not name one. */
const offeredAt: readonly ChannelKind[] = ['counter', 'ticket', 'email', 'whatsapp', 'unknown'];

/** The letters of a dossier: those that the list asks for, then those that help although it does not. */
export function neededLetters(
  requirements: readonly RequirementReport[],
  service: ServiceDefinition,
  dossier: Dossier,
  channel: Pick<Channel, 'kind' | 'also'>,
): readonly NeededLetter[] {
  const listed = onePerKind(
    requirements.flatMap(({ id, part }) => countingLeaves(part).flatMap((leaf) => letterOf(leaf, id))),
  );
  const has = (kind: LetterKind): boolean => asksFor(requirements, kind);
  const unlisted: NeededLetter[] = [];
  if (!has('application') && offeredAt.includes(channel.kind)) {
    const message = channel.kind === 'email' && service.messageText;
    unlisted.push(
      message
        ? { kind: 'application', listed: requirements.length > 0, marks: {}, message }
        : { kind: 'application', listed: false, marks: {} },
    );
  }
  if (!has('power-of-attorney') && dossier.answers.handedInBy === 'attorney' && appears(channel)) {
    unlisted.push({ kind: 'power-of-attorney', listed: false, marks: {} });
  }
  return [...listed, ...unlisted].sort((one, other) => order(one.kind) - order(other.kind));
}

/** Whether the list asks for a letter, of ours or on the office's own form. */
const asksFor = (requirements: readonly RequirementReport[], kind: LetterKind): boolean =>
  requirements
    .flatMap(({ part }) => countingLeaves(part))
    .some(({ item, status }) => item.kind === 'letter' && item.letter === kind && status !== 'undecided');

/** A letter that the list names twice (the original, and its scan) is written once, with the marks of both. */
function onePerKind(letters: readonly NeededLetter[]): readonly NeededLetter[] {
  const byKind = new Map<LetterKind, NeededLetter>();
  for (const letter of letters) {
    const before = byKind.get(letter.kind);
    byKind.set(letter.kind, before ? { ...before, marks: { ...letter.marks, ...before.marks } } : letter);
  }
  return [...byKind.values()];
}

function letterOf(leaf: LeafPart, requirement: string): NeededLetter[] {
  const { item, status } = leaf;
  // Where the office has a form of its own for it, a letter of ours would be the wrong paper.
  if (item.kind !== 'letter' || status === 'undecided' || (item.form && !item.form.ours)) return [];
  return [
    { kind: item.letter, listed: true, requirement, marks: item.marks, ...(item.form ? { form: item.form } : {}) },
  ];
}

const order = (kind: LetterKind): number => (kind === 'application' ? 0 : kind === 'power-of-attorney' ? 1 : 2);

/** What a letter says of the attorney who signs it. */
const attorneysOwn = ['attorney.name', 'attorney.nik', 'attorney.position'] as const satisfies readonly FactPath[];

export type Signer = 'signatory' | 'attorney';

/** Who signs: the attorney where the list says so, and there is one. A power is given by whom it comes from. */
export const signerOf = (letter: NeededLetter | undefined, { answers }: Dossier): Signer =>
  letter?.marks.signedBy === 'attorney' && letter.kind !== 'power-of-attorney' && answers.handedInBy === 'attorney'
    ? 'attorney'
    : 'signatory';

/** The facts that the list itself asks for, beside or in place of papers. */
export const listedFacts = (requirements: readonly RequirementReport[]): readonly FactPath[] =>
  requirements
    .flatMap(({ part }) => countingLeaves(part))
    .flatMap(({ item, status }) => (item.kind === 'facts' && status !== 'undecided' ? item.facts : []));

/** The facts that the letters state and the list asks for, in the order in which they are asked. */
export function neededFacts(
  requirements: readonly RequirementReport[],
  letters: readonly NeededLetter[],
  service: ServiceDefinition,
  { dossier, situation, national }: { dossier: Dossier; situation: Situation; national: boolean },
): readonly NeededFact[] {
  const writes = (kind: LetterKind): boolean => letters.some((letter) => letter.kind === kind);
  const company = dossier.answers.legalForm !== 'individual';
  const represented = dossier.answers.handedInBy === 'attorney';
  const paper = letters.some((letter) => !letter.message);
  const form = writes('registration-form') && company;
  const deedIn = (kind: DocumentKind): boolean => {
    const law = papersByForm[kind];
    return form && law !== undefined && evaluate(law, situation) === true;
  };
  const holds: Readonly<Record<Need, boolean>> = {
    all: true,
    company,
    paper,
    numbered: paper && company && writes('application'),
    represented: represented || writes('power-of-attorney'),
    power: writes('power-of-attorney') || (writes('employment-statement') && represented),
    admin:
      writes('admin-appointment') || writes('participation-form') || (writes('employment-statement') && !represented),
    reached: writes('registration-form') || writes('participation-form'),
    deed: deedIn('akta-pendirian'),
    amendment: deedIn('akta-perubahan'),
    licence: form && factAt(dossier, 'company.licence.number') === '',
    national,
  };
  const asked = new Set<FieldPath>([
    ...(writes('application') ? service.facts : []),
    ...letters.flatMap((letter) => letter.marks.states ?? []),
    ...requirements
      .flatMap(({ part }) => countingLeaves(part))
      .flatMap((leaf) => (leaf.item.kind === 'facts' ? leaf.item.facts : [])),
    ...(letters.some((letter) => signerOf(letter, dossier) === 'attorney') ? attorneysOwn : []),
  ]);
  const isNeeded = (path: FieldPath): boolean => {
    const { neededBy } = factOf(path);
    // An individual's name is the vendor's, whoever asks for the signatory's.
    if (path === 'signatory.name' && !company) return false;
    return asked.has(path) || (neededBy !== undefined && holds[neededBy]);
  };
  return allPaths.filter(isNeeded).map((path) => ({ path, given: factAt(dossier, path) !== '' }));
}
