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
  'no-letterhead',
  'not-legalised',
  'not-office-form',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Each of these can only be wrong where the list asks for it. */
const askedFor: Readonly<Partial<Record<RefusalReason, (item: Paper) => boolean>>> = {
  unsigned: (item) => marksOf(item) !== undefined,
  'no-meterai': (item) => marksOf(item)?.meterai !== undefined,
  'no-company-stamp': (item) => marksOf(item)?.companyStamp === true,
  'no-letterhead': (item) => marksOf(item)?.letterhead === true,
  'not-legalised': ({ evidence }) => evidence !== 'unstated' && 'legalised' in evidence && evidence.legalised === true,
  'not-office-form': (item) => 'form' in item && item.form !== undefined && item.form.ours === undefined,
};

type Paper = Exclude<LeafItem, { kind: 'object' | 'facts' }>;

/** What a letter must bear; of a plain paper there is nothing to say. */
const marksOf = (item: Paper): Marks | undefined => ('marks' in item ? item.marks : undefined);

/** The reasons that a thing can be refused for, in the order in which a desk meets them. */
export function reasonsFor(item: LeafItem): readonly RefusalReason[] {
  switch (item.kind) {
    case 'object':
      return ['missing', 'wrong-paper', 'other'];
    case 'facts':
      return ['missing', 'incomplete', 'number-differs', 'name-differs', 'other'];
    case 'document':
    case 'own':
    case 'named':
    case 'letter':
      return refusalReasons.filter((reason) => askedFor[reason]?.(item) ?? true);
    default:
      return item satisfies never;
  }
}
