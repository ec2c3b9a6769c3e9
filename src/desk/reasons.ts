import type { Marks } from '../domain/evidence.ts';
import type { LeafItem } from '../domain/requirement.ts';

/** Why the desk refuses a thing: a closed list, so that reasons can be counted. */
export const refusalReasons = [
  'missing',
  'copy-missing',
  'not-original',
  'illegible',
  'incomplete',
  'wrong-paper',
  'expired',
  'name-differs',
  'number-differs',
  'unsigned',
  'no-meterai',
  'no-company-stamp',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

const forPapers: readonly RefusalReason[] = refusalReasons.filter(
  (reason) => !['unsigned', 'no-meterai', 'no-company-stamp'].includes(reason),
);

/** A letter may lack the signature, and what else the list wants on it. */
const forLetters = (marks: Marks): readonly RefusalReason[] =>
  refusalReasons.filter(
    (reason) =>
      (reason !== 'no-meterai' || marks.meterai !== undefined) &&
      (reason !== 'no-company-stamp' || marks.companyStamp === true),
  );

/** The reasons that a thing can be refused for, in the order in which a desk meets them. */
export function reasonsFor(item: LeafItem): readonly RefusalReason[] {
  switch (item.kind) {
    case 'object':
      return ['missing', 'wrong-paper', 'other'];
    case 'facts':
      return ['missing', 'incomplete', 'number-differs', 'name-differs', 'other'];
    case 'document':
    case 'own':
      return forPapers;
    case 'named':
      return item.marks ? forLetters(item.marks) : forPapers;
    case 'letter':
      return forLetters(item.marks);
    default:
      return item satisfies never;
  }
}
