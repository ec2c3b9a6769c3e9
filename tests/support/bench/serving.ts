import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';

/** Every file below a folder, by its address. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

export interface Served {
  /** Of the root, with a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/** Lets a server listen on a port that is free. */
export async function listening(server: Server): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://localhost:${bound.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
