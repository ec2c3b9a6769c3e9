import fc from 'fast-check';

/** A JSON value of which one place is replaced, removed or added to: nearly right, as damaged files are. */
export const damaged = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.array(fc.nat(), { maxLength: 8 }), fc.jsonValue(), fc.constantFrom('replace', 'remove', 'add'))
    .map(([way, other, how]) => {
      const copy: unknown = structuredClone(value);
      let at: unknown = copy;
      for (const [index, step] of way.entries()) {
        if (typeof at !== 'object' || at === null) break;
        const keys = Object.keys(at);
        const key = keys[step % Math.max(1, keys.length)];
        if (key === undefined) break;
        const inner: unknown = (at as Record<string, unknown>)[key];
        if (index === way.length - 1 || typeof inner !== 'object' || inner === null) {
          damage(at as Record<string, unknown>, key, other, how);
          break;
        }
        at = inner;
      }
      return copy;
    });

function damage(at: Record<string, unknown>, key: string, other: unknown, how: string): void {
  if (how === 'remove') delete at[key];
  else if (how === 'add') at[`${key}x`] = other;
  else at[key] = other;
}

/** The same object with a key `__proto__` of its own inside `path`, as `JSON.parse` gives it. */
export function withPrototypeKey(value: object, path: readonly string[]): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const key of path) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  Object.defineProperty(at, '__proto__', {
    value: { admin: true },
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}
