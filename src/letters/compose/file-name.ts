import { isDay } from '../../domain/day.ts';
import { serviceSlugs } from '../../domain/service-slugs.ts';
import type { ServiceId } from '../../domain/terms.ts';

/**
 * A file name without its ending: `surat-permohonan_reset-password_pt-cahaya-batanghari_2026-11-23`. A date that is
 * none, which might lead out of the folder, is left out.
 */
export const fileName = (file: string, service: ServiceId, company: string, date: string): string =>
  [file, serviceSlugs[service], slugOf(company), isDay(date) ? date : ''].filter(Boolean).join('_');

/** A name as it may stand in any file system: plain letters, digits and dashes, at most 60. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
