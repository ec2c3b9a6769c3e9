import type { Dossier } from './dossier.ts';
import { factAt } from './facts.ts';
import { countingLeaves, type LeafPart } from './part.ts';
import type { NeededFact, NeededLetter, RequirementReport } from './report.ts';
import type { ServiceDefinition } from './services/index.ts';
import type { ChannelKind, FactPath, LetterKind } from './terms.ts';

/** Channels at which a person appears for the company, so that an attorney needs a power even if the list is silent. */
const inPerson: readonly ChannelKind[] = ['counter', 'video'];

/** Channels at which an application is worth having even if the list does not name one. */
const offeredAt: readonly ChannelKind[] = ['counter', 'ticket', 'email'];

/** The letters of a dossier: those that the list asks for, then those that help although it does not. */
export function neededLetters(
  requirements: readonly RequirementReport[],
  service: ServiceDefinition,
  dossier: Dossier,
  channel: ChannelKind,
): readonly NeededLetter[] {
  const listed = onePerKind(
    requirements.flatMap(({ id, part }) => countingLeaves(part).flatMap((leaf) => letterOf(leaf, id))),
  );
  const has = (kind: LetterKind): boolean => listed.some((letter) => letter.kind === kind);
  const unlisted: NeededLetter[] = [];
  if (!has('application') && service.offersApplication && offeredAt.includes(channel)) {
    const message = channel === 'email' && service.messageText;
    unlisted.push(
      message
        ? { kind: 'application', listed: requirements.length > 0, marks: {}, message }
        : { kind: 'application', listed: false, marks: {} },
    );
  }
  if (!has('power-of-attorney') && dossier.answers.handedInBy === 'attorney' && inPerson.includes(channel)) {
    unlisted.push({ kind: 'power-of-attorney', listed: false, marks: {} });
  }
  return [...listed, ...unlisted].sort((one, other) => order(one.kind) - order(other.kind));
}

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
  if (leaf.item.kind !== 'letter' || leaf.status === 'undecided') return [];
  return [{ kind: leaf.item.letter, listed: true, requirement, marks: leaf.item.marks }];
}

const order = (kind: LetterKind): number => (kind === 'application' ? 0 : kind === 'power-of-attorney' ? 1 : 2);

const identity: readonly FactPath[] = ['company.name', 'company.address', 'company.npwp', 'signatory.name'];
const attorney: readonly FactPath[] = ['attorney.name', 'attorney.nik', 'attorney.position', 'attorney.address'];

/** The facts that the letters state and the list asks for, each once, in the order in which they are asked. */
export function neededFacts(
  requirements: readonly RequirementReport[],
  letters: readonly NeededLetter[],
  service: ServiceDefinition,
  dossier: Dossier,
  national: boolean,
): readonly NeededFact[] {
  const writes = (kind: LetterKind): boolean => letters.some((letter) => letter.kind === kind);
  const individual = dossier.answers.legalForm === 'individual';
  const represented = dossier.answers.handedInBy === 'attorney';
  const onPaper = letters.some((letter) => !letter.message);
  const paths = new Set<FactPath>([
    ...identity,
    // A person without a company holds no position in it.
    ...(individual ? [] : (['signatory.position'] as const)),
    ...(onPaper ? (['signatory.nik'] as const) : []),
    ...(writes('application') ? service.facts : []),
    // The checklist and the cover name who hands in.
    ...(represented ? (['attorney.name'] as const) : []),
    ...(writes('power-of-attorney') || (writes('employment-statement') && represented) ? attorney : []),
    ...(writes('admin-appointment') || writes('participation-form') || (writes('employment-statement') && !represented)
      ? (['admin.name', 'admin.nik'] as const)
      : []),
    ...letters.flatMap((letter) => letter.marks.states ?? []),
    ...requirements
      .flatMap(({ part }) => countingLeaves(part))
      .flatMap((leaf) => (leaf.item.kind === 'facts' ? leaf.item.facts : [])),
    ...(national ? (['addressee.name', 'addressee.town'] as const) : []),
    // Nor does a person number letters.
    ...(onPaper && writes('application') && !individual ? (['letter.number'] as const) : []),
    ...(onPaper ? (['letter.place'] as const) : []),
  ]);
  return [...paths].map((path) => ({ path, given: factAt(dossier, path) !== '' }));
}
