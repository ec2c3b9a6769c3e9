import type { Condition } from '../../../src/domain/condition.ts';
import type { Dossier, Prepared } from '../../../src/domain/dossier.ts';
import { listOf, type OfficeProfile } from '../../../src/domain/office.ts';
import type { Item, LeafItem } from '../../../src/domain/requirement.ts';
import type { PublishedList } from '../../../src/domain/service-list.ts';
import type { ChannelKind } from '../../../src/domain/terms.ts';

/*
 * Why the rule stands here a second time: `assess` decides whether somebody may go to the office, and a wrong "ready"
 * costs that person a trip. Tests with hand-picked dossiers only cover the cases that their author thought of, and
 * generated dossiers come without an expected answer. This file provides one. It states what "complete" means in the
 * fewest words, as one recursive walk over the list, and shares no code with `src/domain`: only types come from there.
 * `tests/services/properties.test.ts` holds the kernel against it for hundreds of dossiers from `arbitrary.ts`, other
 * ones on each run.
 *
 * When the two disagree, read the published list before changing either. A new rule of the kernel (another item,
 * condition or law) is written here again by hand, never imported. Slow and plain is fine here, clever is not.
 */

/**
 * Whether everything on a list that may be needed is decided and there. Not covered are papers asked of every
 * director, and a reference to another list (`as-at`) inside an `any-of` or `all-of`.
 */
export function isComplete(office: OfficeProfile, list: PublishedList, dossier: Dossier): boolean {
  const channel =
    (list.channels.find(({ kind }) => kind === dossier.answers.channel) ?? list.channels[0])?.kind ?? 'counter';
  const entries = list.requirements.flatMap(({ id, item, weight }) => {
    const target = item.kind === 'as-at' ? listOf(office, item.service) : undefined;
    if (!target?.published) return [{ id, item, weight }];
    return target.requirements
      .filter((other) => !['letter', 'facts', 'object'].includes(other.item.kind))
      .map((other) => ({ id: `${id}-${other.id}`, item: other.item, weight: other.weight }));
  });
  const names = JSON.stringify(entries);
  const world: World = { dossier, channel, nibIsListed: names.includes('"document":"nib"') };
  const added = dossier.additions.every(({ id, original, copies }) => {
    const tick: Prepared = dossier.prepared[`tambahan--${id}`] ?? {};
    return (!original || tick.original === true) && (tick.copies ?? 0) >= (copies ?? 0);
  });
  return (
    added &&
    entries
      .filter(({ weight }) => weight !== 'recommended' && weight !== 'brought')
      .every(({ id, item, weight }) => there(item, id, true, { ...world, spares: weight === 'if-exists' }))
  );
}

interface World {
  readonly dossier: Dossier;
  readonly channel: ChannelKind;
  readonly nibIsListed: boolean;
  /** What the vendor does not have is not asked for. */
  readonly spares?: boolean;
}

/** Whether an item is surely not needed, or there. */
function there(item: Item, id: string, alone: boolean, world: World): boolean {
  const needed = applies(item, world);
  if (needed === false) return true;
  if (needed === null) return false;
  if (item.kind === 'all-of') return item.of.every((inner) => there(inner, id, false, world));
  if (item.kind === 'any-of') {
    const possible = item.of.filter((inner) => applies(inner, world) !== false);
    const choices = [...possible.filter((inner) => there(inner, id, false, world))];
    return possible.length === 0 || choices.length > 0 || item.of.some((inner) => nibInPlaceOf(inner, id, world));
  }
  if (item.kind === 'open-ended') return world.dossier.prepared[alone ? id : `${id}/open-ended`]?.done === true;
  if (item.kind === 'as-at') return true;
  const replaced = replaceable(item, world);
  if (world.spares && world.dossier.prepared[alone && !replaced ? id : `${id}/${nameOf(item)}`]?.absent) return true;
  return (
    ticked(item, alone && !replaced ? id : `${id}/${nameOf(item)}`, world.dossier) ||
    (replaced && nibInPlaceOf(item, id, world))
  );
}

const replaceable = (item: Item, { nibIsListed }: World): boolean =>
  item.kind === 'document' && ['siup', 'siujk', 'tdp'].includes(item.document) && !nibIsListed;

const nibInPlaceOf = (item: Item, id: string, world: World): boolean =>
  replaceable(item, world) && item.kind === 'document' && ticked(item, `${id}/nib`, world.dossier);

/** Yes, no, or null: nobody knows yet. */
function applies(item: Item, world: World): boolean | null {
  const form = world.dossier.answers.legalForm;
  const deed = item.kind === 'document' && item.document === 'akta-pendirian';
  const amendment = item.kind === 'document' && item.document === 'akta-perubahan';
  if ((deed || amendment) && form === 'individual') return false;
  const all = [
    item.when ? truth(item.when, world) : true,
    (deed || amendment) && form === undefined ? null : true,
    deed && form === 'ud' ? answered(world, 'akta-pendirian') : true,
    amendment ? answered(world, 'akta-perubahan') : true,
  ];
  return all.includes(false) ? false : all.includes(null) ? null : true;
}

const answered = ({ dossier }: World, document: 'akta-pendirian' | 'akta-perubahan'): boolean | null =>
  dossier.answers.exists?.[document] ?? null;

function truth(condition: Condition, world: World): boolean | null {
  const { handedInBy, legalForm, attorneyInDeed, oldMailboxOpen, exists } = world.dossier.answers;
  switch (condition.is) {
    case 'represented':
      return handedInBy === undefined ? null : handedInBy === 'attorney';
    case 'legal-form':
      return legalForm === undefined ? null : condition.in.includes(legalForm);
    case 'exists':
      return exists?.[condition.document] ?? null;
    case 'attorney-in-deed':
      return handedInBy === 'signatory' || (handedInBy === 'attorney' ? (attorneyInDeed ?? null) : null);
    case 'old-mailbox-open':
      return oldMailboxOpen ?? null;
    case 'channel':
      return condition.in.includes(world.channel);
    case 'not': {
      const inner = truth(condition.of, world);
      return inner === null ? null : !inner;
    }
    default: {
      const parts = condition.of.map((part) => truth(part, world));
      const decides = condition.is === 'any';
      return parts.includes(decides) ? decides : parts.includes(null) ? null : !decides;
    }
  }
}

const nameOf = (item: LeafItem): string =>
  item.kind === 'document'
    ? [item.document, item.role].filter(Boolean).join('-')
    : item.kind === 'named'
      ? [...(item.name.toLowerCase().match(/[a-z0-9]+/g) ?? []), ...(item.role ? [item.role] : [])].join('-')
      : item.kind === 'letter'
        ? item.letter
        : item.kind === 'object'
          ? item.object
          : 'facts';

function ticked(item: LeafItem, key: string, dossier: Dossier): boolean {
  const tick: Prepared = dossier.prepared[key] ?? {};
  if (item.kind === 'object') return tick.done === true;
  if (item.kind === 'facts') {
    const tree = dossier as unknown as Record<string, Record<string, string | undefined>>;
    return item.facts.every((path) => tree[path.split('.')[0] ?? '']?.[path.split('.')[1] ?? '']?.trim());
  }
  if (item.evidence === 'unstated') return tick.original === true;
  const { original, copies, scan } = item.evidence;
  if ('notOlderThan' in item && item.notOlderThan && !tick.issued) return false;
  return (!original || tick.original === true) && (tick.copies ?? 0) >= (copies ?? 0) && (!scan || tick.scan === true);
}
