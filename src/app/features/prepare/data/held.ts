import { blocks, type Severity } from '../../../../domain/finding.ts';
import { type Berkas, useBerkas } from '../berkas.ts';
import { useSayFinding } from '../say-finding.ts';
import { textAt } from './dossier-path.ts';

/** What is wrong or doubtful at one place, as a sentence. */
interface Said {
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly sentence: string;
}

/** What the file holds at one place, what there is to say of it, and how it is changed. */
export interface Held {
  readonly value: string;
  readonly findings: readonly Said[];
  readonly change: Berkas['change'];
}

/** From a path of the dossier to what a field there shows. That a fact is still missing is not said in the form. */
export function useHeld(): (path: string) => Held {
  const { report, dossier, change } = useBerkas();
  const say = useSayFinding();
  return (path) => ({
    value: textAt(dossier, path),
    findings: report.findings
      .filter((one) => 'path' in one && one.path === path && one.code !== 'fact-missing')
      .map((one) => ({ severity: one.severity, blocking: blocks(one), sentence: say(one, report) })),
    change,
  });
}

/** For `memo`: a form has forty fields, and a key press is in one of them. The others need not be drawn again. */
export function heldAlike<Props extends Held>(before: Props, now: Props): boolean {
  return (Object.keys({ ...before, ...now }) as (keyof Props)[]).every((key) =>
    key === 'findings'
      ? JSON.stringify(before.findings) === JSON.stringify(now.findings)
      : Object.is(before[key], now[key]),
  );
}
