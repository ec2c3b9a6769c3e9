/** Property names that could change the prototype of all objects. No dossier has them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether any object in a value read from JSON has such a property. Safe for deep nesting. */
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
