import type { RoomProps } from '../room-context.ts';

/** The list, the letters and the desk, tried out. */
export function TrialRoom({ workshop }: RoomProps) {
  return <h1>Coba {workshop.slot}</h1>;
}
