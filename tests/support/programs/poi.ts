import { join } from 'node:path';
import { fetchJars, runJava } from './java.ts';

export interface Outcome {
  readonly parts: number;
  /** `file: part: problem` */
  readonly problems: readonly string[];
}

/** Opens Word files with Apache POI and validates their parts by the schemas of ECMA-376. */
export async function validateDocx(files: readonly string[]): Promise<Outcome> {
  const jars = await fetchJars('poi', '5.4.1', 'javac');
  const program = join(import.meta.dirname, 'poi/ValidateDocx.java');
  const { error, output } = await runJava(jars, program, ...files);
  const lines = output.trim().split('\n');
  const parts = /^parts\t(\d+)$/.exec(lines.at(-1) ?? '')?.[1];
  if (error || parts === undefined) throw new Error(`Apache POI did not finish: ${output.slice(0, 500)}`);
  return { parts: Number(parts), problems: lines.slice(0, -1).map((line) => line.replace('\t', ': ')) };
}
