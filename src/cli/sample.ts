import { listOf, serviceOf, servicesAt } from '../domain/office.ts';
import { sampleDossier } from '../domain/sample.ts';
import { isOwnService } from '../domain/services/index.ts';
import { chosenOffice } from './files.ts';
import { type Command, UsageError } from './options.ts';

/** Prints a complete, consistent dossier of an invented company. */
export const sample: Command = (options) => {
  const { service, today, attorney, notInDeed } = options;
  if (notInDeed && !attorney) throw new UsageError('--not-in-deed is said of an attorney; add --attorney');
  const office = chosenOffice(options);
  const known = servicesAt(office);
  if (!service) throw new UsageError(`--service is missing; say one of ${known.join(', ')}`);
  if (isOwnService(service) && !listOf(office, service).published)
    throw new UsageError(`--service "${service}" is unknown at ${office.id}; say one of ${known.join(', ')}`);
  const dossier = sampleDossier(serviceOf(office, service), office, today, attorney, !notInDeed);
  process.stdout.write(`${JSON.stringify(dossier, null, 2)}\n`);
  return 0;
};
