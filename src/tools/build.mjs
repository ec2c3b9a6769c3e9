import { installPackages, runScript } from './install.mjs';

installPackages();
process.exit(runScript('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn', ...process.argv.slice(2)]));
