import { ParseError } from '../domain/parse.ts';
import { BrokenPictureError } from '../letters/pdf/picture.ts';
import { book } from './book.ts';
import { check } from './check.ts';
import { FileError, RefusedProfile } from './files.ts';
import { guide } from './guide.ts';
import { letters } from './letters.ts';
import { office, refusedText } from './office.ts';
import { type Command, help, readOptions, UsageError } from './options.ts';
import { paste } from './paste.ts';
import { publish } from './publish.ts';
import { read } from './read.ts';
import { recognise } from './recognise.ts';
import { sample } from './sample.ts';
import { services } from './services.ts';
import { key, sign, verify } from './sign.ts';

const commands: Readonly<Record<string, Command>> = {
  services,
  book,
  sample,
  check,
  letters,
  office,
  paste,
  publish,
  read,
  recognise,
  guide,
  key,
  sign,
  verify,
};

/** 0: done, ready. 1: not ready. 2: the input or the call is wrong; stderr says what to do. */
async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"`);
  return command(readOptions(rest));
}

// Whoever reads the output, as `head` does, may have had enough: no fault of anyone's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof ParseError) {
    process.stderr.write(`Not a valid ${error.what}:\n`);
    for (const { path, message } of error.problems) process.stderr.write(`  ${path || '(whole file)'}: ${message}\n`);
  } else if (error instanceof RefusedProfile) {
    process.stderr.write(refusedText(error.refused, error.language));
  } else if (error instanceof UsageError) {
    process.stderr.write(`siap: ${error.message}\nSee: npm run --silent siap -- help\n`);
  } else if (error instanceof FileError || error instanceof BrokenPictureError) {
    process.stderr.write(`siap: ${error.message}\n`);
  } else throw error;
  process.exitCode = 2;
}
