import { installPackages, runScript } from './install.mjs';

// npm changes to the project's folder before it runs a script, and says where it was called.
const { npm_lifecycle_event: script, INIT_CWD: before } = process.env;
const calledFrom = script === 'siap' && before ? before : process.cwd();

installPackages();
const args = ['src/cli/main.ts', ...process.argv.slice(2)];
process.exit(runScript('node_modules/tsx/dist/cli.mjs', args, { SIAP_CALLED_FROM: calledFrom }));
