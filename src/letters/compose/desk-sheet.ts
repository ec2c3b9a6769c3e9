import type { Block } from '../model.ts';

/**
 * What the front desk adds to a sheet: letters know nothing of desks, so it hands in its words and blocks. Empty on
 * every letter of a vendor.
 */
export const deskFields = [
  'desk.number',
  'desk.counter',
  'desk.moment',
  'desk.bearer',
  'desk.officer',
  'desk.nip',
  'desk.answer',
  'desk.result',
  'desk.accepted',
  'desk.unchecked',
  'desk.handedBackTo',
  'desk.keptForChecking',
  'desk.absent',
] as const;
type DeskField = (typeof deskFields)[number];

/** Blocks as a template names them in `:::desk`. */
export const deskBlocks = ['received', 'faults', 'examined', 'handed-back', 'after', 'way-back', 'codes'] as const;
type DeskBlock = (typeof deskBlocks)[number];

/** What a front desk adds to its own sheets. */
export interface DeskSheet {
  readonly fields: Readonly<Record<DeskField, string>>;
  readonly blocks: Readonly<Record<DeskBlock, readonly Block[]>>;
}

/** The desk's fields for a sheet; all empty for a letter of the vendor's. */
export const deskFieldsOf = (desk: DeskSheet | undefined): Readonly<Record<DeskField, string>> =>
  desk?.fields ?? (Object.fromEntries(deskFields.map((name) => [name, ''])) as Record<DeskField, string>);

/** The blocks that a template asks for by their names. */
export const deskBlocksOf = (names: readonly string[], desk: DeskSheet | undefined): Block[] =>
  names.flatMap((name) => desk?.blocks[deskBlocks.find((known) => known === name) ?? 'received'] ?? []);
