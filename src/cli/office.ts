import { serviceIds } from '../domain/services/index.ts';
import { readOffice } from './files.ts';
import { type Command, onlyFile } from './options.ts';

/** Checks an office profile: `readOffice` throws with every problem and its path. */
export const office: Command = (options) => {
  const profile = readOffice(onlyFile(options));
  const published = serviceIds.filter((service) => profile.services[service].published);
  process.stdout.write(
    `${profile.name} (${profile.id}): a valid profile; ${published.length} of ${serviceIds.length} services published.\n`,
  );
  return 0;
};
