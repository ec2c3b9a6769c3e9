import type { RoomProps } from '../room-context.ts';

/** What changed since the last version. */
export function ChangesRoom({ workshop }: RoomProps) {
  return <h1>Perubahan {workshop.slot}</h1>;
}
