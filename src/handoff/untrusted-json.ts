/** Names through which a program may be made to change what all objects share. No dossier bears them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether anywhere in a value read from JSON an object bears a name that could do harm. Deep nesting is no danger. */
export function hasUnsafeNames(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next) && Object.keys(next).some((key) => forbidden.has(key))) return true;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}
