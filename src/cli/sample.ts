import { serviceOf } from '../domain/office.ts';
import { sampleDossier } from '../domain/sample.ts';
import { serviceIds } from '../domain/services/index.ts';
import { chosenOffice } from './files.ts';
import { type Command, UsageError } from './options.ts';

/** Prints a complete, consistent dossier of an invented company. */
export const sample: Command = (options) => {
  if (!options.service) throw new UsageError(`--service is missing; say one of ${serviceIds.join(', ')}`);
  const office = chosenOffice(options);
  const dossier = sampleDossier(serviceOf(office, options.service), office, options.today, options.attorney);
  process.stdout.write(`${JSON.stringify(dossier, null, 2)}\n`);
  return 0;
};
