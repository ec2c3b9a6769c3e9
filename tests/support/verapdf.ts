import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Profile = '3a' | 'ua1';

export interface Validation {
  readonly file: string;
  readonly profile: Profile;
  /** Each as its clause and what it asks; none where the file conforms. */
  readonly failedRules: readonly string[];
}

export type Outcome = { readonly validations: readonly Validation[] } | { readonly unavailable: string };

const cache = resolve(import.meta.dirname, '../../.cache/verapdf');
const jars = join(cache, '1.28.2');
const profiles = { 'PDF/A-3A': '3a', 'PDF/UA-1': 'ua1' } as const;

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly taskException?: unknown;
      readonly validationResult?: readonly {
        readonly profileName: string;
        readonly details: {
          readonly ruleSummaries: readonly {
            clause: string;
            testNumber: number;
            description: string;
            failedChecks: number;
          }[];
        };
      }[];
    }[];
  };
}

interface Ran {
  readonly error: ExecFileException | null;
  readonly output: string;
}

const run = (command: string, args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const options = { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' } as const;
    execFile(command, args, options, (error, stdout, stderr) => done({ error, output: stdout || stderr }));
  });

/** Fetches the validator once; the reason where that cannot be done here. */
async function prepare(): Promise<string | undefined> {
  if ((await run('java', ['-version'])).error?.code === 'ENOENT') return 'Java is not installed';
  if (existsSync(jars)) return undefined;
  const partial = join(cache, `partial-${process.pid}`);
  mkdirSync(partial, { recursive: true });
  const pom = join(import.meta.dirname, 'verapdf/pom.xml');
  const goals = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`];
  const { error, output } = await run('mvn', goals);
  if (error === null) renameSync(partial, jars);
  else rmSync(partial, { recursive: true, force: true });
  if (error === null) return undefined;
  return error.code === 'ENOENT' ? 'Maven is not installed' : `Maven could not fetch veraPDF: ${output.slice(0, 300)}`;
}

/** Validates files as PDF/A-3a and as PDF/UA-1, which each must declare itself, in one run of veraPDF. */
export async function validate(files: readonly string[]): Promise<Outcome> {
  const unavailable = await prepare();
  if (unavailable !== undefined) return { unavailable };
  const byDeclaration = '0';
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const args = ['-cp', join(jars, '*'), main, '--format', 'json', '-f', byDeclaration, ...files];
  const { output } = await run('java', args);
  const { report } = JSON.parse(output.slice(output.indexOf('{'))) as Report;
  const validations = report.jobs.flatMap((job) =>
    Object.entries(profiles).map(([name, profile]): Validation => {
      const result = job.validationResult?.find(({ profileName }) => profileName.startsWith(name));
      const failed = result?.details.ruleSummaries.map(
        ({ clause, testNumber, description, failedChecks }) =>
          `${clause}-${testNumber} (${failedChecks}×): ${description}`,
      );
      return { file: job.itemDetails.name, profile, failedRules: failed ?? [`It was not validated as ${name}.`] };
    }),
  );
  if (validations.length !== 2 * files.length) throw new Error(`veraPDF reported on ${validations.length / 2} files.`);
  return { validations };
}
