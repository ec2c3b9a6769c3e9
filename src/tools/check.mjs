import { pathToFileURL } from 'node:url';
import { installPackages, runScript } from './install.mjs';

const projects = [
  'tsconfig.json',
  'src/domain/tsconfig.json',
  'src/cli/tsconfig.json',
  'src/app/tsconfig.json',
  'src/offline/tsconfig.json',
];

/** Types (the whole, the kernel without DOM, the page without Node) and lint. Returns the names of what failed. */
export function check() {
  const types = projects.filter((project) => {
    console.log(`types: ${project}`);
    return runScript('node_modules/typescript-7/bin/tsc', ['--project', project, '--pretty', 'false']) !== 0;
  });
  console.log('lint');
  const lint = runScript('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) !== 0;
  return [...types.map((project) => `types (${project})`), ...(lint ? ['lint'] : [])];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages();
  const failed = check();
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
