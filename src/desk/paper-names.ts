import type { LeafPart, Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';

/** Papers as far as comparing them goes: every licence is a licence. */
export type PaperName =
  | 'ktp'
  | 'ktp-attorney'
  | 'ktp-admin'
  | 'npwp'
  | 'npwp-old'
  | 'licence'
  | 'deed'
  | 'application'
  | 'power-of-attorney'
  | 'admin-appointment';

/** The parts of a list by the paper that they are; what does not apply is left out. */
export function papersOf(report: Report): ReadonlyMap<PaperName, readonly LeafPart[]> {
  const found = new Map<PaperName, LeafPart[]>();
  for (const leaf of report.requirements.flatMap(({ part }) => leavesOf(part))) {
    const name = nameOf(leaf);
    if (name) found.set(name, [...(found.get(name) ?? []), leaf]);
  }
  return found;
}

/** Every leaf that may count: of alternatives the one that does, or all. */
function leavesOf(part: Part): readonly LeafPart[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return [part];
  return (part.kind === 'any-of' && part.counts ? [part.counts] : part.parts).flatMap(leavesOf);
}

const licences: ReadonlySet<string> = new Set(['siup', 'siujk', 'nib', 'izin-lain', 'sbu', 'tdp']);

function nameOf({ item }: LeafPart): PaperName | undefined {
  if (item.kind === 'letter')
    return item.letter === 'application' || item.letter === 'power-of-attorney' || item.letter === 'admin-appointment'
      ? item.letter
      : undefined;
  if (item.kind !== 'document') return undefined;
  switch (item.document) {
    case 'ktp':
      return item.role === 'attorney' ? 'ktp-attorney' : item.role === 'company-admin' ? 'ktp-admin' : 'ktp';
    case 'npwp':
      return item.role === 'old' ? 'npwp-old' : 'npwp';
    case 'akta-pendirian':
    case 'akta-perubahan':
      return 'deed';
    default:
      return licences.has(item.document) ? 'licence' : undefined;
  }
}
