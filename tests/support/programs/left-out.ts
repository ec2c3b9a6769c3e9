import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { howToGet, type ProgramName, programs } from './programs.ts';

interface LeftOut {
  readonly test: TestCase;
  readonly reason: string;
  readonly missing: readonly ProgramName[];
}

/** Says at the end of a run which checks were left out, why, and how to get what they need. */
export default class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = linesAbout(modules.flatMap((module) => [...module.children.allTests('skipped')].flatMap(leftOutOf)));
    if (lines.length > 0) process.stdout.write(`${['', ...lines, ''].join('\n')}\n`);
  }
}

function leftOutOf(test: TestCase): readonly LeftOut[] {
  const result = test.result();
  // Without a note it was not chosen (`-t`).
  if (result.state !== 'skipped' || !result.note) return [];
  return [{ test, reason: result.note, missing: test.meta().missing ?? [] }];
}

function linesAbout(all: readonly LeftOut[]): readonly string[] {
  if (all.length === 0) return [];
  const reasons = [...new Set(all.map(({ reason }) => reason))];
  const missing = (Object.keys(programs) as ProgramName[]).filter((name) =>
    all.some((one) => one.missing.includes(name)),
  );
  return [
    `Left out: ${all.length} ${all.length === 1 ? 'check' : 'checks'}.`,
    ...reasons.flatMap((reason) => [
      `  ${reason}:`,
      ...all.filter((one) => one.reason === reason).map(({ test }) => `    ${nameOf(test)}`),
    ]),
    ...(missing.length > 0 ? ['To have them all:', ...howToGet(missing).map((line) => `  ${line}`)] : []),
  ];
}

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId}: ${test.fullName}`;
