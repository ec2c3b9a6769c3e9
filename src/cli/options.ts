import { parseArgs } from 'node:util';
import { isDay, mayBeToday } from '../domain/day.ts';
import { newestRule } from '../domain/law.ts';
import { type ServiceId, serviceIds } from '../domain/terms.ts';
import { type Paper, papers } from '../letters/model.ts';

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
  /** Print the QR code on the checklist and the cover. */
  readonly code: boolean;
  /** Write the whole set as one PDF and one ZIP, too. */
  readonly set: boolean;
  readonly language: 'id' | 'en';
  readonly office: string | undefined;
  readonly service: ServiceId | undefined;
  readonly officeFile: string | undefined;
  readonly out: string | undefined;
  /** File with the password of a locked file; a password is never an argument, which other users of the machine can see. */
  readonly passwordFile: string | undefined;
  readonly formats: readonly Format[];
  readonly paper: Paper;
  /** `YYYY-MM-DD`; today by the machine's clock unless told. */
  readonly today: string;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const service = values.service === undefined ? undefined : oneOf(serviceIds, values.service, '--service');
  if (values.today !== undefined && !isDay(values.today))
    throw new UsageError(`--today "${values.today}" is no day; say YYYY-MM-DD`);
  return {
    files: positionals,
    json: values.json ?? false,
    attorney: values.attorney ?? false,
    code: !values['no-code'],
    set: values.set ?? false,
    language: oneOf(['id', 'en'] as const, values.lang ?? 'id', '--lang'),
    office: values.office,
    service,
    officeFile: values['office-file'],
    out: values.out,
    passwordFile: values['password-file'],
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
        'no-code': { type: 'boolean' },
        set: { type: 'boolean' },
        lang: { type: 'string' },
        office: { type: 'string' },
        service: { type: 'string' },
        'office-file': { type: 'string' },
        out: { type: 'string' },
        'password-file': { type: 'string' },
        format: { type: 'string' },
        paper: { type: 'string' },
        today: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

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
