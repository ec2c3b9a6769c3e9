/** By name, as Indonesian sorts. */
export const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'id');

/** Offices with those that were put into the site beside them, each in the place of the one with its id; by name. */
export function withPutIn<Entry extends { readonly id: string; readonly name: string }>(
  builtIn: readonly Entry[],
  putIn: readonly Entry[],
): readonly Entry[] {
  if (putIn.length === 0) return builtIn;
  const ids = new Set(putIn.map(({ id }) => id));
  return [...builtIn.filter(({ id }) => !ids.has(id)), ...putIn].sort(byName);
}
