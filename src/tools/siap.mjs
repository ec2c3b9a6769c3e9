import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './install.mjs';

// npm changes to the project's folder before it runs a script, and says where it was called.
const { npm_lifecycle_event: script, INIT_CWD: before } = process.env;
const calledFrom = script === 'siap' && before ? before : process.cwd();

installPackages();
// tsx reads the sources, in this process's one child and in the threads of `--jobs`, which are started as it was.
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
// Thousands of letters in one process leave much behind: a small nursery keeps its memory under 300 MB.
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=8`.trim();
const run = spawnSync(process.execPath, ['--import', tsx, join(root, 'src/cli/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SIAP_CALLED_FROM: calledFrom, NODE_OPTIONS },
});
process.exit(run.status ?? 1);
