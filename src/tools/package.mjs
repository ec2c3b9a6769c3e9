import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, runScript } from './install.mjs';

/**
 * `npm pack` runs this first: the kernel, letters, hand-off and command line as ES modules with their types, in `lib`.
 * With `--docs`: the API's documentation, from the same entries, in `api`, or where `--out` says.
 */
installPackages();
const [kind, ...rest] = process.argv.slice(2);
process.exit(kind === '--docs' ? docs() : library());

function library() {
  const lib = join(root, 'lib');
  rmSync(lib, { recursive: true, force: true });
  const failed = runScript('node_modules/typescript-7/bin/tsc', ['--project', 'src/cli', '--noEmit', 'false']);
  if (failed) return failed;
  mkdirSync(join(lib, 'catalog'), { recursive: true });
  writeFileSync(join(lib, 'catalog/shipped-files.js'), shippedFiles());
  return 0;
}

/** What is shipped with its content in the module, so that it needs no file system: `src/catalog/shipped-files.ts`. */
function shippedFiles() {
  const font = (/** @type {string} */ face) =>
    readFileSync(join(root, `public/fonts/berkas-serif-${face}.ttf`)).toString('base64');
  return [
    "import { base64 } from '@scure/base';",
    `const offices = ${textsOf('offices', '.json', (text) => JSON.stringify(JSON.parse(text)))};`,
    `const letters = ${textsOf('letters', '.md')};`,
    `const faces = ${JSON.stringify({ regular: font('regular'), bold: font('bold'), italic: font('italic') })};`,
    'export const officeTexts = () => new Map(offices);',
    'export const letterTexts = () => new Map(letters);',
    'export const fontBytes = (face) => base64.decode(faces[face]);',
    '',
  ].join('\n');
}

/** @param {string} folder @param {string} ending @param {(text: string) => string} change */
function textsOf(folder, ending, change = (text) => text) {
  const from = join(root, 'templates', folder);
  const files = readdirSync(from).filter((file) => file.endsWith(ending));
  const texts = files
    .sort()
    .map((file) => [file.slice(0, -ending.length), change(readFileSync(join(from, file), 'utf8'))]);
  return JSON.stringify(texts, null, 1);
}

function docs() {
  return runScript('node_modules/typedoc/bin/typedoc', ['--options', 'src/cli/typedoc.json', ...rest]);
}
