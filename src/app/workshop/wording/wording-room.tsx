import type { RoomProps } from '../room-context.ts';

/** The wording of the letters. */
export function WordingRoom({ workshop }: RoomProps) {
  return <h1>Surat {workshop.slot}</h1>;
}
