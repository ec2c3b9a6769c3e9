import { blocks, type Finding } from '../../../domain/finding.ts';
import type { Report } from '../../../domain/report.ts';
import { useBerkas } from './berkas.ts';
import { placeOf } from './finding-place.ts';
import type { StepName } from './steps.ts';

interface StillOpen {
  readonly what: 'questions' | 'list' | 'data';
  readonly number: number;
  /** Where the first of it is. */
  readonly href: string;
}

/** What a step asks for and has not got; the letters and the last step have nothing of their own to ask for. */
export function useStillOpen(step: StepName): StillOpen | undefined {
  const { report } = useBerkas();
  if (step !== 'questions' && step !== 'list' && step !== 'data') return undefined;
  const open = report.findings.filter((one) => blocks(one) && belongs[step](one));
  const [first] = open;
  return first && { what: step, number: open.length, href: placeOf(first) };
}

const belongs: Record<StillOpen['what'], (finding: Finding) => boolean> = {
  questions: ({ code }) => code === 'answer-missing',
  list: ({ code }) => code === 'requirement-missing',
  data: (finding) => 'path' in finding && placeOf(finding).startsWith('#data'),
};

/** How many entries of the list are ready, of those that apply and can be. */
export function progressOf({ requirements }: Report): { readonly ready: number; readonly total: number } {
  const counted = requirements.filter(({ status }) => status !== 'not-needed' && status !== 'open-ended');
  return { ready: counted.filter(({ status }) => status === 'ready').length, total: counted.length };
}
