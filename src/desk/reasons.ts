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

/** The reasons for which a thing can be refused, in the order in which a desk comes across them. */
export function reasonsFor(item: LeafItem): readonly RefusalReason[] {
  switch (item.kind) {
    case 'object':
      return ['missing', 'wrong-paper', 'other'];
    case 'facts':
      return ['missing', 'incomplete', 'number-differs', 'name-differs', 'other'];
    case 'document':
    case 'own':
      return forPapers;
    case 'letter':
      return refusalReasons.filter(
        (reason) =>
          (reason !== 'no-meterai' || item.marks.meterai !== undefined) &&
          (reason !== 'no-company-stamp' || item.marks.companyStamp === true),
      );
    default:
      return item satisfies never;
  }
}
