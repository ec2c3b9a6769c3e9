import { listOf, serviceOf, servicesAt } from '../domain/office.ts';
import { sampleDossier } from '../domain/sample.ts';
import type { ServiceList } from '../domain/service-list.ts';
import { isOwnService } from '../domain/services/index.ts';
import type { ChannelKind, ServiceState } from '../domain/terms.ts';
import { lettersOf } from '../letters/compose/letters.ts';
import { chosenOffice, knownOffices, knownTemplates } from './files.ts';
import { type Command, UsageError } from './options.ts';

/** Every office × service, how it stands there, and whether we write a letter for it. */
export const services: Command = (options) => {
  const templates = knownTemplates(options);
  const rows = [...knownOffices(options).values()].flatMap((office) =>
    servicesAt(office).map((service) => {
      return {
        office: office.id,
        service,
        state: stateOf(listOf(office, service)),
        letters: lettersOf(serviceOf(office, service), office, options.today, templates).length > 0,
      };
    }),
  );
  if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    const wide = (column: 'office' | 'service' | 'state'): number =>
      2 + Math.max(...rows.map((row) => row[column].length));
    const [office, service, state] = [wide('office'), wide('service'), wide('state')];
    for (const row of rows)
      process.stdout.write(
        `${row.office.padEnd(office)}${row.service.padEnd(service)}${row.state.padEnd(state)}${row.letters ? 'letters' : '-'}\n`,
      );
  }
  return 0;
};

/** How a service stands at an office, by its usual (first) channel. */
export function stateOf(list: ServiceList): ServiceState {
  const first = list.published ? list.channels[0] : undefined;
  return first ? states[first.kind] : 'unpublished';
}

/** Where one goes for it: a video call is the counter; a message by WhatsApp or phone opens a ticket; an upload is done by oneself. */
const states: Record<ChannelKind, ServiceState> = {
  counter: 'counter',
  video: 'counter',
  email: 'email',
  ticket: 'ticket',
  whatsapp: 'ticket',
  phone: 'ticket',
  upload: 'self-service',
  'guest-book': 'self-service',
  'self-service': 'self-service',
  unknown: 'ask',
};

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
