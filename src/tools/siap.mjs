import { installPackages, runScript } from './install.mjs';

// npm changes to the project's folder before it runs a script, and says where it was called.
const { npm_lifecycle_event: script, INIT_CWD: before } = process.env;
const calledFrom = script === 'siap' && before ? before : process.cwd();

installPackages();
const args = ['src/cli/main.ts', ...process.argv.slice(2)];
// Thousands of letters in one process leave much behind: a small nursery keeps its memory under 300 MB.
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=8`.trim();
process.exit(runScript('node_modules/tsx/dist/cli.mjs', args, { SIAP_CALLED_FROM: calledFrom, NODE_OPTIONS }));
