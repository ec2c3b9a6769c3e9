import { listOf, type OfficeProfile, servicesAt } from './office.ts';
import { officeBroughtUpToDate, officeSchema } from './office-schema.ts';
import { type Problem, parseStrictly } from './parse.ts';
import type { Citation, Item } from './requirement.ts';
import { isOwnService, type ServiceId } from './services/index.ts';

/**
 * Reads an office profile of this or an earlier version.
 * @throws {ParseError} with every problem and its path, where it is not one.
 */
export const parseOffice = (value: unknown): OfficeProfile =>
  parseStrictly(officeSchema, officeBroughtUpToDate(value), 'office profile', checkOffice);

/** What a schema cannot say of an office profile: that its references lead somewhere. */
function checkOffice(office: OfficeProfile): Problem[] {
  const problems: Problem[] = [];
  if (office.kind === 'office' && !office.addressee) {
    problems.push({ path: 'addressee', message: 'addressee-missing', about: { name: office.name } });
  }
  for (const service of servicesAt(office)) {
    const list = listOf(office, service);
    const path = `${isOwnService(service) ? 'ownServices' : 'services'}.${service}`;
    for (const [citation, where] of citationsOf(list, path)) {
      if (!Object.hasOwn(office.sources, citation.source)) {
        problems.push({ path: `${where}.source`, message: 'source-unknown', about: { source: citation.source } });
      }
    }
    if (!list.published) continue;
    const seen = new Set<string>();
    list.requirements.forEach((requirement, index) => {
      const where = `${path}.requirements[${index}]`;
      if (seen.has(requirement.id))
        problems.push({ path: `${where}.id`, message: 'id-twice', about: { id: requirement.id } });
      seen.add(requirement.id);
      problems.push(...checkReferences(requirement.item, office, service, `${where}.item`));
    });
    problems.push(...checkReferredIds(office, service, `${path}.requirements`));
  }
  return problems;
}

function checkReferences(item: Item, office: OfficeProfile, service: string, path: string): Problem[] {
  if (item.kind === 'any-of' || item.kind === 'all-of') {
    return item.of.flatMap((inner, index) => {
      const at = `${path}.of[${index}]`;
      return inner.kind === 'as-at'
        ? [{ path: at, message: 'reference-inside', about: { service: inner.service } }]
        : checkReferences(inner, office, service, at);
    });
  }
  if (item.kind !== 'as-at') return [];
  const target = listOf(office, item.service);
  const wrong = (message: string): Problem[] => [{ path, message, about: { service: item.service } }];
  if (item.service === service) return wrong('reference-self');
  if (!target.published) return wrong('reference-unpublished');
  return target.requirements.some((requirement) => refersOn(requirement.item)) ? wrong('reference-chain') : [];
}

/** The papers of another list bear both ids ("registrasi-ktp"), which must not be an id of this list. */
function checkReferredIds(office: OfficeProfile, service: ServiceId, path: string): Problem[] {
  const list = listOf(office, service);
  if (!list.published) return [];
  const own = new Set(list.requirements.map(({ id }) => id));
  return list.requirements.flatMap(({ id, item }) => {
    const target = item.kind === 'as-at' ? listOf(office, item.service) : undefined;
    const taken = target?.published ? target.requirements.filter((other) => own.has(`${id}-${other.id}`)) : [];
    return taken.map((other) => ({ path, message: 'referred-twice', about: { id, other: other.id } }));
  });
}

const refersOn = (item: Item): boolean =>
  item.kind === 'as-at' || ((item.kind === 'any-of' || item.kind === 'all-of') && item.of.some(refersOn));

/** Every citation inside a value, with its path. */
function citationsOf(value: unknown, path: string): [Citation, string][] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => citationsOf(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Citation, string][] =>
    key === 'citation' ? [[inner as Citation, `${path}.citation`]] : citationsOf(inner, `${path}.${key}`),
  );
}
