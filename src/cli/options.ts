import { parseArgs } from 'node:util';
import { isDay, mayBeToday } from '../domain/day.ts';
import { newestRule } from '../domain/law.ts';
import { isOwnService, type ServiceId, serviceIds } from '../domain/services/index.ts';
import { type ChannelKind, channelKinds } from '../domain/terms.ts';
import { type Paper, papers } from '../letters/model.ts';

/** One command of `siap`: prints to stdout, and gives the exit code. */
export type Command = (options: Options) => Promise<number> | number;

/** The call is wrong: `message` says what, and what to say instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type Format = (typeof optionTable)['format']['takes'][number];

/** What may stand behind an option or a command; words are all that may. */
export type Taken = 'file' | 'folder' | 'office' | 'service' | 'text' | 'number' | readonly string[];

interface OptionEntry {
  /** Absent where it is said or not. */
  readonly takes?: Taken;
  /** What stands behind it, as the help writes it. */
  readonly as?: string;
  readonly says: string;
}

/** Every option: what is parsed, what the help says and what shells complete come from here alone. */
export const optionTable = {
  json: { says: 'for machines: stdout is JSON, and so is what is wrong, on stderr' },
  lang: { takes: ['id', 'en'], as: 'id|en', says: 'language of what is said; Indonesian unless told' },
  'office-file': { takes: 'file', as: 'FILE', says: 'use that profile instead of a shipped one' },
  site: { takes: 'folder', as: 'DIST', says: 'the offices that were put into that built site, too' },
  today: { takes: 'text', as: 'YYYY-MM-DD', says: 'the day to judge and date by' },
  office: { takes: 'office', as: 'OFFICE', says: 'an office by its id' },
  service: { takes: 'service', as: 'SERVICE', says: "a service; an office's own is layanan-…" },
  attorney: { says: 'handed in by an attorney' },
  'not-in-deed': { says: 'the deed does not name the attorney' },
  out: { takes: 'folder', as: 'OUT', says: 'where to write: a folder for letters, a file for a key or a book' },
  format: { takes: ['pdf', 'docx', 'txt'], as: 'pdf,docx,txt', says: 'formats, pdf,docx unless told' },
  paper: { takes: Object.keys(papers) as Paper[], as: 'a4|f4|a5', says: 'page size, A4 unless told' },
  channel: {
    takes: channelKinds,
    as: 'CHANNEL',
    says: 'by which channel of the list, instead of the one that the dossier names',
  },
  set: { says: 'the whole folder, too, as one PDF and one ZIP, and a page for the one who goes' },
  'no-code': { says: 'no QR code on checklist and cover' },
  jobs: { takes: 'number', as: 'N', says: 'of JSON Lines, so many dossiers at once; 1 unless told' },
  'password-file': { takes: 'file', as: 'FILE', says: 'holds the password of a locked file; or set SIAP_PASSWORD' },
  name: { takes: 'text', as: '"LPSE …"', says: 'whose key it is' },
  key: { takes: 'file', as: 'FILE', says: "file of an office's key: the locked one to sign, else the public one" },
  signature: { takes: 'file', as: 'FILE', says: 'file of a signature' },
  into: { takes: 'folder', as: 'DIST', says: 'folder of the built site' },
  remove: { takes: 'text', as: 'ID', says: 'takes that office out' },
  letters: { takes: 'folder', as: 'DIR', says: 'folder with wordings of letters, beside the profile unless told' },
} as const satisfies Record<string, OptionEntry>;
export type OptionName = keyof typeof optionTable;

/** What any command takes. */
export const commonOptions = ['json', 'lang', 'office-file', 'site', 'today'] as const satisfies readonly OptionName[];

/** A command, as the help, the shells and the program itself know it. */
export interface CommandEntry {
  /** Loads what runs it: one command does not wait for the others. */
  readonly load: () => Promise<Command>;
  /** What stands behind its name; nothing may where it is absent. */
  readonly takes?: { readonly as: string; readonly taken: Taken; readonly several?: true };
  /** What it does, in a sentence; its exit codes beside 0 and 2. */
  readonly says: string;
  /** Those without which it cannot be called. */
  readonly needs?: readonly OptionName[];
  /** Others, beside `commonOptions`. */
  readonly options: readonly OptionName[];
}
export type Commands = Readonly<Record<string, CommandEntry>>;

