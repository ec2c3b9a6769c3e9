import type { RoomProps } from '../room-context.ts';

/** The list as the penyedia sees it, beside the form. */
export function TrialAside({ workshop }: RoomProps) {
  return workshop.slot === '' ? <div /> : null;
}
