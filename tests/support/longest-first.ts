import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, longest first: begun last, one of them would run alone at the end. */
const longest = [
  'browser/everyone',
  'browser/other-browsers',
  'letters/docx/parity',
  'letters/docx/schema',
  'letters/words-everywhere',
  'handoff/qr-round-trip',
  'letters/fuzz',
  'cli/siap',
].map((name) => `tests/${name}.test.ts`);

/** Starts the longest files first, also on a machine that has not run them before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(name));
      return index === -1 ? longest.length : index;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
