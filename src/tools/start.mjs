import { join } from 'node:path';
import { installPackages, root, runScript } from './install.mjs';

/** @param {number} port */
async function serveOnFreePort(port) {
  const folder = join(root, 'dist');
  try {
    return await serveFolder({ folder, port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    if (process.env.PORT) {
      console.error(`Port ${port} is in use. Choose another one with PORT, or leave PORT out.`);
      process.exit(1);
    }
    return serveFolder({ folder });
  }
}

installPackages();
// Only now: it needs a package.
const { serveFolder } = await import('./static-server.mjs');
const failed = runScript('src/tools/build.mjs', []);
if (failed) process.exit(failed);
const { address } = await serveOnFreePort(Number(process.env.PORT ?? 4173));
console.log(`\nSiapBerkas: ${address}   (Ctrl+C ends it)`);
