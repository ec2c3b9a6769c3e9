import { TestRunner } from 'vitest';
import { commandOf, type ProgramName, programs } from './programs.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The programs for want of which a test was left out. */
    missing?: readonly ProgramName[];
  }
}

/** Leaves the running test out where a program that it needs is missing; in CI it fails, for there all are at hand. */
export function needs(...names: readonly ProgramName[]): void {
  const missing = names.filter((name) => commandOf(name) === undefined);
  if (missing.length === 0) return;
  const reason = `${missing.map((name) => programs[name].title).join(' and ')} not found`;
  if (process.env.CI) throw new Error(`${reason}: this must be checked in CI.`);
  leaveOut(reason, missing);
}

/** Leaves the running test out, and says why in the last lines of the run. */
export function leaveOut(reason: string, missing: readonly ProgramName[] = []): never {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error(`Only a running test can be left out: ${reason}`);
  test.meta.missing = missing;
  return test.context.skip(reason);
}
