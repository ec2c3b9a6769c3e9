type Schema = Readonly<Record<string, unknown>>;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly root: Schema;
  /** The schema in which the keyword stands. */
  readonly schema: Schema;
}
type Rule = (wanted: unknown, place: Place) => string[];

/**
 * The paths at which a value breaks a JSON Schema (draft 2020-12, the keywords that ours use; another is an error, so
 * that nothing passes unseen).
 */
export const breaches = (root: Schema, value: unknown): string[] => check(root, { value, path: '', root });

/** Keywords that say nothing of validity. */
const silent = new Set([
  ...['$schema', '$defs', 'id', 'title', 'description', 'default', 'examples', 'contentEncoding', 'format'],
]);

function check(schema: unknown, { value, path, root }: Omit<Place, 'schema'>): string[] {
  if (!isRecord(schema)) throw new Error(`no schema at ${path}`);
  return Object.entries(schema).flatMap(([keyword, wanted]): string[] => {
    if (silent.has(keyword)) return [];
    const rule = rules[keyword];
    if (!rule) throw new Error(`this test knows no keyword "${keyword}"`);
    return rule(wanted, { value, path, root, schema });
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);
const inside = (place: Place, key: string, value: unknown): Place => ({
  ...place,
  value,
  path: `${place.path}.${key}`,
});

function typeFits(type: unknown, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'object' ? isRecord(value) : typeof value === type;
}

const rule =
  (holds: (wanted: unknown, value: unknown) => boolean): Rule =>
  (wanted, { value, path }) =>
    holds(wanted, value) ? [] : [path];
const ofText = (holds: (text: string, wanted: unknown) => boolean): Rule =>
  rule((wanted, value) => typeof value !== 'string' || holds(value, wanted));
const ofNumber = (holds: (number: number, wanted: number) => boolean): Rule =>
  rule((wanted, value) => typeof value !== 'number' || holds(value, Number(wanted)));
const ofList = (holds: (length: number, wanted: number) => boolean): Rule =>
  rule((wanted, value) => !Array.isArray(value) || holds(value.length, Number(wanted)));
const fitting = (options: unknown, place: Place): number =>
  (options as unknown[]).filter((option) => check(option, place).length === 0).length;

const rules: Readonly<Record<string, Rule>> = {
  $ref: (to, place) => check((place.root.$defs as Schema)[String(to).replace('#/$defs/', '')], place),
  type: rule(typeFits),
  const: rule((wanted, value) => value === wanted),
  enum: rule((allowed, value) => (allowed as unknown[]).includes(value)),
  pattern: ofText((text, pattern) => new RegExp(String(pattern), 'u').test(text)),
  minLength: ofText((text, least) => text.length >= Number(least)),
  maxLength: ofText((text, most) => text.length <= Number(most)),
  minimum: ofNumber((number, least) => number >= least),
  maximum: ofNumber((number, most) => number <= most),
  exclusiveMinimum: ofNumber((number, least) => number > least),
  minItems: ofList((length, least) => length >= least),
  maxItems: ofList((length, most) => length <= most),
  items: (item, place) =>
    Array.isArray(place.value) ? place.value.flatMap((one, index) => check(item, inside(place, `${index}`, one))) : [],
  required: (names, { value, path }) =>
    (names as string[])
      .filter((name) => isRecord(value) && !Object.hasOwn(value, name))
      .map((name) => `${path}.${name}`),
  properties: (of, place) =>
    own(place.value).flatMap(([key, one]) =>
      Object.hasOwn(of as Schema, key) ? check((of as Schema)[key], inside(place, key, one)) : [],
    ),
  propertyNames: (of, place) => own(place.value).flatMap(([key]) => check(of, inside(place, key, key))),
  additionalProperties: (of, place) =>
    own(place.value)
      .filter(([key]) => !Object.hasOwn((place.schema.properties ?? {}) as Schema, key))
      .flatMap(([key, one]) => (of === false ? [`${place.path}.${key}`] : check(of, inside(place, key, one)))),
  anyOf: (options, place) => (fitting(options, place) > 0 ? [] : [place.path]),
  oneOf: (options, place) => (fitting(options, place) === 1 ? [] : [place.path]),
};
