import { parseArgs } from 'node:util';
import { isDay, mayBeToday } from '../domain/day.ts';
import { newestRule } from '../domain/law.ts';
import { isOwnService, type ServiceId, serviceIds } from '../domain/services/index.ts';
import { type Paper, papers } from '../letters/model.ts';

/** One command of `siap`: prints to stdout, and gives the exit code. */
export type Command = (options: Options) => Promise<number> | number;

/** The call is wrong: `message` says what, and what to say instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const formats = ['pdf', 'docx', 'txt'] as const;
export type Format = (typeof formats)[number];

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
  readonly formats: readonly Format[];
  readonly paper: Paper;
  /** `YYYY-MM-DD`; today by the machine's clock unless told. */
  readonly today: string;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
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
    language: oneOf(['id', 'en'] as const, values.lang ?? 'id', '--lang'),
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
    formats: (values.format ?? 'pdf,docx')
      .split(',')
      .map((format) => oneOf(formats, format.trim().toLowerCase(), '--format')),
    paper: oneOf(Object.keys(papers) as Paper[], (values.paper ?? 'a4').toLowerCase(), '--paper'),
    today: values.today ?? dayOfClock(new Date()),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        attorney: { type: 'boolean' },
        'not-in-deed': { type: 'boolean' },
        'no-code': { type: 'boolean' },
        set: { type: 'boolean' },
        lang: { type: 'string' },
        office: { type: 'string' },
        service: { type: 'string' },
        'office-file': { type: 'string' },
        out: { type: 'string' },
        into: { type: 'string' },
        remove: { type: 'string' },
        site: { type: 'string' },
        letters: { type: 'string' },
        'password-file': { type: 'string' },
        name: { type: 'string' },
        key: { type: 'string' },
        signature: { type: 'string' },
        format: { type: 'string' },
        paper: { type: 'string' },
        today: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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

/** What `siap help` prints. */
export const help = `siap: SiapBerkas on the command line, the same kernel as the page

  services [--json]                      every office and service, and how it stands there
  sample --office O --service S [--attorney [--not-in-deed]]
                                         a complete dossier of an invented company, as JSON; S may be an
                                         office's own service, layanan-…; --not-in-deed: the deed does not
                                         name the attorney
  check FILE [--json] [--lang id|en]     what is asked for, missing or inconsistent; exit 0 ready, 1 not, or
                                         the office is to be asked first
  letters FILE --out DIR [--format pdf,docx,txt] [--paper a4|f4] [--set]
                                         every letter of the dossier; exit 1 and DRAF if not ready
                                         --set: the whole folder, too, as one PDF and one ZIP
                                         --no-code: no QR code on checklist and cover
  letters FILE.jsonl --out DIR [as above]
                                         the same for JSON Lines, a dossier a line, however many; a bad
                                         line is told by its number on stderr and stops nothing (exit 2)
  office FILE [--json] [--lang id|en]    checks an office profile: what is wrong by line and column, and what
                                         to write (exit 2); what cannot work as it is meant (exit 0)
  office diff OLD NEW [--json] [--lang id|en]
                                         what changed from one profile to another, in sentences; exit 1 where
                                         anything did
  key --out FILE --name "LPSE …" --password-file FILE
                                         makes a key of an office, locked, and beside it the public one
  sign PROFILE --key FILE --password-file FILE
                                         signs a profile with the letters beside it: writes ID.sig.json there
  verify PROFILE --signature FILE --key FILE
                                         whether they are what the office of that public key signed; exit 1
                                         where they are not
  paste FILE                             the list in a text, such as a brochure, as entries of a profile;
                                         what was not plain stands on stderr (exit 1)
  publish PROFILE… --into DIST [--letters DIR] [--key PUBLIC] [--json]
                                         puts offices into a built site, with the wordings and the signature
                                         beside each profile; no build; --remove ID takes one out
  recognise FILE [--json]                what a PDF with text, a Word file or a text of one's own (NIB, NPWP, deed,
                                         old letter) says of a company, each with its line; exit 1: nothing
  read FILE                              the dossier inside a PDF of ours, a saved file, or the
                                         text of its QR codes, one a line

  book check FILE [--json]               what to look at in a saved book of a desk: what two desks changed, numbers
                                         given twice, counters that number alike; exit 1 where there is anything
  book merge A B [--out FILE] [--json]   two books as one, in any order and any number of times with the same
                                         result; exit 1 where there is anything to look at; of locked ones, locked

  guide TEXT [--office O] [--json] [--lang id|en]
                                         the guide's answer to a message on the screen, with what has
                                         changed since; exit 1 where no answer covers it, which it says

  --password-file FILE with book, check, letters, read, key, sign: the password of a locked file; or set SIAP_PASSWORD
  --office-file FILE   with any of them: use that profile instead of a shipped one
  --site DIST          with any of them: the offices that were put into that site, too
  --today YYYY-MM-DD   with any of them: the day to judge and date by

Exit 2: the call or a file is wrong; every problem stands on stderr with its path.
`;
