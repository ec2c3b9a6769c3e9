import { readOffices } from '../../../src/catalog/node.ts';
import { assess } from '../../../src/domain/assess.ts';
import { type Dossier, parseDossier } from '../../../src/domain/dossier.ts';
import type { Finding, FindingCode } from '../../../src/domain/finding.ts';
import { type OfficeProfile, serviceOf } from '../../../src/domain/office.ts';
import type { Report } from '../../../src/domain/report.ts';
import { sampleDossier } from '../../../src/domain/sample.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';

export const offices = readOffices();

/** The day on which the tests are, unless they say otherwise. */
export const today = '2026-11-23';

export function officeCalled(id: string): OfficeProfile {
  const office = offices.get(id);
  if (!office) throw new Error(`no office "${id}" is shipped; there are ${[...offices.keys()].join(', ')}`);
  return office;
}

export interface Case {
  readonly office?: string | OfficeProfile;
  readonly service?: ServiceId;
  readonly attorney?: boolean;
  readonly today?: string;
  /** Changes the complete, consistent dossier. */
  readonly with?: (dossier: Dossier) => Dossier;
}

/** A complete dossier, changed as told: by default the reset of a password at Muaro Jambi by the director himself. */
export function dossierOf(one: Case = {}): Dossier {
  const office = officeOf(one);
  const sample = sampleDossier(
    serviceOf(office, one.service ?? 'reset-password'),
    office,
    one.today ?? today,
    one.attorney ?? false,
  );
  return one.with ? parseDossier(one.with(sample)) : sample;
}

export function reportOf(one: Case = {}): Report {
  const dossier = dossierOf(one);
  const office = officeOf(one);
  return assess(serviceOf(office, dossier.service), office, dossier, one.today ?? today);
}

const officeOf = ({ office = 'muaro-jambi' }: Case): OfficeProfile =>
  typeof office === 'string' ? officeCalled(office) : office;

/** The findings that stand in the way. */
export const blocking = (report: Report): Finding[] =>
  report.findings.filter(({ severity }) => severity === 'missing' || severity === 'inconsistent');

export const codesOf = (report: Report): FindingCode[] => report.findings.map(({ code }) => code);

/** The findings of one code. */
export const found = (report: Report, code: FindingCode): Finding[] =>
  report.findings.filter((finding) => finding.code === code);

/** Changes parts of a dossier: `change({ company: { npwp: '…' } })`; sections are merged, values replaced. */
export const change =
  (parts: Changes) =>
  (dossier: Dossier): Dossier => {
    const merged = Object.entries(parts).map(([key, value]) => {
      const before = dossier[key as keyof Dossier];
      return [key, isRecord(before) && isRecord(value) ? { ...before, ...value } : value];
    });
    return { ...dossier, ...Object.fromEntries(merged) };
  };

/** Nothing is ticked but these. */
export const only =
  (prepared: Dossier['prepared']) =>
  (dossier: Dossier): Dossier => ({ ...dossier, prepared });

type Changes = {
  readonly [K in keyof Dossier]?: Dossier[K] extends readonly unknown[] ? Dossier[K] : Partial<Dossier[K]>;
};

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