/** Most dossiers at once: each is a thread with fonts and templates of its own. */
const mostJobs = 64;

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly attorney: boolean;
  /** The attorney is not named in the deed. */
  readonly notInDeed: boolean;
  /** Print the QR code on the checklist and the cover. */
  readonly code: boolean;
  /** Write the whole set as one PDF and one ZIP, too. */
  readonly set: boolean;
  readonly language: 'id' | 'en';
  /** By which channel of the list, instead of the one that the dossier names. */
  readonly channel: ChannelKind | undefined;
  readonly office: string | undefined;
  readonly service: ServiceId | undefined;
  readonly officeFile: string | undefined;
  readonly out: string | undefined;
  /** Folder of a built site that offices are put into, and which one is taken out of it. */
  readonly into: string | undefined;
  readonly remove: string | undefined;
  /** Folder of a built site whose offices are known beside the shipped ones. */
  readonly site: string | undefined;
  /** Folder with wordings of letters. */
  readonly letters: string | undefined;
  /** File with the password of a locked file; a password is never an argument, which other users of the machine can see. */
  readonly passwordFile: string | undefined;
  /** Whose key is made. */
  readonly name: string | undefined;
  /** File of an office's key: the locked one to sign with, the public one to verify by. */
  readonly keyFile: string | undefined;
  /** File of a signature. */
  readonly signature: string | undefined;
  /** How many dossiers are worked on at once. */
  readonly jobs: number;
  readonly formats: readonly Format[];
  readonly paper: Paper;
  /** `YYYY-MM-DD`; today by the machine's clock unless told. */
  readonly today: string;
}

/**
 * Reads what stands behind the name of a command.
 * @param command refuses what it does not take; absent: any option will do
 * @throws {UsageError}
 */
export function readOptions(args: readonly string[], command?: { readonly name: string } & CommandEntry): Options {
  const { values, positionals } = parsed(args);
  if (command) refuseOthers(command, Object.keys(values) as OptionName[], positionals);
  const service = values.service === undefined ? undefined : serviceNamed(values.service);
  if (values.today !== undefined && !isDay(values.today))
    throw new UsageError(`--today "${values.today}" is no day; say YYYY-MM-DD`);
  return {
    files: positionals,
    json: values.json ?? false,
    attorney: values.attorney ?? false,
    notInDeed: values['not-in-deed'] ?? false,
    code: !values['no-code'],
    set: values.set ?? false,
    language: oneOf(optionTable.lang.takes, values.lang ?? 'id', '--lang'),
    channel: values.channel === undefined ? undefined : oneOf(channelKinds, values.channel, '--channel'),
    office: values.office,
    service,
    officeFile: values['office-file'],
    out: values.out,
    into: values.into,
    remove: values.remove,
    site: values.site,
    letters: values.letters,
    passwordFile: values['password-file'],
    name: values.name,
    keyFile: values.key,
    signature: values.signature,
    jobs: jobsOf(values.jobs),
    formats: (values.format ?? 'pdf,docx')
      .split(',')
      .map((format) => oneOf(optionTable.format.takes, format.trim().toLowerCase(), '--format')),
    paper: oneOf(optionTable.paper.takes, (values.paper ?? 'a4').toLowerCase(), '--paper'),
    today: values.today ?? dayOfClock(new Date()),
  };
}

type Values = {
  readonly [Name in OptionName]?: (typeof optionTable)[Name] extends { readonly takes: unknown } ? string : boolean;
};

/** @throws {UsageError} */
function parsed(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(optionTable).map(([name, entry]) => [
      name,
      { type: 'takes' in entry ? 'string' : 'boolean' } as const,
    ]),
  );
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options }) as ReturnType<typeof parsed>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws {UsageError} */
function refuseOthers(
  { name, takes, needs = [], options }: { readonly name: string } & CommandEntry,
  said: readonly OptionName[],
  positionals: readonly string[],
): void {
  const taken: readonly OptionName[] = [...needs, ...options, ...commonOptions];
  const other = said.find((option) => !taken.includes(option));
  if (other)
    throw new UsageError(`${name} does not take --${other}; it takes ${taken.map((one) => `--${one}`).join(', ')}`);
  if (!takes && positionals.length > 0)
    throw new UsageError(`${name} takes nothing behind it; leave out "${positionals.join(' ')}"`);
}

/** @throws {UsageError} */
function jobsOf(value = '1'): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > mostJobs)
    throw new UsageError(`--jobs "${value}" is no number of dossiers at once; say 1 to ${mostJobs}`);
  return jobs;
}

/** A service that we know, or one that an office may have of its own. @throws {UsageError} */
const serviceNamed = (value: string): ServiceId =>
  isOwnService(value) ? value : oneOf(serviceIds, value, '--service');

function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} "${value}" is unknown; say one of ${allowed.join(', ')}`);
  return found;
}

/** No letter bears the day of a clock that cannot be right. @throws {UsageError} */
function dayOfClock(now: Date): string {
  const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  if (!mayBeToday(day, newestRule))
    throw new UsageError(`this machine's clock shows ${day}, which cannot be; say the day with --today YYYY-MM-DD`);
  return day;
}

/** The one file of a command that takes one. @throws {UsageError} */
export function onlyFile({ files }: Options): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError('name one file');
  return file;
}
