import type { Key } from './json-places.ts';

/** Reads the JSON Schema of office profiles: what may stand at a place, and how it looks. */

/** One node of a JSON Schema, as zod writes them. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly minimum?: number;
  readonly minItems?: number;
}

export const valueAt = (value: unknown, keys: readonly Key[]): unknown =>
  keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<Key, unknown>>)[key]
        : undefined,
    value,
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the schema says of a place of a value: of several forms that one which the value means to be. */
export function schemaAt(root: SchemaNode, value: unknown, keys: readonly Key[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  let at = value;
  for (const key of keys) {
    const form: SchemaNode | undefined = node && formFor(root, node, at);
    node = form && (typeof key === 'number' ? form.items : memberOf(root, form, key));
    at = valueAt(at, [key]);
  }
  return node;
}

/** A member of an object, of whatever form it has one. */
function memberOf(root: SchemaNode, form: SchemaNode, name: string): SchemaNode | undefined {
  const own = formsOf(root, form).find(({ properties }) => properties && Object.hasOwn(properties, name));
  const any = form.additionalProperties;
  return own?.properties?.[name] ?? (typeof any === 'object' ? any : undefined);
}

/** A node without references; what is said beside a reference goes before what stands behind it. */
export function resolved(root: SchemaNode, node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const { $ref, ...beside } = node;
  const target = root.$defs?.[$ref.slice('#/$defs/'.length)];
  return target ? { ...resolved(root, target), ...beside } : beside;
}

/** Of several forms the one that a value means to be: by its kind, else by what it is at all. */
export function formFor(root: SchemaNode, node: SchemaNode, value: unknown): SchemaNode {
  const whole = resolved(root, node);
  const forms = (whole.oneOf ?? whole.anyOf ?? []).map((form) => formFor(root, form, value));
  if (forms.length === 0) return whole;
  const alike = forms.filter((form) => (isObject(value) ? form.type === 'object' : form.type !== 'object'));
  const meant = alike.find((form) =>
    Object.entries(form.properties ?? {}).some(
      ([name, { const: word }]) => word !== undefined && isObject(value) && value[name] === word,
    ),
  );
  return meant ?? (alike.length === 1 ? alike[0] : undefined) ?? whole;
}

/** Every form that may stand there. */
export const formsOf = (root: SchemaNode, node: SchemaNode): readonly SchemaNode[] => {
  const whole = resolved(root, node);
  const forms = whole.oneOf ?? whole.anyOf;
  return forms ? forms.flatMap((form) => formsOf(root, form)) : [whole];
};

/** How something of this schema looks: its example, or the least that is whole. */
export function exampleOf(root: SchemaNode, node: SchemaNode, depth = 0): unknown {
  const whole = resolved(root, node);
  if (whole.examples?.length) return whole.examples[0];
  if (whole.const !== undefined) return whole.const;
  if (whole.enum) return whole.enum[0];
  const first = (whole.oneOf ?? whole.anyOf)?.[0];
  if (first) return exampleOf(root, first, depth);
  if (whole.type === 'array') return whole.items && depth < 6 ? [exampleOf(root, whole.items, depth + 1)] : [];
  if (whole.type === 'object')
    return Object.fromEntries(
      (whole.required ?? []).flatMap((name) => {
        const inner = whole.properties?.[name];
        return inner && depth < 6 ? [[name, exampleOf(root, inner, depth + 1)]] : [];
      }),
    );
  if (whole.type === 'integer' || whole.type === 'number') return whole.minimum ?? 1;
  return whole.type === 'boolean' ? true : '…';
}

/**
 * The allowed word that was meant: one a slip or two away, or the one that the description gives this meaning
 * (`"signatory" pimpinan`).
 */
export function nearest(found: string, allowed: readonly string[], description = ''): string | undefined {
  const plain = found.trim().toLowerCase();
  const glosses = [...description.matchAll(/"([\w-]+)" ([^",;:().]+)/g)];
  const meant = glosses.find(
    ([, word = '', gloss = '']) => allowed.includes(word) && gloss.trim().toLowerCase() === plain,
  );
  if (meant?.[1]) return meant[1];
  const [best] = allowed
    .map((word) => ({ word, away: distance(plain, word.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
  return best && best.away <= Math.max(1, Math.floor(plain.length / 3)) ? best.word : undefined;
}

/** How many signs must change to make one word of another; two that changed places count as one. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + same,
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

/** A name as profiles have them: small letters, digits, and dashes between. */
export function slugOf(found: unknown, example: unknown): string {
  const slug = typeof found === 'string' ? (found.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-') : '';
  return typeof example === 'string' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(example) ? example : slug || String(example);
}

/** A number between quotes, or a text without them: the same, as it is wanted. */
export function asWanted(found: unknown, expected: string): unknown {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) return String(found);
  if ((expected === 'number' || expected === 'int') && typeof found === 'string' && /^\d+$/.test(found.trim()))
    return Number(found);
  if (expected === 'int' && typeof found === 'number') return Math.round(found);
  return undefined;
}

const parts = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null ? { ...found } : {};

/** What a value becomes that breaks one of the schema's own checks, by the check's code. */
export const mendings: Readonly<Record<string, (found: unknown) => unknown>> = {
  'evidence-empty': (found) => ({ original: 'shown', ...parts(found) }),
  'legalised-without-copies': (found) => ({ ...parts(found), copies: 1 }),
  'sheets-without-original': (found) => ({ original: 'handed-in', ...parts(found) }),
  'object-name': (found) =>
    parts(found).object === 'other'
      ? { ...parts(found), name: 'Tanda pengenal perusahaan' }
      : { ...parts(found), object: 'other' },
  'hours-half': (found) => ({ from: '08:00', until: '15:00', ...parts(found) }),
  'hours-backwards': (found) => ({ ...parts(found), from: parts(found).until, until: parts(found).from }),
  'own-service-id': () => 'layanan-buka-blokir-akun',
};
