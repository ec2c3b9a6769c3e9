import { fetchJars, runJava } from './java.ts';

export type Profile = '3a' | 'ua1';

export interface Validation {
  readonly file: string;
  readonly profile: Profile;
  /** Each as its clause and what it asks; none where the file conforms. */
  readonly failedRules: readonly string[];
}

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

/** Validates files as PDF/A-3a and as PDF/UA-1, which each must declare itself, in one run of veraPDF. */
export async function validate(files: readonly string[]): Promise<readonly Validation[]> {
  const jars = await fetchJars('verapdf', '1.28.2');
  const byDeclaration = '0';
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const { output } = await runJava(jars, main, '--format', 'json', '-f', byDeclaration, ...files);
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
  return validations;
}
