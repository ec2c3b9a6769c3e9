/** Versions of the dossier, and how an older one becomes one of today. */

/** What dossiers are written as now. */
export const dossierVersion = 4;

type Content = Readonly<Record<string, unknown>>;
type Migration = (dossier: Content) => Content;

/** From the version at its place to the next. A dossier on paper or on a device stays readable for good: none goes. */
const migrations: Readonly<Record<number, Migration>> = {
  1: withoutUnusedOfPeople,
  // Version 3 only adds: services of an office's own, commissioners, the day on a paper, and papers that do not exist.
  2: (dossier) => dossier,
  // Version 4 adds the desk's return slip.
  3: (dossier) => dossier,
};

/**
 * Brings a dossier of any earlier version up to date; anything else is returned as it is.
 * @param value as it was read
 */
export function broughtUpToDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const dossier = value as Content;
  const { version } = dossier;
  const next = typeof version === 'number' && Object.hasOwn(migrations, version) ? migrations[version] : undefined;
  return next ? broughtUpToDate({ ...next(dossier), version: Number(version) + 1 }) : value;
}

/** Whether it was written by a newer SiapBerkas than this one. */
export const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 'siapberkas/dossier' &&
  'version' in value &&
  typeof value.version === 'number' &&
  value.version > dossierVersion;

/**
 * Version 1 gave every person an address and a phone number, even where nothing asked for them and no letter printed them:
 * the signatory's and admin's address, the admin's phone number, a director's address and phone number. Version 2 holds
 * only what the table of facts names.
 */
function withoutUnusedOfPeople(dossier: Content): Content {
  const { signatory, admin, directors } = dossier;
  return {
    ...dossier,
    ...('signatory' in dossier && { signatory: without(signatory, ['address']) }),
    ...('admin' in dossier && { admin: without(admin, ['address', 'phone']) }),
    ...('directors' in dossier && {
      directors: Array.isArray(directors) ? directors.map((one) => without(one, ['address', 'phone'])) : directors,
    }),
  };
}

const without = (person: unknown, names: readonly string[]): unknown =>
  typeof person === 'object' && person !== null && !Array.isArray(person)
    ? Object.fromEntries(Object.entries(person).filter(([name]) => !names.includes(name)))
    : person;
