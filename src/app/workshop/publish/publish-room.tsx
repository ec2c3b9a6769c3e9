import type { RoomProps } from '../room-context.ts';

/** Publishing. */
export function PublishRoom({ workshop }: RoomProps) {
  return <h1>Terbitkan {workshop.slot}</h1>;
}
