import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leaveOut, needs } from './needs.ts';

interface Ran {
  readonly error: ExecFileException | null;
  readonly output: string;
}

const run = (command: string, args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const options = { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' } as const;
    execFile(command, args, options, (error, stdout, stderr) => done({ error, output: stdout || stderr }));
  });

/**
 * Fetches what the `pom.xml` in a folder beside this file names, once for each version, and gives the folder they are in.
 * Where that cannot be done, or `java` is missing, the running test is left out, or fails in CI.
 */
export async function fetchJars(tool: string, version: string, java: 'java' | 'javac' = 'java'): Promise<string> {
  const cache = resolve(import.meta.dirname, '../../../.cache', tool);
  const jars = join(cache, version);
  if (existsSync(jars)) {
    needs(java);
    return jars;
  }
  needs(java, 'maven');
  const partial = join(cache, `partial-${process.pid}`);
  mkdirSync(partial, { recursive: true });
  const pom = join(import.meta.dirname, tool, 'pom.xml');
  const goals = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`];
  const { error, output } = await run('mvn', goals);
  if (error === null) {
    renameSync(partial, jars);
    return jars;
  }
  rmSync(partial, { recursive: true, force: true });
  const reason = `Maven could not fetch ${tool}: ${output.slice(0, 300)}`;
  if (process.env.CI) throw new Error(reason);
  return leaveOut(reason);
}

/**
 * Runs a program of the Java class path. It compiles quickly rather than well: our runs end before better code has paid for
 * itself, and halve their time.
 */
export const runJava = (jars: string, ...args: readonly string[]): Promise<Ran> =>
  run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', join(jars, '*'), ...args]);
