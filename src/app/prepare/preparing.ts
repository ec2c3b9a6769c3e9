import { createContext, useContext } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import { blocks, type Finding } from '../../domain/finding.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { Report } from '../../domain/report.ts';
import { questionName } from '../../domain/requirements.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import type { Templates } from '../../letters/compose/letters.ts';
import { place } from '../ui/address.ts';

/** The file being prepared, and everything there is to say of it. */
export interface Preparing {
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly dossier: Dossier;
  readonly report: Report;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The office's own wordings of its letters, where they were not built into the site. */
  readonly wordings?: Templates | undefined;
  readonly change: (change: (dossier: Dossier) => Dossier) => void;
  /** Where the draft is kept on the device. */
  readonly key?: string;
  /** Tried out by whoever writes the list: nothing of it is kept, or carried elsewhere. */
  readonly trial?: true;
}

/**
 * The dossiers that came of typing in the form, which shows each letter by itself: what follows from them may be drawn
 * when the page has time. Whatever else changes a dossier is drawn at once.
 */
export const typed = new WeakSet<Dossier>();

export const preparingContext = createContext<Preparing | undefined>(undefined);

export function usePreparing(): Preparing {
  const preparing = useContext(preparingContext);
  if (!preparing) throw new TypeError('usePreparing needs a PreparePage around it');
  return preparing;
}

/** The steps of this page, by the name that stands behind `#`. Step 1, choosing, has pages of its own. */
export const steps = [
  { hash: 'pertanyaan', name: 'questions' },
  { hash: 'daftar', name: 'list' },
  { hash: 'data', name: 'data' },
  { hash: 'surat', name: 'letters' },
  { hash: 'siap', name: 'ready' },
] as const;

type Step = (typeof steps)[number];
export type StepName = Step['name'];

export const stepAt = (hash: string): Step | undefined => steps.find((step) => step.hash === hash);

/** Where a finding is mended: a step, and the field, question or entry in it. */
export function placeOf(finding: Finding): string {
  switch (finding.code) {
    case 'answer-missing':
      return place('pertanyaan', questionName(finding.question));
    case 'channel-not-offered':
    case 'mailbox-needed':
      return place('pertanyaan', 'channel');
    case 'attorney-not-allowed':
      return place('pertanyaan', 'handedInBy');
    case 'list-not-for-you':
      return place('pertanyaan', 'legalForm');
    default:
      if ('requirement' in finding) return place('daftar', finding.requirement);
      if (!('path' in finding)) return place('daftar');
      return finding.path.startsWith('additions.') ? place('daftar', 'tambahan') : place('data', finding.path);
  }
}

interface StillOpen {
  readonly what: 'questions' | 'list' | 'data';
  readonly number: number;
  /** Where the first of it is. */
  readonly href: string;
}

/** What a step asks for and has not got; the letters and the last step have nothing of their own to ask for. */
export function useStillOpen(step: StepName): StillOpen | undefined {
  const { report } = usePreparing();
  if (step !== 'questions' && step !== 'list' && step !== 'data') return undefined;
  const open = report.findings.filter((one) => blocks(one) && belongs[step](one));
  const [first] = open;
  return first && { what: step, number: open.length, href: placeOf(first) };
}

const belongs: Record<StillOpen['what'], (finding: Finding) => boolean> = {
  questions: ({ code }) => code === 'answer-missing',
  list: (finding) => 'requirement' in finding,
  data: (finding) => 'path' in finding && placeOf(finding).startsWith('#data'),
};

/** How many entries of the list are ready, of those that apply. */
export function progressOf({ requirements }: Report): { readonly ready: number; readonly total: number } {
  const counted = requirements.filter(({ status }) => status !== 'not-needed');
  return { ready: counted.filter(({ status }) => status === 'ready').length, total: counted.length };
}
