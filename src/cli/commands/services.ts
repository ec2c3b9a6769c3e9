import { readTemplates } from '../../catalog/node.ts';
import { stateOf } from '../../domain/service-state.ts';
import { serviceIds } from '../../domain/terms.ts';
import { lettersOf } from '../../letters/compose/letters-of.ts';
import { services as kernel } from '../../services/index.ts';
import type { Command } from '../command.ts';
import { knownOffices } from '../files.ts';

/** Every office × service, how it stands there, and whether we write a letter for it. */
export const services: Command = (options) => {
  const templates = readTemplates();
  const rows = [...knownOffices(options).values()].flatMap((office) =>
    serviceIds.map((service) => {
      return {
        office: office.id,
        service,
        state: stateOf(office.services[service]),
        letters: lettersOf(kernel[service], office, options.today, templates).length > 0,
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
