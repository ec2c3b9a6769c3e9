import { pathToFileURL } from 'node:url';
import { installPackages, runScript } from './install.mjs';

const projects = [
  'tsconfig.json',
  'src/domain/tsconfig.json',
  'src/cli/tsconfig.json',
  'src/app/tsconfig.json',
  'src/offline/tsconfig.json',
];

/** Types (the whole, the kernel without DOM, the page without Node), lint, imports. Returns the names of what failed. */
export function check() {
  const types = projects.filter((project) => {
    console.log(`types: ${project}`);
    return runScript('node_modules/typescript-7/bin/tsc', ['--project', project, '--pretty', 'false']) !== 0;
  });
  console.log('lint');
  const lint = runScript('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) !== 0;
  console.log('imports');
  const cruise = ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'];
  const imports = runScript('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', cruise) !== 0;
  return [...types.map((project) => `types (${project})`), ...(lint ? ['lint'] : []), ...(imports ? ['imports'] : [])];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages();
  const failed = check();
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
