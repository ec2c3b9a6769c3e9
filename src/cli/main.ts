#!/usr/bin/env node
import { ParseError } from '../domain/parse.ts';
import { BrokenPictureError } from '../letters/pdf/picture.ts';
import { FileError, RefusedProfile } from './files.ts';
import { completion, help } from './help.ts';
import { errorsOf, refusedText } from './office.ts';
import { type CommandEntry, type Commands, readOptions, UsageError } from './options.ts';

const profile = { as: 'PROFILE', taken: 'file' } as const;
const file = { as: 'FILE', taken: 'file' } as const;

/** Every command, with the options that it takes; parsing, help and completion know no others. */
const commands: Commands = {
  services: {
    load: async () => (await import('./services.ts')).services,
    says: 'Every office and service, and how it stands there.',
    options: [],
  },
  book: {
    load: async () => (await import('./book.ts')).book,
    takes: { as: 'check FILE|merge A B', taken: 'file', several: true },
    says: 'What to look at in a saved book of a desk; or two books as one. Exit 1: there is something to look at.',
    options: ['out', 'password-file'],
  },
  sample: {
    load: async () => (await import('./services.ts')).sample,
    says: 'A complete dossier of an invented company, as JSON.',
    needs: ['office', 'service'],
    options: ['attorney', 'not-in-deed'],
  },
  check: {
    load: async () => (await import('./read.ts')).check,
    takes: file,
    says: 'What is asked for, missing or inconsistent. Exit 1: not ready, or the office is to be asked first.',
    options: ['password-file'],
  },
  letters: {
    load: async () => (await import('./letters.ts')).letters,
    takes: { as: 'FILE|FILE.jsonl', taken: 'file' },
    says: 'Writes every letter of a dossier, or of each dossier of JSON Lines, one a line. Exit 1: a letter is marked DRAF.',
    needs: ['out'],
    options: ['format', 'paper', 'set', 'no-code', 'jobs', 'password-file'],
  },
  message: {
    load: async () => (await import('./letters.ts')).message,
    takes: file,
    says: 'The request as a message to the office: to whom, before when, what to attach, the text. Exit 1: marked DRAF, or nobody writes there.',
    options: ['channel', 'password-file'],
  },
  office: {
    load: async () => (await import('./office.ts')).office,
    takes: { as: 'PROFILE|diff OLD NEW', taken: 'file', several: true },
    says: 'Checks an office profile, by line and column; or says what changed between two (exit 1: anything did).',
    options: [],
  },
  paste: {
    load: async () => (await import('./read.ts')).paste,
    takes: file,
    says: 'The list in a text, such as a brochure, as entries of a profile. Exit 1: something was not plain.',
    options: [],
  },
  publish: {
    load: async () => (await import('./publish.ts')).publish,
    takes: { as: 'PROFILE…', taken: 'file', several: true },
    says: 'Puts offices into a built site, with the wordings and the signature beside each profile; no build.',
    needs: ['into'],
    options: ['letters', 'key', 'remove'],
  },
  read: {
    load: async () => (await import('./read.ts')).read,
    takes: file,
    says: 'The dossier inside a PDF of ours, a saved file, or the text of its QR codes, one a line.',
    options: ['password-file'],
  },
  recognise: {
    load: async () => (await import('./read.ts')).recognise,
    takes: file,
    says: 'What an NIB, NPWP, deed or old letter (PDF with text, Word, text) says of a company. Exit 1: nothing.',
    options: [],
  },
  guide: {
    load: async () => (await import('./guide.ts')).guide,
    takes: { as: 'TEXT', taken: 'text', several: true },
    says: "The guide's answer to a message on the screen. Exit 1: none covers it.",
    options: ['office'],
  },
  key: {
    load: async () => (await import('./publish.ts')).key,
    says: 'Makes a key of an office, locked, and beside it the public one.',
    needs: ['out', 'name'],
    options: ['password-file'],
  },
  sign: {
    load: async () => (await import('./publish.ts')).sign,
    takes: profile,
    says: 'Signs a profile with the letters beside it: writes ID.sig.json there.',
    needs: ['key'],
    options: ['password-file'],
  },
  verify: {
    load: async () => (await import('./publish.ts')).verify,
    takes: profile,
    says: 'Whether they are what the office of a public key signed. Exit 1: they are not.',
    needs: ['signature', 'key'],
    options: [],
  },
  completion: {
    load: async () => completion(commands),
    takes: { as: 'bash|zsh|fish', taken: ['bash', 'zsh', 'fish'] },
    says: 'What a shell needs to complete all this: source <(siap completion bash)',
    options: [],
  },
  help: {
    load: async () => help(commands),
    takes: { as: 'COMMAND', taken: 'text' },
    says: 'This; behind it a command, for its options.',
    options: [],
  },
};

/** The program as it is called here: the project's script, or installed. */
const called = process.env.SIAP_CALLED_FROM === undefined ? 'siap' : 'npm run --silent siap --';

/** 0: done, ready. 1: not ready. 2: the input or the call is wrong; stderr says what to do. */
async function main(args: readonly string[]): Promise<number> {
  const [first = 'help', ...rest] = args;
  const asks = [first, ...rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)].find((one) =>
    ['--help', '-h'].includes(one),
  );
  const [name, behind] = asks ? ['help', first === asks ? [] : [first]] : [first, rest];
  const entry = commandCalled(name);
  if (!entry) throw new UsageError(`there is no command "${name}"`);
  const options = readOptions(behind, { name, ...entry });
  return (await entry.load())(options);
}

const commandCalled = (name: string): CommandEntry | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;

/** What went wrong, for a person and for a machine; undefined where it is no fault of the call or a file. */
function told(error: unknown): { readonly text: string; readonly json: object } | undefined {
  if (error instanceof ParseError) {
    const problems = error.problems.map(({ path, message }) => ({ path, message }));
    const lines = problems.map(({ path, message }) => `  ${path || '(whole file)'}: ${message}\n`);
    const title = `Not a valid ${error.what}`;
    return { text: [`${title}:\n`, ...lines].join(''), json: { error: title, problems } };
  }
  if (error instanceof RefusedProfile) {
    const { refused, language } = error;
    return {
      text: refusedText(refused, language),
      json: { error: error.message, problems: errorsOf(refused, language) },
    };
  }
  if (error instanceof UsageError)
    return { text: `siap: ${error.message}\nSee: ${called} help\n`, json: { error: error.message } };
  if (error instanceof FileError || error instanceof BrokenPictureError)
    return { text: `siap: ${error.message}\n`, json: { error: error.message } };
  return undefined;
}

// Whoever reads the output, as `head` does, may have had enough: no fault of anyone's. What was begun is done, and the
// exit code is the one that it would have been.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const args = process.argv.slice(2);
try {
  process.exitCode = await main(args);
} catch (error) {
  const said = told(error);
  if (!said) throw error;
  process.stderr.write(args.includes('--json') ? `${JSON.stringify(said.json, null, 2)}\n` : said.text);
  process.exitCode = 2;
}
