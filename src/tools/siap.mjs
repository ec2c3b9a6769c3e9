import { installPackages, runScript } from './install.mjs';

installPackages();
process.exit(runScript('node_modules/tsx/dist/cli.mjs', ['src/cli/main.ts', ...process.argv.slice(2)]));
