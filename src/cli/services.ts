import { listOf, serviceOf, servicesAt } from '../domain/office.ts';
import type { ServiceList } from '../domain/service-list.ts';
import type { ChannelKind, ServiceState } from '../domain/terms.ts';
import { lettersOf } from '../letters/compose/letters.ts';
import { knownOffices, knownTemplates } from './files.ts';
import type { Command } from './options.ts';

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
