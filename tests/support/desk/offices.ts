import { readOffices, readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { type OfficeProfile, serviceOf } from '../../../src/domain/office.ts';
import { sampleDossier } from '../../../src/domain/sample.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';

export const deskToday = '2026-11-23';
export const deskOffices = readOffices();
export const deskTemplates = readTemplates();

export function deskOffice(id: string): OfficeProfile {
  const office = deskOffices.get(id);
  if (!office) throw new Error(`no office "${id}" is shipped`);
  return office;
}

/** A complete dossier of an invented company, with an attorney unless told otherwise. */
export const deskDossier = (office: string, service: ServiceId, attorney = true): Dossier =>
  sampleDossier(serviceOf(deskOffice(office), service), deskOffice(office), deskToday, attorney);
