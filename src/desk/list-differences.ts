import { assess } from '../domain/assess.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { OfficeProfile } from '../domain/office.ts';
import type { LeafPart, Part } from '../domain/part.ts';
import type { ServiceDefinition } from '../domain/services/index.ts';
import { checkLines } from './line.ts';

/** How the list that the vendor used compares with the desk's. */
type RevisionState = 'same' | 'older' | 'newer' | 'unknown' | 'other-office';

interface RevisionComparison {
  readonly state: RevisionState;
  readonly prepared: number | null;
  readonly desk: number;
  /** Parts that the desk's list asks for and that the vendor did not tick. */
  readonly notPrepared: readonly string[];
  /** Parts that the vendor ticked and that the desk's list does not have, without the vendor's own additions. */
  readonly noLongerAsked: readonly string[];
}

/**
 * Compares the vendor's dossier with the desk's list. A dossier carries only the revision of its list, so the differences
 * are derived from what was ticked. Two offices may key the same paper differently, so between offices papers are matched
 * by what they are.
 * @param preparedBy the list of the other office that the vendor prepared with; without it nothing is said of single papers
 */
export function compareRevision(
  service: ServiceDefinition,
  office: OfficeProfile,
  dossier: Dossier,
  today: string,
  preparedBy?: OfficeProfile | null,
): RevisionComparison {
  const prepared = dossier.officeRevision ?? null;
  const report = assess(service, office, { ...dossier, office: office.id, service: service.id }, today);
  const lines = checkLines(report, dossier.answers, { today, prepared: dossier.prepared });
  const asked = new Set(lines.flatMap((line) => [line.key, ...(line.choice?.of ?? []).map(({ key }) => key)]));
  const ticked = Object.entries(dossier.prepared)
    .filter(([, { original, copies, scan, done }]) => original || copies || scan || done)
    .map(([key]) => key);
  const needed = lines.flatMap((line) =>
    line.kind === 'thing' && line.need === 'needed' && line.part.item.kind !== 'facts' ? [line.part] : [],
  );
  const revisions = { prepared, desk: office.revision };
  if (dossier.office !== office.id) {
    if (!preparedBy) return { state: 'other-office', ...revisions, notPrepared: [], noLongerAsked: [] };
    const own = assess(service, preparedBy, dossier, today).requirements.flatMap(({ part }) => leavesOf(part));
    const brought = new Map(own.filter(({ key }) => ticked.includes(key)).map((leaf) => [thingOf(leaf), leaf.key]));
    const here = new Set(report.requirements.flatMap(({ part }) => leavesOf(part)).map(thingOf));
    return {
      state: 'other-office',
      ...revisions,
      notPrepared: needed.filter((leaf) => !brought.has(thingOf(leaf))).map(({ key }) => key),
      noLongerAsked: [...brought].filter(([thing]) => !here.has(thing)).map(([, key]) => key),
    };
  }
  return {
    state: stateOf(prepared, office.revision),
    ...revisions,
    notPrepared: needed.map(({ key }) => key).filter((key) => !ticked.includes(key)),
    noLongerAsked: ticked.filter((key) => !asked.has(key)),
  };
}

const leavesOf = (part: Part): readonly LeafPart[] =>
  part.kind === 'leaf' ? [part] : part.kind === 'open-ended' ? [] : part.parts.flatMap(leavesOf);

/** What a thing is, at whatever office. */
function thingOf({ item, person }: LeafPart): string {
  switch (item.kind) {
    case 'document':
      return [item.document, item.role, person?.at].join(' ');
    case 'named':
      return [item.name.toLowerCase(), item.role, person?.at].join(' ');
    case 'letter':
      return item.letter;
    case 'object':
      return item.name?.toLowerCase() ?? item.object;
    case 'own':
      return `own ${item.text}`;
    case 'facts':
      return `facts ${item.facts.join(' ')}`;
  }
}

function stateOf(prepared: number | null, desk: number): RevisionState {
  if (prepared === null) return 'unknown';
  return prepared === desk ? 'same' : prepared < desk ? 'older' : 'newer';
}
