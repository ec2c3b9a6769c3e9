import { lineName } from '../../../desk/line.ts';
import { checklistOf } from '../../../desk/result.ts';
import type { NameOfLine } from '../../../desk/sheets.ts';
import type { Advice } from '../../../desk/statistics.ts';
import { type OfficeProfile, serviceOf } from '../../../domain/office.ts';
import type { Part } from '../../../domain/part.ts';
import type { ServiceId } from '../../../domain/services/index.ts';
import { terms } from '../../../i18n/id/terms.ts';
import { indonesian, nameOfKey, partName } from '../../../i18n/part-names.ts';
import { loadDeskOffice } from '../use-file-on-desk.ts';

const settled = { answers: {}, choices: {} };

const officesById = async (offices: readonly string[]): Promise<ReadonlyMap<string, OfficeProfile>> => {
  const profiles = await Promise.all([...new Set(offices)].map(loadDeskOffice));
  return new Map(profiles.flatMap((office) => (office ? [[office.id, office] as const] : [])));
};

/** What the offices' lists say of their entries, in their own words; empty where a list no longer has one. */
export async function quotesOfEntries(
  entries: readonly Pick<Advice, 'office' | 'service' | 'requirement'>[],
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const byOffice = await officesById(entries.map(({ office }) => office));
  return new Map(
    entries.map(({ office: id, service, requirement }) => {
      const office = byOffice.get(id);
      const list = office && checklistOf(serviceOf(office, service), office, null, settled, today).report.requirements;
      return [`${id} ${service} ${requirement}`, list?.find((one) => one.id === requirement)?.citation?.quote ?? ''];
    }),
  );
}

/** Names parts of lists by their keys, for the offices that the log speaks of. */
export async function namesOfLines(offices: readonly string[], today: string): Promise<NameOfLine> {
  const byOffice = await officesById(offices);
  const known = new Map<string, ReadonlyMap<string, string>>();
  const namesAt = (office: OfficeProfile, service: ServiceId): ReadonlyMap<string, string> => {
    const key = `${office.id} ${service}`;
    const names = known.get(key) ?? namesIn(office, service, today);
    known.set(key, names);
    return names;
  };
  return ({ office, service }, key) => {
    const profile = byOffice.get(office);
    return (profile && namesAt(profile, service).get(key)) ?? nameOfKey(key, terms);
  };
}

function namesIn(office: OfficeProfile, service: ServiceId, today: string): ReadonlyMap<string, string> {
  const { lines, report } = checklistOf(serviceOf(office, service), office, null, settled, today);
  const parts: Part[] = report.requirements.map(({ part }) => part);
  const names = new Map<string, string>();
  for (let part = parts.pop(); part; part = parts.pop()) {
    names.set(part.key, partName(part, indonesian));
    if (part.kind === 'any-of' || part.kind === 'all-of') parts.push(...part.parts);
  }
  for (const line of lines) names.set(line.key, lineName(line, indonesian, terms.own));
  return names;
}
