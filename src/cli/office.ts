import { listOf, servicesAt } from '../domain/office.ts';
import { readOffice } from './files.ts';
import { type Command, onlyFile } from './options.ts';

/** Checks an office profile: `readOffice` throws with every problem and its path. */
export const office: Command = (options) => {
  const profile = readOffice(onlyFile(options));
  const known = servicesAt(profile);
  const published = known.filter((service) => listOf(profile, service).published);
  process.stdout.write(
    `${profile.name} (${profile.id}): a valid profile; ${published.length} of ${known.length} services published.\n`,
  );
  return 0;
};
