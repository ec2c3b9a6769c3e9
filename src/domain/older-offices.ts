/** Versions of the office profile, and how an older one becomes one of today. */

/** What profiles are written as now. */
export const officeVersion = 2;

type Content = Readonly<Record<string, unknown>>;

/**
 * A profile of any version so far as one of today; anything else as it is. Version 2 only adds: papers and services in
 * the office's own words, weights, hours and the like; so a profile of version 1 says the same in version 2.
 */
export function officeBroughtUpToDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const profile = value as Content;
  return profile.format === 'siapberkas/office' && profile.version === 1
    ? { ...profile, version: officeVersion }
    : value;
}
