import { join } from 'node:path';
import { fetchJars, run } from './java.ts';

export type Outcome =
  | { readonly parts: number /** `file: part: problem` */; readonly problems: readonly string[] }
  | { readonly unavailable: string };

/** Opens Word files with Apache POI and validates their parts by the schemas of ECMA-376. */
export async function validateDocx(files: readonly string[]): Promise<Outcome> {
  const fetched = await fetchJars('poi', '5.4.1');
  if ('unavailable' in fetched) return fetched;
  if ((await run('javac', ['-version'])).error) return { unavailable: 'the Java compiler is not installed' };
  const program = join(import.meta.dirname, 'poi/ValidateDocx.java');
  const { error, output } = await run('java', ['-cp', join(fetched.jars, '*'), program, ...files]);
  const lines = output.trim().split('\n');
  const parts = /^parts\t(\d+)$/.exec(lines.at(-1) ?? '')?.[1];
  if (error || parts === undefined) throw new Error(`Apache POI did not finish: ${output.slice(0, 500)}`);
  return { parts: Number(parts), problems: lines.slice(0, -1).map((line) => line.replace('\t', ': ')) };
}
