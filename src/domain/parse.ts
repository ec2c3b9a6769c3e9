import { config, z } from 'zod';
import { isOwnService, serviceIds } from './services/index.ts';

// zod would otherwise compile code at run time, which the page's policy forbids.
config({ jitless: true });

/** One problem of a file, and where it is: `services.reset-password.channels[0].kind`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  /** What the schema found. Without it, `message` is a code of our own, and `about` what it is about. */
  readonly issue?: z.core.$ZodIssue;
  readonly about?: Readonly<Record<string, string>>;
}

/** An invalid file; `problems` lists everything that is wrong, not just the first thing. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly what: string;
  readonly problems: readonly Problem[];

  constructor(what: string, problems: readonly Problem[]) {
    const list = problems.map((problem) => `${problem.path || '(whole file)'}: ${problem.message}`).join('\n');
    super(`Not a valid ${what}. Mend these and try again:\n${list}`);
    this.what = what;
    this.problems = problems;
  }
}

/**
 * Parses a value by its schema, then by checks that a schema cannot say.
 * @throws {ParseError}
 */
export function parseStrictly<S extends z.ZodType>(
  schema: S,
  value: unknown,
  what: string,
  check: (parsed: z.infer<S>) => readonly Problem[] = () => [],
): z.infer<S> {
  const shape = shapeProblem(value);
  if (shape) throw new ParseError(what, [shape]);
  const result = schema.safeParse(value);
  if (!result.success) throw new ParseError(what, problemsOf(result.error));
  const problems = check(result.data);
  if (problems.length > 0) throw new ParseError(what, problems);
  return result.data;
}

const deepest = 40;
/** By their codes. */
export const shapeMessages = {
  'too-deep': `nested more than ${deepest} deep`,
  'name-forbidden': 'this name is not allowed',
} as const;
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What a schema cannot check: nesting that would exhaust the stack, and keys that touch an object's prototype. */
function shapeProblem(value: unknown): Problem | null {
  const open: [inner: unknown, path: readonly PropertyKey[]][] = [[value, []]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [inner, path] = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (path.length > deepest) return { path: pathText(path), message: shapeMessages['too-deep'] };
    for (const [key, child] of Object.entries(inner)) {
      const at = [...path, Array.isArray(inner) ? Number(key) : key];
      if (reserved.has(key)) return { path: pathText(at), message: shapeMessages['name-forbidden'] };
      open.push([child, at]);
    }
  }
  return null;
}

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: pathText(issue.path), message: issue.message, issue }));
}

/** `['a', 0, 'b']` as `a[0].b`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );

/** A service as files name it. Its schema stands apart from the services, which the first screen knows without zod. */
export const ownServiceIdSchema = z
  .string()
  .max(60, { abort: true })
  .regex(/^layanan(-[a-z0-9]+)+$/, { error: 'own-service-id', abort: true })
  .refine(isOwnService)
  .meta({ description: 'Diawali "layanan-", huruf kecil dan tanda hubung.', examples: ['layanan-buka-blokir-akun'] });

export const serviceIdSchema = z.union([z.enum(serviceIds), ownServiceIdSchema]);

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
